// Rows S of the catalogue: feeds that are JSON and yet wrong or odd in what they say.
import {aFeed, anUpdate, aProject, times, type Json} from '../support/builders.js';

type Tag = 'initiative-progress' | 'project-card' | 'timeline-gantt';

export interface MeaningRow {
  readonly row: string;
  readonly what: string;
  readonly feed: () => Json;
  readonly issues: readonly string[];
  readonly dropped?: number;
  /** The widgets to look at, with their attributes, and what is and is not to be read there. */
  readonly sees: readonly {
    readonly tag: Tag;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly shows?: readonly string[];
    readonly hides?: readonly string[];
  }[];
}

const progress = (shows: readonly string[], hides: readonly string[] = []) => ({tag: 'initiative-progress', shows, hides}) as const;
const card = (shows: readonly string[], hides: readonly string[] = []) => ({tag: 'project-card', attributes: {project: 'p', now: '2026-11-26'}, shows, hides}) as const;
const gantt = (shows: readonly string[], hides: readonly string[] = []) => ({tag: 'timeline-gantt', attributes: {now: '2026-11-26'}, shows, hides}) as const;
const one = (project: Json, overrides: Json = {}) => () => aFeed([aProject({id: 'p', title: 'Hafen', ...project})], overrides);
const counted = (...counts: [count: number, status: string][]) => () =>
  aFeed(counts.flatMap(([count, status]) => times(count, () => aProject({status}))));

const eighteen = () => aFeed(times(18, (index) => aProject({id: `p${index}`, title: index === 4 ? null : `Projekt Nummer ${index}`})), {projectTotal: 33});

export const meaningRows: readonly MeaningRow[] = [
  {row: 'S1', what: '1 of 18 without title', feed: eighteen, issues: ['schema projects[4]'], dropped: 1, sees: [
    progress(['1 Eintrag konnte nicht gelesen werden.', 'von 18 veröffentlichten Projekten (33 beschlossen)']),
    gantt(['Projekt Nummer 3', 'Projekt Nummer 5', '1 Eintrag konnte nicht gelesen werden.']),
  ]},
  {row: 'S2', what: 'bad link of a project', feed: one({url: 'javascript:alert(1)'}), issues: ['bad-url projects[0].url'], sees: [card(['Hafen'], ['javascript'])]},
  {row: 'S2', what: 'link to a foreign host', feed: one({links: [{title: 'Ratsvorlage', url: 'https://раураl.example/'}]}), issues: [],
    sees: [card(['Ratsvorlage (xn--l-7sba6dbr.example)'])]},
  {row: 'S3', what: '30 February in a milestone', feed: one({milestones: [{title: 'Baubeginn', date: '2018-02-30'}]}),
    issues: ['bad-date projects[0].milestones[0].date'], sees: [card(['Baubeginn', 'ohne Datum'], ['März', '02.03.2018', '2018'])]},
  {row: 'S3', what: '30 February in a status', feed: one({updates: [anUpdate({date: '2018-02-30', status: 'completed', title: 'Alles fertig'})]}),
    issues: ['bad-date projects[0].updates[0].date', 'status-incomplete projects[0].updates[0]'],
    sees: [card(['Alles fertig', 'Stand nicht gemeldet'], ['Abgeschlossen', '2018'])]},
  {row: 'S4', what: 'end before start', feed: one({timeframe: {start: '2018', end: '2017'}}), issues: ['end-before-start projects[0].timeframe'],
    sees: [card(['2018 – 2017']), gantt(['2018 – 2017'])]},
  ...[250, -5, '80 %'].map((value): MeaningRow => ({
    row: 'S5', what: `typed progress of ${value}`, feed: one({progress: value, status: 'planned'}), issues: [], sees: [card(['Geplant'], [`${parseInt(String(value))} %`, '-5', '250'])],
  })),
  {row: 'S5', what: 'typed status', feed: () => ({...one({})(), projects: [{id: 'p', title: 'Hafen', status: 'completed'}]}), issues: [],
    sees: [card(['Stand nicht gemeldet'], ['Abgeschlossen'])]},
  {row: 'S6', what: 'unknown status code over an older known one', feed: one({updates: [
    anUpdate({date: '2025-01-01', status: 'completed'}), anUpdate({date: '2026-01-01', status: 'fast fertig'}),
  ]}), issues: ['status-unknown projects[0].updates[1].status'], sees: [progress(['Stand nicht gemeldet: 1'], ['Abgeschlossen']), card(['Stand nicht gemeldet'])]},
  {row: 'S7', what: 'unknown group', feed: () => ({...aFeed([aProject({id: 'p', title: 'Hafen', group: 'ak9'}), aProject({group: 'ak1'})]), groups: [{id: 'ak1', label: 'AK 1'}]}),
    issues: ['unknown-group projects[0].group'], sees: [progress(['Ohne Arbeitskreis']), card(['Ohne Arbeitskreis']), gantt(['Ohne Arbeitskreis'])]},
  {row: 'S8', what: 'duplicate ids', feed: () => aFeed([aProject({id: 'p', title: 'Erster'}), aProject({id: 'p', title: 'Zweiter'})]),
    issues: ['duplicate-id projects[1].id'], sees: [progress(['2 befristeten']), gantt(['Erster', 'Zweiter']), card(['Erster'], ['Zweiter'])]},
  {row: 'S9', what: 'circle of parents', feed: () => ({...one({leads: ['a']})(), organizations: [
    {id: 'city'}, {id: 'a', name: 'Amt A', parent: 'b'}, {id: 'b', parent: 'a'}, {id: 'c', parent: 'c'},
  ]}), issues: ['organization-cycle organizations[1].parent', 'organization-cycle organizations[2].parent', 'organization-cycle organizations[3].parent'],
    sees: [card(['Amt A']), {tag: 'initiative-progress', attributes: {breakdown: 'lead'}, shows: ['Amt A']}]},
  {row: 'S9', what: 'unknown lead with a wording', feed: () => ({...one({leads: ['x'], leadText: 'Rechtsdezernat'})(), organizations: []}),
    issues: ['unknown-organization projects[0].leads[0]'], sees: [card(['Rechtsdezernat'])]},
  {row: 'S9', what: 'unknown lead without a wording', feed: () => ({...one({leads: ['dezernat']})(), organizations: []}),
    issues: ['unknown-organization projects[0].leads[0]'], sees: [card(['dezernat'], ['nicht benannt'])]},
  {row: 'S9', what: 'unknown source', feed: one({updates: [anUpdate({status: 'planned', source: 'nirgends'})]}),
    issues: ['unknown-source projects[0].updates[0].source'], sees: [card(['Geplant'], ['nirgends'])]},
  {row: 'S10', what: 'group without projects', feed: () => ({...aFeed([aProject({group: 'ak1'})]), groups: [{id: 'ak1', label: 'AK 1'}, {id: 'ak2', label: 'AK 2'}]}),
    issues: [], sees: [progress(['AK 2 Keine veröffentlichten Projekte'])]},
  {row: 'S11', what: 'feed in English, page German', feed: one({title: 'Port', leads: ['uv']}, {language: 'en'}), issues: [],
    sees: [card(['Port', 'Federführung', 'Stand nicht gemeldet'])]},
  {row: 'S12', what: 'ids and texts in NFD', feed: () => ({...aFeed([aProject({id: 'p', title: 'Mu\u0308hle', group: 'gru\u0308n'})]), groups: [{id: 'grün', title: 'Grüne Mitte'}]}),
    issues: [], sees: [card(['Mühle', 'Grüne Mitte']), gantt(['Grüne Mitte'], ['Ohne Arbeitskreis'])]},
  {row: 'S13', what: 'bidi, zero-width and control characters', feed: one({title: 'Ha\u202efen\u200b\u0007', summary: 'danach'}), issues: ['invisible-character projects[0].title'],
    sees: [card(['Hafen', 'danach'], ['\u202e', '\u200b', '\u0007'])]},
  {row: 'S13', what: '200 combining marks', feed: one({title: `Hafen${'\u0301'.repeat(200)}`}), issues: [], sees: [card(['Hafe'])]},
  ...['<img src=x onerror=alert(1)>', '{{7*7}}', '&lt;b&gt;', '<script>alert(1)</script>'].map((title): MeaningRow => ({
    row: 'S14', what: `${title} in a title`, feed: one({title}), issues: [], sees: [card([title]), gantt([title])],
  })),
  {row: 'S15', what: 'word of 8,800 letters as title', feed: one({title: 'Donaudampfschiff'.repeat(550)}), issues: ['too-long projects[0].title'],
    sees: [card(['…']), gantt(['…']), progress([])]},
  {row: 'S16', what: 'start in 1017', feed: one({timeframe: {start: '1017', text: 'ab 1017'}}), issues: ['bad-date projects[0].timeframe.start'],
    sees: [card(['ab 1017']), gantt(['ab 1017'])]},
  {row: 'S16', what: 'milestone in 2999', feed: one({milestones: [{title: 'Ziel', date: '2999'}]}), issues: ['bad-date projects[0].milestones[0].date'],
    sees: [card(['Ziel', 'ohne Datum'], ['2999'])]},
  {row: 'S16', what: '1900 to 2200', feed: one({timeframe: {start: '1900', end: '2200'}}), issues: [], sees: [card(['1900', '2200']), gantt(['1900', '2200'])]},
  {row: 'S17', what: 'published in the future', feed: one({}, {publishedDate: '2099-01-01'}), issues: [], sees: [progress(['Stand: 01.01.2099'], ['vor '])]},
  {row: 'S17', what: 'publishedDate missing', feed: one({}, {publishedDate: null}), issues: [], sees: [progress(['Daten:'], ['Stand: 2', 'Stand: 0', 'Stand: 1'])]},
  {row: 'S18', what: 'a project that is not there', feed: () => aFeed([aProject({id: 'p1'})]), issues: [],
    sees: [{tag: 'project-card', attributes: {project: 'p99'}, shows: ['Dieses Projekt steht nicht in den Daten.']}]},
  {row: 'S19', what: 'all „fortlaufend“', feed: () => aFeed(times(10, () => aProject({kind: 'ongoing', status: 'continuing', timeframe: {text: 'fortlaufend'}}))), issues: [],
    sees: [progress(['10 von 10 Daueraufgaben als laufend gemeldet'], ['befristet', 'sind abgeschlossen', ' %']), gantt(['fortlaufend'])]},
  {row: 'S20', what: '0 of 0', feed: () => aFeed([], {projectTotal: 0}), issues: [], sees: [progress([], ['NaN', '%', 'Infinity'])]},
  {row: 'S20', what: '29 of 100', feed: counted([29, 'completed'], [71, 'planned']), issues: [], sees: [progress(['29 von 100', '(29 %)'], ['NaN', '28 %'])]},
  {row: 'S20', what: '249 of 250', feed: counted([249, 'completed'], [1, 'planned']), issues: [], sees: [progress(['249 von 250', '(99 %)'], ['100 %'])]},
  {row: 'S20', what: '240 of 250, 9 unknown', feed: counted([240, 'completed'], [9, 'notReported'], [1, 'planned']), issues: [],
    sees: [progress(['Mindestens 240, höchstens 249 von 250', '96–99 %'], ['100 %'])]},
];
