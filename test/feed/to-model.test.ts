import {describe, expect, it} from 'vitest';
import {parseFeed} from '../../src/feed/parse-feed.js';
import {currentReport} from '../../src/model/report.js';
import {aFeed, anUpdate, aProject, type Json, type ProjectOverrides} from '../support/builders.js';
import {issuesOf, lines} from '../support/issues.js';

function read(overrides: ProjectOverrides, feed?: Json) {
  const {feed: {projects: [project]}, issues} = parseFeed(aFeed([aProject(overrides)], feed));
  return {project: project!, issues: lines(issues)};
}

describe('what a project refers to', () => {
  it('is a group, or none', () => {
    expect(read({group: 'ak1'}).project.group).toBe('ak1');

    const {project, issues} = read({group: 'ak9'}, {groups: [{id: 'ak1'}]});
    expect(project.group).toBeUndefined();
    expect(issues).toEqual(['unknown-group projects[0].group']);
  });

  it('are leads that exist; the id of another is better than nothing', () => {
    const organizations = [{id: 'city', name: 'Stadt'}];

    const {project, issues} = read({leads: ['port', 'city']}, {organizations});
    expect([project.leads, project.leadText]).toEqual([['city'], 'city, port']);
    expect(issues).toEqual(['unknown-organization projects[0].leads[0]']);
    expect(read({leads: ['port'], leadText: 'Hafenamt'}, {organizations}).project.leadText).toBe('Hafenamt');
    expect(read({leads: ['city']}, {organizations}).project.leadText).toBeUndefined();
  });

  it('are partners that exist', () => {
    const {project, issues} = read({partners: ['city', 'port']});

    expect(project.partners).toEqual(['city']);
    expect(issues).toEqual(['unknown-organization projects[0].partners[1]']);
  });

  it('is a source by id or by itself, or none', () => {
    const sources = [{id: 'bilanz', title: 'Bilanz', date: '2018-11-26'}];
    const updates = ['bilanz', {title: 'Rede'}, 'fehlt', undefined].map((source) => anUpdate({source}));

    const {project, issues} = read({updates, milestones: [{title: 'a', source: 'fehlt'}]}, {sources});
    expect(project.updates.map(({source}) => source)).toEqual([sources[0], {title: 'Rede'}, undefined, undefined]);
    expect(issues).toEqual(['unknown-source projects[0].updates[2].source', 'unknown-source projects[0].milestones[0].source']);
  });

  it('goes by letters, not by how they are written or padded', () => {
    const organizations = [{id: 'städte'.normalize('NFD')}];

    expect(read({leads: [' städte ']}, {organizations}).project.leads).toEqual(['städte'.normalize('NFC')]);
  });
});

describe('a project', () => {
  const kinds = [[undefined, 'fixedTerm', []], ['fixedTerm', 'fixedTerm', []], ['ongoing', 'ongoing', []], ['dauerhaft', 'fixedTerm', ['kind-unknown projects[0].kind']]];
  for (const [kind, expected, issues] of kinds) {
    it(`of kind ${String(kind)} is ${String(expected)}`, () => {
      const reading = read({kind});

      expect(reading.project.kind).toBe(expected);
      expect(reading.issues).toEqual(issues);
    });
  }

  const timeframes: [given: Json | undefined, read: Json, issues: string[]][] = [
    [undefined, {}, []],
    [{start: '2017', end: '2018', text: '2017 bis 2018'}, {start: '2017', end: '2018', text: '2017 bis 2018'}, []],
    [{start: '2018', end: '2017', text: 'bis 2017'}, {text: 'bis 2017'}, ['end-before-start projects[0].timeframe']],
    [{start: '2018-06', end: '2018-05'}, {text: '2018-06 – 2018-05'}, ['end-before-start projects[0].timeframe']],
    [{start: '2018-06', end: '2018'}, {start: '2018-06', end: '2018'}, []],
    [{start: '1017', text: 'ab 1017'}, {text: 'ab 1017'}, ['bad-date projects[0].timeframe.start']],
  ];
  for (const [timeframe, expected, issues] of timeframes) {
    it(`from ${JSON.stringify(timeframe)} keeps the wording, and dates that can be`, () => {
      const reading = read({timeframe});

      expect(reading.project.timeframe).toEqual(expected);
      expect(reading.issues).toEqual(issues);
    });
  }

  it('has milestones that are scheduled unless told otherwise', () => {
    const {project} = read({milestones: [{title: 'a'}, {title: 'b', status: 'notMet'}, {title: 'c', status: 'erledigt'}]});

    expect(project.milestones.map(({status}) => status)).toEqual(['scheduled', 'notMet', 'scheduled']);
  });

  it('has a status, progress and colour of its own in no case', () => {
    const {project, issues} = read({progress: 250, percent: '80 %'});

    expect(project).not.toHaveProperty('progress');
    expect(project).not.toHaveProperty('percent');
    expect(issues).toEqual([]);
  });
});

describe('a report', () => {
  const incomplete: [what: string, update: Json, issues: string[]][] = [
    ['a date', {date: null}, ['status-incomplete projects[0].updates[0]']],
    ['a date that exists', {date: '2018-02-30'}, ['bad-date projects[0].updates[0].date', 'status-incomplete projects[0].updates[0]']],
    ['a reporter', {reportedBy: null}, ['status-incomplete projects[0].updates[0]']],
    ['a reporter who may report', {reportedBy: 'zeitung'}, ['status-incomplete projects[0].updates[0]']],
  ];
  for (const [what, update, issues] of incomplete) {
    it(`is news without ${what}`, () => {
      const reading = read({updates: [anUpdate({status: 'completed', title: 'Fertig', ...update})]});

      expect(currentReport(reading.project)).toBeNull();
      expect(reading.project.updates[0]?.title).toBe('Fertig');
      expect(reading.issues).toEqual(issues);
    });
  }

  it('counts in no feed without reporters, which is one issue', () => {
    const projects = [aProject({status: 'completed'}), aProject({status: 'planned'})];
    const {feed, issues} = parseFeed(aFeed(projects, {initiative: {reporters: []}}));

    expect(feed.projects.map(currentReport)).toEqual([null, null]);
    expect(lines(issues)).toEqual(['no-reporters initiative.reporters']);
    expect(issuesOf(aFeed([aProject()], {initiative: {reporters: null}}))).toEqual([]);
  });

  it('keeps an unknown code for the list of issues', () => {
    const {issues} = parseFeed(aFeed([aProject({status: 'fast fertig'})]));

    expect(issues).toEqual([{rule: 'status-unknown', path: ['projects', 0, 'updates', 0, 'status'], original: 'fast fertig'}]);
  });

  it('contradicts another of one day only when it says something else', () => {
    const on = (status: string, date = '2018') => anUpdate({date, status});

    expect(read({updates: [on('planned'), on('paused')]}).issues).toEqual(['status-conflict projects[0].updates[1]']);
    expect(read({updates: [on('planned', '2018-12-31'), on('paused', '2018-12')]}).issues).toEqual(['status-conflict projects[0].updates[1]']);
    expect(read({updates: [on('planned'), on('planned')]}).issues).toEqual([]);
    expect(read({updates: [on('planned'), on('paused', '2018-11')]}).issues).toEqual([]);
    expect(read({updates: [on('planned'), anUpdate({date: '2018', title: 'Messe'})]}).issues).toEqual([]);
  });

  it('may end an ongoing task, or complete a fixed-term project', () => {
    expect(read({kind: 'ongoing', status: 'cancelled'}).issues).toEqual([]);
    expect(read({kind: 'fixedTerm', status: 'completed'}).issues).toEqual([]);
  });

  it('cannot complete an ongoing task without an issue', () => {
    const {project, issues} = read({kind: 'ongoing', status: 'completed'});

    expect(currentReport(project)?.status).toBe('completed');
    expect(issues).toEqual(['completed-ongoing projects[0].updates[0].status']);
  });

  it('counts from the future', () => {
    const {project, issues} = read({status: 'planned', statusDate: '2199'});

    expect(currentReport(project)?.status).toBe('planned');
    expect(issues).toEqual([]);
  });

  it('is no guess unless it says so, and nobody\'s but its reporter\'s', () => {
    expect(read({updates: [anUpdate()]}).project.updates[0]).toMatchObject({inferred: false, confirmedBy: [], dissent: []});
  });
});

describe('an initiative', () => {
  it('that adopted fewer projects than are published says so', () => {
    expect(issuesOf(aFeed([aProject(), aProject()], {projectTotal: 1}))).toEqual(['total-too-small initiative.projectTotal']);
    expect(issuesOf(aFeed([aProject(), {title: 'ohne Id'}], {projectTotal: 1}))).toContain('total-too-small initiative.projectTotal');
    expect(issuesOf(aFeed([aProject()], {projectTotal: 1}))).toEqual([]);
  });

  it('has its events in the order of the feed, for 2016 may be before or after 2016-05', () => {
    const dates = ['2020', undefined, '2018-11-26', '2019', undefined, '2018-11'];
    const events = dates.map((date, index) => ({title: `${index}`, date}));

    const {feed} = parseFeed(aFeed([], {initiative: {events}}));
    expect(feed.initiative.events.filter(({date}) => date).map(({date}) => date)).toEqual(['2020', '2018-11-26', '2019', '2018-11']);
    expect(feed.initiative.events).toHaveLength(6);
  });

  it('has events with their sources', () => {
    const events = [{title: 'a', source: 'bilanz'}, {title: 'b', source: 'fehlt'}];
    const {feed, issues} = parseFeed(aFeed([], {sources: [{id: 'bilanz', title: 'Bilanz'}], initiative: {events}}));

    expect(feed.initiative.events.map(({source}) => source?.title)).toEqual(['Bilanz', undefined]);
    expect(lines(issues)).toEqual(['unknown-source initiative.events[1].source']);
  });
});

describe('ids that stand twice', () => {
  it('are an issue, and both stay', () => {
    const {feed, issues} = parseFeed(aFeed([aProject({id: 'a'}), {title: 'ohne Id'}, aProject({id: 'a'}), aProject({id: 'a'})]));

    expect(feed.projects).toHaveLength(3);
    expect(lines(issues).filter((line) => line.startsWith('duplicate-id'))).toEqual(['duplicate-id projects[2].id', 'duplicate-id projects[3].id']);
  });

  for (const key of ['organizations', 'groups', 'sources']) {
    it(`are one in ${key}, at their place in the file`, () => {
      expect(issuesOf(aFeed([], {[key]: [{id: 'a'}, {id: 'a'}, {id: 'b'}]}))).toEqual([`duplicate-id ${key}[1].id`]);
      expect(issuesOf(aFeed([], {[key]: [{id: 'a'}, {title: 'ohne Id'}, {id: 'a'}]})).toSorted()).toEqual([`duplicate-id ${key}[2].id`, `schema ${key}[1]`]);
    });
  }
});

describe('organizations', () => {
  function parents(organizations: Json[]) {
    const {feed, issues} = parseFeed(aFeed([], {organizations}));
    return {parents: feed.organizations.map(({id, parent}) => (parent ? `${id} of ${parent}` : id)), issues: lines(issues)};
  }

  it('belong to others', () => {
    expect(parents([{id: 'a'}, {id: 'b', parent: 'a'}, {id: 'c', parent: 'b'}])).toEqual({parents: ['a', 'b of a', 'c of b'], issues: []});
  });

  it('belong to nobody who does not exist', () => {
    expect(parents([{id: 'a', parent: 'x'}])).toEqual({parents: ['a'], issues: ['unknown-organization organizations[0].parent']});
  });

  it('belong to themselves in no way', () => {
    expect(parents([{id: 'a', parent: 'a'}])).toEqual({parents: ['a'], issues: ['organization-cycle organizations[0].parent']});
    expect(parents([{id: 'a', parent: 'b'}, {id: 'b', parent: 'c'}, {id: 'c', parent: 'a'}, {id: 'd', parent: 'a'}]).parents.slice(0, 3)).toEqual(['a', 'b', 'c']);
  });

  it('are called by their ids where they have no names', () => {
    expect(parseFeed(aFeed([], {organizations: [{id: 'city'}]})).feed.organizations).toEqual([{id: 'city', name: 'city'}]);
  });

  it('keep their place in the file in issues', () => {
    expect(parents([{id: 'a'}, {name: 'ohne Id'}, {id: 'b', parent: 'x'}]).issues.toSorted()).toEqual([
      'schema organizations[1]', 'unknown-organization organizations[2].parent',
    ]);
  });
});

describe('a rule beyond the schema', () => {
  it('names the place in the file, whatever was taken out before', () => {
    const project = {
      id: 'kai', title: 'Kaimauer', kind: 'ongoing',
      leads: [3, 'city', 'nobody'], partners: [null, 'nobody'],
      updates: ['x', {date: '2026', status: 'fast fertig', reportedBy: 'city', source: 'none'}, null,
        {date: '2026', status: 'completed', reportedBy: 'city'}, {date: '2026', status: 'paused', reportedBy: 'city'}],
      milestones: [{}, {title: 'a', status: 'bald', source: 'none'}],
    };
    const json = aFeed([], {projectTotal: 2, projects: [null, project], initiative: {events: [{date: '2026'}, {title: 'a', source: 'none'}]}});

    expect(issuesOf(json).filter((line) => !line.startsWith('schema')).toSorted()).toEqual([
      'completed-ongoing projects[1].updates[3].status',
      'status-conflict projects[1].updates[3]',
      'status-conflict projects[1].updates[4]',
      'status-unknown projects[1].milestones[1].status',
      'status-unknown projects[1].updates[1].status',
      'unknown-organization projects[1].leads[2]',
      'unknown-organization projects[1].partners[1]',
      'unknown-source initiative.events[1].source',
      'unknown-source projects[1].milestones[1].source',
      'unknown-source projects[1].updates[1].source',
    ]);
  });
});
