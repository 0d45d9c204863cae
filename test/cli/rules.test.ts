// Each rule has a feed that breaks it and nothing else; those that we publish break none.
import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {JsonDocument} from '../../src/cli/document/json-document.js';
import {severityOf} from '../../src/cli/strict/rules.js';
import {validateDocument, validateJson} from '../../src/cli/strict/validate.js';
import {formatPath} from '../../src/feed/issue.js';
import {aFeed, anUpdate, aProject, type Json} from '../support/builders.js';
import {feedNames} from '../support/data.js';

const now = '2026-11-26';

function validate(name: string) {
  const document = new JsonDocument(readFileSync(new URL(`../../data/${name}.json`, import.meta.url)), name);
  return validateDocument(document, now).findings;
}

const lines = (name: string) => validate(name).map(({rule, path}) => `${rule} ${formatPath(path)}`.trim());
const linesOf = (feed: Json) => validateJson(feed, now).findings.map(({rule, path}) => `${rule} ${formatPath(path)}`.trim());

const errors = [
  'bad-date', 'bad-duration', 'bad-number', 'bad-url', 'completed-ongoing', 'duplicate-id', 'duplicate-key', 'end-before-start', 'future-update',
  'invisible-character', 'kind-unknown', 'no-reporters', 'organization-cycle', 'status-conflict', 'status-incomplete', 'status-unknown', 'too-long',
  'total-too-small', 'unknown-group', 'unknown-organization', 'unknown-source',
];
const warnings = ['combining-marks', 'encoding', 'http-link', 'mail-address', 'stale', 'typed-progress', 'typed-status', 'unknown-key'];

describe('a feed that breaks one rule', () => {
  it('is there for each of the 29 rules', () => {
    expect(feedNames('invalid').toSorted()).toEqual([...errors, ...warnings].toSorted());
  });

  for (const rule of feedNames('invalid')) {
    it(`is found out for that rule alone, and with its severity: ${rule}`, () => {
      const findings = validate(`invalid/${rule}`);

      expect([...new Set(findings.map((finding) => finding.rule))]).toEqual([rule]);
      expect(severityOf(findings[0]!.rule)).toBe(errors.includes(rule) ? 'error' : 'warning');
    });
  }
});

describe('a feed that we publish', () => {
  const meant: Record<string, RegExp> = {
    staerkungsinitiative: /^(stale projects\[\d+\]\.updates\[\d+\]\.date|http-link sources\[\d+\]\.url)$/,
    demo: /^stale projects/,
    'edge/minimal': /^schema initiative\.title$/,
    'edge/next-minor': /^unknown-key /,
  };
  for (const name of ['staerkungsinitiative', 'demo', ...feedNames('edge').map((edge) => `edge/${edge}`)]) {
    it(`has no finding but those that are meant: ${name}`, () => {
      expect(lines(name).filter((line) => !meant[name]?.test(line))).toEqual([]);
    });
  }

  it('has five reports out of date, and three links of the time before https', () => {
    const found = lines('staerkungsinitiative').map((line) => line.split(' ')[0]);

    expect(found.filter((rule) => rule === 'stale')).toHaveLength(5);
    expect(found.filter((rule) => rule === 'http-link')).toHaveLength(3);
  });
});

describe('what strictness asks beyond a reader', () => {
  const feedWith = (update: Json) => aFeed([aProject({updates: [anUpdate({date: '2026-11-01', ...update})]})]);

  it('is a source for each status', () => {
    expect(linesOf(feedWith({status: 'planned', source: undefined}))).toEqual(['status-incomplete projects[0].updates[0]']);
    expect(linesOf(feedWith({source: undefined}))).toEqual([]);
  });

  it('is that reporters, confirmers and dissenters are in the feed', () => {
    const feed = feedWith({reportedBy: 'nobody', confirmedBy: ['city', 'noone'], dissent: [{by: 'none'}]});

    expect(linesOf(feed)).toEqual([
      'unknown-organization projects[0].updates[0].reportedBy',
      'unknown-organization projects[0].updates[0].confirmedBy[1]',
      'unknown-organization projects[0].updates[0].dissent[0].by',
    ]);
    expect(linesOf(aFeed([], {initiative: {reporters: ['city', 'ghost']}}))).toEqual(['unknown-organization initiative.reporters[1]']);
  });

  it('takes a month as in the future only if all of it is', () => {
    expect(linesOf(feedWith({date: '2026-11'}))).toEqual([]);
    expect(linesOf(feedWith({date: '2026-11-26'}))).toEqual([]);
    expect(linesOf(feedWith({date: '2026-11-27'}))).toEqual(['future-update projects[0].updates[0].date']);
  });

  it('is that codes and dates stand there without blanks, as the schema wants them', () => {
    expect(linesOf(feedWith({status: ' planned'}))).toEqual(['status-unknown projects[0].updates[0].status']);
    expect(linesOf(aFeed([aProject({kind: 'ongoing '})]))).toEqual(['kind-unknown projects[0].kind']);
    expect(linesOf(aFeed([], {publishedDate: ' 2026'}))).toEqual(['bad-date publishedDate']);
  });

  it('is that nothing hides in an id, though joiners are right in a title', () => {
    expect(linesOf(aFeed([aProject({id: 'kai\u200dmauer', title: 'Kai\u200dmauer'})]))).toEqual(['invisible-character projects[0].id']);
  });

  it('takes an office for an office', () => {
    const withMail = (email: string) => linesOf(aFeed([], {organizations: [{id: 'city', name: 'Stadt', email}]}));

    for (const email of ['info@example.org', 'bauamt@example.org', 'stadt.planung@example.org', 'projekte-2026@example.org']) {
      expect(withMail(email), email).toEqual([]);
    }
    for (const email of ['erika.mustermann@example.org', 'e.mustermann@example.org', 'erika_mustermann@example.org']) {
      expect(withMail(email), email).toEqual(['mail-address organizations[0].email']);
    }
  });

  it('names an entry that lacks something once, where it is missing', () => {
    expect(linesOf(aFeed([{id: 'kai'}, aProject()]))).toEqual(['schema projects[0].title']);
    expect(linesOf(aFeed([aProject({links: [{title: 'Ohne Adresse'}]})]))).toEqual(['schema projects[0].links[0].url']);
  });

  it('knows keys at every level, and those that start with _ are nobody’s business', () => {
    const feed = aFeed([aProject({timeframe: {ende: '2018'}, _note: 'x', links: [{url: 'https://example.org', titel: 'x'}]})], {Projekte: []});

    expect(validateJson(feed, now).findings.map(({path, hint}) => [formatPath(path), hint])).toEqual([
      ['Projekte', 'projects'], ['projects[0].timeframe.ende', 'end'], ['projects[0].links[0].titel', 'title'],
    ]);
  });
});
