// The feeds that we publish: the initiative's own, counted by hand, and a fictional one that shows all there is.
import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {parseFeed} from '../src/feed/parse-feed.js';
import {safeUrl} from '../src/feed/safe-url.js';
import type {Feed, Update} from '../src/model/feed.js';
import {summarizePart, summarizeProgress} from '../src/model/progress.js';
import {standingOf} from '../src/model/standing.js';
import {statuses} from '../src/model/status.js';
import type {Json} from './support/builders.js';
import {readData} from './support/data.js';

const now = '2026-11-23';

/** All texts of a document with the key they stand at. */
function textsIn(value: unknown, key = ''): [key: string, text: string][] {
  if (typeof value === 'string') return [[key, value]];
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, key));
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, item]) => textsIn(item, name)) : [];
}

function standings(feed: Feed) {
  return feed.projects.map((project) => standingOf(project, feed, now));
}

describe('the initiative\'s own feed', () => {
  const json = readData('staerkungsinitiative.json');
  const projects = json['projects'] as Json[];
  const sources = json['sources'] as Json[];
  const idOfSource = (url = '') => sources.find((source) => source['url'] === url)?.['id'];
  const {feed, issues} = parseFeed(json);

  it('is read without a single issue: every reference resolves', () => {
    expect(issues).toEqual([]);
  });

  it('has 18 of 33 projects: 6, 4 and 8 in three groups, 8 of them fixed-term', () => {
    const inGroup = (id: string) => feed.projects.filter(({group}) => group === id).length;

    expect(feed.groups.map(({id}) => [id, inGroup(id)])).toEqual([['ak1', 6], ['ak2', 4], ['ak3', 8]]);
    expect(feed.projects.filter(({kind}) => kind === 'fixedTerm')).toHaveLength(8);
    expect(feed.initiative).toMatchObject({projectTotal: 33, adoptedDate: '2017-03-16', reporters: ['stadt', 'mb', 'uv', 'igm']});
  });

  it('stands where the vector V8 of the format says', () => {
    const progress = summarizeProgress(feed);

    expect(progress).toMatchObject({
      total: 33,
      published: 18,
      reported: 5,
      transferred: 1,
      completion: {lower: 0, upper: 4, of: 8, unknown: 4, percent: null},
      ongoing: {running: 1, of: 10, unknown: 9},
    });
    expect(progress.segments.map(({status, count}) => [status, count])).toEqual([
      ['continuing', 1], ['inProgress', 3], ['awaitingDecision', 1], ['notReported', 13], ['unpublished', 15],
    ]);
    expect(feed.groups.map(({id}) => summarizePart(feed.projects.filter(({group}) => group === id)).reported)).toEqual([2, 3, 0]);
  });

  it('lists the 18 projects as they are published', () => {
    expect(feed.projects.map(({id}) => id)).toEqual([
      'industrieflaechenentwicklungskonzept',
      'masterplan-nachfolgenutzung-flughafen',
      'verschlankung-genehmigungsprozesse',
      'optimierung-verkehrsinfrastruktur',
      'breitbandausbau',
      'oeffentlichkeitsarbeit-baustellenmanagement',
      'vernetzung-wirtschaft-wissenschaft',
      'innovationszentrum-hochschule',
      'staerkung-ausbildung',
      'digitale-weiterbildung',
      'positive-grundstimmung',
      'kommunikation-behoerden-industrie',
      'anwohnerkommunikation',
      'pr-offensive-storytelling',
      'imageaufbau-startup-standort',
      'wirtschaft-trifft-politik-und-verwaltung',
      'info-plattform-transferstellen',
      'kommunikation-arbeitsergebnisse',
    ]);
  });

  it('takes for a project nothing that sources name beside the published list', () => {
    const elsewhere = /Imagefilm|muelheiminnovativ|Digitalisierung|Innovationsgespräche|Transferstelle der Hochschule|Clearingstelle|Nachwuchs/i;

    expect(projects.filter((project) => elsewhere.test(`${project['id']} ${project['title']} ${project['officialTitle']}`))).toEqual([]);
    expect(JSON.stringify(json)).toMatch(elsewhere); // as an event or as news
  });

  it('has a status for five projects only, each with source, date and reporter', () => {
    const updates = feed.projects.flatMap((project) => project.updates.filter(({status}) => status).map((update) => ({id: project.id, ...update})));

    expect(updates.map(({id, status, date, source, reportedBy, inferred}) =>
      [id, status, date, idOfSource(source?.url), reportedBy, inferred ? 'inferred' : 'named'])).toEqual([
      ['verschlankung-genehmigungsprozesse', 'inProgress', '2017', 'uv-2017-bestaetigt', 'uv', 'inferred'],
      ['breitbandausbau', 'inProgress', '2018-01-16', 'stadt-2018-01-16', 'stadt', 'named'],
      ['vernetzung-wirtschaft-wissenschaft', 'continuing', '2018-11-26', 'stadt-2018-11-26', 'stadt', 'inferred'],
      ['innovationszentrum-hochschule', 'awaitingDecision', '2018-11-26', 'stadt-2018-11-26', 'stadt', 'named'],
      ['staerkung-ausbildung', 'inProgress', '2018-01', 'mb-2018-01', 'mb', 'named'],
    ]);
    expect(standings(feed).flatMap(({project, report}) => (report ? [[project.id, report.status, report.date]] : []))).toEqual(
      updates.map(({id, status, date}) => [id, status, date]),
    );
  });

  it('keeps the title of the adopted list, and claims no milestone, dissent or new date', () => {
    for (const project of projects) {
      expect(project['officialTitle'], String(project['id'])).toMatch(/\S/);
      expect(project).not.toHaveProperty('milestones');
    }
    expect(textsIn(json).filter(([key]) => key === 'newEnd')).toEqual([]);
    expect(feed.projects.flatMap(({updates}) => updates.flatMap(({dissent}) => dissent))).toEqual([]);
  });

  it('names the source of every update and event', () => {
    for (const {source, title, text} of feed.projects.flatMap(({updates}) => updates)) {
      expect(source?.title, title).toMatch(/\S/);
      expect(title ?? text).toMatch(/\S/);
    }
    for (const event of feed.initiative.events) expect(event.source?.title, event.title).toMatch(/\S/);
  });

  it('says so, in both languages, where a date is read from the content of a source that shows none', () => {
    const inText = (pattern: RegExp, text: (update: Update) => string | undefined) => feed.projects.flatMap(({id, updates}) =>
      updates.filter((update) => pattern.test(text(update) ?? '')).map(({date, source}) => [id, date, idOfSource(source?.url)]));
    const german = inText(/Die Quelle trägt kein Datum; .*\.$|aus dem Inhalt der Quelle erschlossen\.$/, ({text}) => text);

    expect(german).toEqual([
      ['industrieflaechenentwicklungskonzept', '2019-03', 'uv-2019-forum'],
      ['masterplan-nachfolgenutzung-flughafen', '2017', 'waz-2017-flug2'],
      ['masterplan-nachfolgenutzung-flughafen', '2018', 'waz-2018-flug'],
      ['masterplan-nachfolgenutzung-flughafen', '2020', 'waz-2020-flug'],
      ['masterplan-nachfolgenutzung-flughafen', '2022', 'stadt-2022-flug'],
      ['verschlankung-genehmigungsprozesse', '2017', 'uv-2017-bestaetigt'],
      ['optimierung-verkehrsinfrastruktur', '2017', 'waz-2017-tangente'],
      ['optimierung-verkehrsinfrastruktur', '2023', 'waz-2023-bruecke'],
      ['optimierung-verkehrsinfrastruktur', '2025', 'stadt-ctpark'],
      ['breitbandausbau', '2018', 'waz-2018-schulen'],
      ['vernetzung-wirtschaft-wissenschaft', '2018-01', 'mb-2018-01'],
      ['innovationszentrum-hochschule', '2018', 'waz-2018-iz1'],
      ['innovationszentrum-hochschule', '2018-11', 'waz-2018-iz3'],
      ['staerkung-ausbildung', '2018-01', 'mb-2018-01'],
    ]);
    expect(inText(/The source shows no date; .*\.$|inferred from the content of the source\.$/, ({translations}) => translations?.['en']?.['text'])).toEqual(german);
  });

  it('dates no event more precisely than its source does', () => {
    expect(feed.initiative.events.map(({date, title, source}) => [date, title, idOfSource(source?.url)])).toEqual([
      ['2016', 'Wirtschaftsförderung kündigt eine Industriekonferenz an', 'waz-2016-idee'],
      ['2016-05-19', 'Erste Industriekonferenz im Haus der Wirtschaft', 'stadt-2016-05-19'],
      ['2016', 'Erste Zwischenbilanz im Rathaus; zweite Konferenz für den 16.03.2017 angekündigt', 'uv-2016-12'],
      ['2017-03-16', 'Zweite Industriekonferenz im Rathaus beschließt 33 Projekte', 'stadt-2017-03-16'],
      ['2018-01', 'Zwischenbilanz beim Oberbürgermeister', 'stadt-2018-01-16'], // the day is that of the city's post
      ['2018', 'Unternehmerverband schlägt „Zukunftsdezernat Wirtschaft“ vor, mit Verweis auf die Erfahrungen der Initiative', 'uv-2018-zukunft'],
      ['2018-11-26', 'Bilanz der Stärkungsinitiative und Vorstellung des Imagefilms bei der Gerstel GmbH', 'stadt-2018-11-26'],
    ]);
  });

  it('has addresses that a visitor may follow', () => {
    const urls = textsIn(json).filter(([key]) => /ur[il]$/i.test(key));

    for (const [, url] of urls) expect(safeUrl(url), url).not.toBeNull();
    expect(sources).toHaveLength(35);
    expect(sources.filter(({url}) => typeof url !== 'string' || safeUrl(url) === null)).toEqual([]);
    expect(new Set(sources.map(({url}) => url)).size).toBe(35);
  });

  it('holds no mail address, telephone number or markup', () => {
    const text = JSON.stringify(json);

    expect(text).not.toMatch(/[\w.+-]+@[\w-]+\.\w/);
    expect(text).not.toMatch(/"email"|mailto:|tel:/);
    expect(textsIn(json).filter(([, value]) => /<[a-z/!]/i.test(value))).toEqual([]);
  });

  it('is published in German, with the day it was put together', () => {
    expect([feed.language, feed.publishedDate]).toEqual(['de', now]);
    expect(textsIn(json).every(([, value]) => value === value.normalize('NFC').trim())).toBe(true);
  });

  it('says in English and in Leichte Sprache what the initiative is', () => {
    expect(Object.keys(feed.initiative.translations ?? {}).toSorted()).toEqual(['de-simple', 'en']);
    for (const project of feed.projects) expect(project.translations?.['en']?.['title'], project.id).toMatch(/\S/);
  });
});

describe('the fictional feed', () => {
  const {feed, issues} = parseFeed(readData('demo.json'));
  const all = standings(feed);

  it('is read without a single issue', () => {
    expect(issues).toEqual([]);
  });

  it('shows every status', () => {
    expect(statuses.filter((status) => !all.some((standing) => standing.status === status))).toEqual([]);
  });

  it('shows every schedule', () => {
    expect([...new Set(all.map(({schedule}) => schedule))].toSorted()).toEqual([
      'completedUndated', 'elapsed', 'elapsedUnreported', 'late', 'met', 'none', 'notApplicable', 'open',
    ]);
  });

  it('shows every freshness', () => {
    expect([...new Set(all.map(({freshness}) => freshness))].toSorted()).toEqual(['current', 'none', 'stale']);
  });

  it('shows every kind of text that a project can have', () => {
    const updates = feed.projects.flatMap((project) => project.updates);

    for (const field of ['newEnd', 'reason', 'waitingFor', 'scope', 'source', 'text'] as const) {
      expect(updates.some((update) => update[field] !== undefined), field).toBe(true);
    }
    expect(updates.some(({dissent, confirmedBy}) => dissent.length > 0 && confirmedBy !== undefined)).toBe(true);
    expect(new Set(feed.projects.flatMap(({milestones}) => milestones.map(({status}) => status)))).toEqual(
      new Set(['met', 'notMet', 'scheduled', 'cancelled']),
    );
  });

  it('speaks three languages, and has a word that is longer than any narrow place', () => {
    for (const language of ['en', 'de-simple']) {
      expect(feed.initiative.translations?.[language]?.['title'], language).toMatch(/\S/);
      expect(feed.projects.filter(({translations}) => translations?.[language]?.['title']).length, language).toBeGreaterThan(0);
    }
    expect(feed.language).toBe('de');
    expect(feed.projects.filter(({title}) => /\p{L}{41,}/u.test(title))).not.toEqual([]);
  });

  it('speaks of nobody who exists', () => {
    const text = readFileSync(new URL('../data/demo.json', import.meta.url), 'utf8');

    expect(text).not.toMatch(/Mülheim/i);
    expect([...text.matchAll(/https?:\/\/([^/"]+)/g)].map(([, host]) => host).filter((host) => !/(^|\.)example(\.(org|com|net))?$/.test(host ?? ''))).toEqual([]);
  });
});
