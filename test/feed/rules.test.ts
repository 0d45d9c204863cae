// Each rule beyond the schema as a widget has it, by the file of data/invalid/ that breaks it. The strict reading is the validator's.
import {describe, expect, it} from 'vitest';
import {parseFeed} from '../../src/feed/parse-feed.js';
import type {Feed, Project} from '../../src/model/feed.js';
import {summarizeProgress} from '../../src/model/progress.js';
import {standingOf} from '../../src/model/standing.js';
import {feedNames, readData} from '../support/data.js';
import {lines} from '../support/issues.js';

interface Found {
  readonly feed: Feed;
  readonly first: Project;
  readonly second: Project;
  /** Status of each project. */
  readonly statuses: readonly string[];
}

interface RuleCase {
  readonly rule: string;
  readonly widget: string;
  /** Where the reader says so; empty: it is the validator's business alone. */
  readonly issues: readonly string[];
  readonly has: (found: Found) => unknown;
  readonly as: unknown;
}

const sound = ['inProgress', 'continuing'];

const rules: readonly RuleCase[] = [
  {rule: 'bad-date', widget: 'the date goes, the milestone stays', issues: ['bad-date projects[0].milestones[0].date'],
    has: ({first}) => first.milestones.map(({title, date}) => [title, date]), as: [['Förderbescheid liegt vor', undefined]]},
  {rule: 'bad-duration', widget: 'twelve months', issues: ['bad-duration initiative.staleAfter'], has: ({feed}) => feed.initiative.staleAfter, as: 'P12M'},
  {rule: 'bad-number', widget: 'T is as many as there are', issues: ['bad-number initiative.projectTotal'], has: ({feed}) => summarizeProgress(feed).total, as: 2},
  {rule: 'bad-url', widget: 'the link goes, the project stays', issues: ['bad-url projects[0].url'], has: ({first}) => [first.title, first.url], as: ['Radweg am Kanal', undefined]},
  {rule: 'combining-marks', widget: 'as it is written', issues: [], has: ({first}) => first.title.match(/\p{M}/gu)?.length, as: 8},
  {rule: 'completed-ongoing', widget: 'badge as reported, in no sentence on completion', issues: ['completed-ongoing projects[1].updates[0].status'],
    has: ({feed, statuses}) => [statuses[1], summarizeProgress(feed).completion.lower], as: ['completed', 0]},
  {rule: 'duplicate-id', widget: 'both are shown', issues: ['duplicate-id projects[1].id'], has: ({feed}) => feed.projects.map(({id}) => id), as: ['radweg', 'radweg']},
  {rule: 'duplicate-key', widget: 'the last one', issues: [], has: ({first}) => first.title, as: 'Radweg am alten Kanal'},
  {rule: 'end-before-start', widget: 'no dates, the wording stays', issues: ['end-before-start projects[0].timeframe'], has: ({first}) => first.timeframe, as: {text: '2028 bis 2024'}},
  {rule: 'future-update', widget: 'counts', issues: [], has: ({statuses}) => statuses, as: sound},
  {rule: 'http-link', widget: 'a link', issues: [], has: ({first}) => first.links[0]?.url, as: 'http://example.org/erfunden/radweg'},
  {rule: 'invisible-character', widget: 'taken out', issues: ['invisible-character projects[0].title'], has: ({first}) => first.title, as: 'Radweg am Kanal'},
  {rule: 'kind-unknown', widget: 'fixedTerm', issues: ['kind-unknown projects[0].kind'], has: ({first}) => first.kind, as: 'fixedTerm'},
  {rule: 'mail-address', widget: 'as it is', issues: [], has: ({feed}) => feed.organizations[0]?.email, as: 'erika.mustermann@example.org'},
  {rule: 'no-reporters', widget: 'no status counts, all are news', issues: ['no-reporters initiative.reporters'],
    has: ({first, statuses}) => [...statuses, first.updates.length], as: ['notReported', 'notReported', 1]},
  {rule: 'organization-cycle', widget: 'no parent', issues: ['organization-cycle organizations[0].parent', 'organization-cycle organizations[1].parent'],
    has: ({feed}) => feed.organizations.map(({parent}) => parent), as: [undefined, undefined]},
  {rule: 'stale', widget: 'counts, and is marked', issues: [],
    has: ({first, feed}) => [standingOf(first, feed, '2026-11-26').status, standingOf(first, feed, '2026-11-26').freshness], as: ['inProgress', 'stale']},
  {rule: 'status-conflict', widget: 'the later in the list wins', issues: ['status-conflict projects[0].updates[1]'], has: ({statuses}) => statuses[0], as: 'paused'},
  {rule: 'status-incomplete', widget: 'news, sets no status', issues: ['status-incomplete projects[0].updates[0]'],
    has: ({first, statuses}) => [statuses[0], first.updates[0]?.title], as: ['notReported', 'Bau begonnen']},
  {rule: 'status-unknown', widget: 'not reported', issues: ['status-unknown projects[0].updates[0].status'], has: ({statuses}) => statuses[0], as: 'notReported'},
  {rule: 'too-long', widget: 'cut, with …', issues: ['too-long projects[0].title'], has: ({first}) => [first.title.length, first.title.at(-1)], as: [300, '…']},
  {rule: 'total-too-small', widget: 'T = P', issues: ['total-too-small initiative.projectTotal'], has: ({feed}) => summarizeProgress(feed).total, as: 2},
  {rule: 'typed-progress', widget: 'not looked at', issues: [], has: ({first}) => 'progress' in first, as: false},
  {rule: 'typed-status', widget: 'not looked at', issues: [], has: ({first}) => 'status' in first, as: false},
  {rule: 'unknown-group', widget: 'no group', issues: ['unknown-group projects[0].group'], has: ({first}) => first.group, as: undefined},
  {rule: 'unknown-key', widget: 'not looked at', issues: [], has: ({first}) => first.summary, as: undefined},
  {rule: 'unknown-organization', widget: 'not among the leads, the wording stays', issues: ['unknown-organization projects[0].leads[1]'],
    has: ({first}) => [first.leads, first.leadText], as: [['stadt'], 'Stadt']},
  {rule: 'unknown-source', widget: 'no source', issues: ['unknown-source projects[0].milestones[0].source'],
    has: ({first}) => first.milestones.map(({title, source}) => [title, source]), as: [['Förderbescheid liegt vor', undefined]]},
];

describe('in the widget', () => {
  for (const {rule, widget, issues, has, as} of rules) {
    it(`${rule}: ${widget}`, () => {
      const {feed, issues: found} = parseFeed(readData(`invalid/${rule}.json`));
      const [first, second] = feed.projects as [Project, Project];
      const statuses = feed.projects.map((project) => standingOf(project, feed, '2026-11-26').status);

      expect(lines(found)).toEqual(issues);
      expect(has({feed, first, second, statuses})).toEqual(as);
    });
  }

  it('there is a file for each rule, and a rule for each file', () => {
    // encoding is what a store says of bytes: row C3 of the catalogue
    expect(rules.map(({rule}) => rule)).toEqual(feedNames('invalid').filter((name) => name !== 'encoding').toSorted());
  });
});
