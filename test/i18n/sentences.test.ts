import {describe, expect, it} from 'vitest';
import {commonTerms} from '../../src/i18n/common.js';
import type {Locale} from '../../src/i18n/locale.js';
import {deSimple} from '../../src/i18n/locales/de-simple.js';
import {en} from '../../src/i18n/locales/en.js';
import {progressTerms} from '../../src/i18n/progress.js';
import type {ProgressTerms} from '../../src/i18n/progress-terms.js';
import {findLocale, registerLocale} from '../../src/i18n/registry.js';
import {summarizeProgress, type Progress} from '../../src/model/progress.js';
import {aProject, aReadFeed, times} from '../support/builders.js';
import {readData} from '../support/data.js';
import {parseFeed} from '../../src/feed/parse-feed.js';

registerLocale(en);
registerLocale(deSimple);

type Counts = Record<string, number>;

function progressOf(fixedTerm: Counts, ongoing: Counts = {}, projectTotal?: number): Progress {
  const make = (kind: string, counts: Counts) => Object.entries(counts).flatMap(([status, count]) => times(count, () => aProject({kind, status})));
  const projects = [...make('fixedTerm', fixedTerm), ...make('ongoing', ongoing)];
  return summarizeProgress(aReadFeed(projects, {projectTotal: projectTotal ?? projects.length}));
}

/** Spaces that do not break look like others to a reader. */
function spaced(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

function say(lang: string, sentence: (terms: ProgressTerms, locale: Locale) => string): string {
  const locale = findLocale(lang);
  return spaced(sentence(progressTerms.of(locale), locale));
}

describe('the sentences of the format', () => {
  const v5 = progressOf({completed: 3, inProgress: 3, notReported: 1, cancelled: 1}, {continuing: 6, notReported: 4}, 33);
  const real = summarizeProgress(parseFeed(readData('staerkungsinitiative.json')).feed);

  const sentences: [sentence: string, (terms: ProgressTerms) => string][] = [
    ['Zu keinem der 8 befristeten Projekte ist ein Stand gemeldet.', ({completion}) => completion(progressOf({notReported: 8}).completion)],
    ['Keines der 8 befristeten Projekte ist als abgeschlossen gemeldet; zu 4 fehlt der Stand.', ({completion}) => completion(real.completion)],
    ['1 Projekt ist in eine Daueraufgabe überführt.', ({transferred}) => transferred(real.transferred)],
    ['Mindestens 3, höchstens 4 von 8 befristeten Projekten abgeschlossen; zu 1 fehlt der Stand.',
      ({completion}) => completion({...v5.completion, percent: null})],
    ['6 von 10 Daueraufgaben als laufend gemeldet; zu 4 fehlt der Stand.', ({ongoing}) => ongoing(v5.ongoing)],
    ['Stand gemeldet zu 13 von 18 veröffentlichten Projekten (33 beschlossen).', ({coverage}) => coverage(v5.reported, v5.published, v5.total)],
    ['Angaben vom 26.11.2018 bis 02.03.2026.', ({asOf}) => asOf({from: '2018-11-26', to: '2026-03-02'})],
  ];
  for (const [sentence, of] of sentences) {
    it(`are said as they stand there: ${sentence}`, () => {
      expect(say('de', of)).toBe(sentence);
    });
  }

  it('call what is adopted and not in the feed not published', () => {
    expect(commonTerms.of(findLocale('de')).status('unpublished')).toBe('Nicht veröffentlicht');
  });

  const labels: [code: Parameters<ReturnType<typeof commonTerms.of>['status']>[0], german: string, english: string][] = [
    ['notReported', 'Stand nicht gemeldet', 'Not reported'],
    ['planned', 'Geplant', 'Planned'],
    ['awaitingDecision', 'Entscheidung steht aus', 'Awaiting decision'],
    ['inProgress', 'In Umsetzung', 'In progress'],
    ['continuing', 'Läuft dauerhaft', 'Continuing'],
    ['paused', 'Ruht', 'Paused'],
    ['completed', 'Abgeschlossen', 'Completed'],
    ['cancelled', 'Nicht weiterverfolgt', 'Not pursued'],
  ];
  for (const [code, german, english] of labels) {
    it(`call ${code} ${german}, and ${english}`, () => {
      expect(commonTerms.of(findLocale('de')).status(code)).toBe(german);
      expect(commonTerms.of(findLocale('en')).status(code)).toBe(english);
    });
  }

  it('call what became a standing task so, and what ended', () => {
    expect(commonTerms.of(findLocale('de')).status('continuing', 'fixedTerm')).toBe('In Daueraufgabe überführt');
    expect(commonTerms.of(findLocale('de')).status('continuing', 'ongoing')).toBe('Läuft dauerhaft');
    expect(commonTerms.of(findLocale('de')).status('cancelled', 'ongoing')).toBe('Beendet');
    expect(commonTerms.of(findLocale('de')).status('cancelled', 'fixedTerm')).toBe('Nicht weiterverfolgt');
    expect(commonTerms.of(findLocale('en')).status('continuing', 'fixedTerm')).toBe('Became a standing task');
    expect(commonTerms.of(findLocale('en')).status('cancelled', 'ongoing')).toBe('Ended');
  });
});

describe('completion', () => {
  const cases: [counts: Counts, german: string, english: string][] = [
    [{}, '', ''],
    [{notReported: 1}, 'Zu 1 befristeten Projekt ist kein Stand gemeldet.', 'No status is reported for 1 fixed-term project.'],
    [{inProgress: 1}, '1 befristetes Projekt ist nicht als abgeschlossen gemeldet.', '1 fixed-term project is not reported as completed.'],
    [{completed: 1}, '1 von 1 befristeten Projekt abgeschlossen (100 %).', '1 of 1 fixed-term project completed (100%).'],
    [{inProgress: 2}, 'Keines der 2 befristeten Projekte ist als abgeschlossen gemeldet.', 'None of the 2 fixed-term projects is reported as completed.'],
    [{inProgress: 1, notReported: 1}, 'Keines der 2 befristeten Projekte ist als abgeschlossen gemeldet; zu 1 fehlt der Stand.',
      'None of the 2 fixed-term projects is reported as completed; 1 not reported.'],
    [{completed: 8}, '8 von 8 befristeten Projekten abgeschlossen (100 %).', '8 of 8 fixed-term projects completed (100%).'],
    [{completed: 3, planned: 5}, '3 von 8 befristeten Projekten abgeschlossen (37 %).', '3 of 8 fixed-term projects completed (37%).'],
    [{completed: 3, planned: 4, notReported: 1}, 'Mindestens 3, höchstens 4 von 8 befristeten Projekten abgeschlossen (37–50 %); zu 1 fehlt der Stand.',
      'At least 3, at most 4 of 8 fixed-term projects completed (37–50%); 1 not reported.'],
    [{completed: 2, notReported: 6}, 'Mindestens 2, höchstens 8 von 8 befristeten Projekten abgeschlossen; zu 6 fehlt der Stand.',
      'At least 2, at most 8 of 8 fixed-term projects completed; 6 not reported.'],
    [{completed: 1, planned: 249}, '1 von 250 befristeten Projekten abgeschlossen (unter 1 %).', '1 of 250 fixed-term projects completed (under 1%).'],
    [{completed: 1, planned: 240, notReported: 9}, 'Mindestens 1, höchstens 10 von 250 befristeten Projekten abgeschlossen (unter 1–4 %); zu 9 fehlt der Stand.',
      'At least 1, at most 10 of 250 fixed-term projects completed (under 1–4%); 9 not reported.'],
    [{completed: 999, planned: 1}, '999 von 1.000 befristeten Projekten abgeschlossen (99 %).', '999 of 1,000 fixed-term projects completed (99%).'],
  ];
  for (const [counts, german, english] of cases) {
    it(`of ${JSON.stringify(counts)} reads ${german || 'nothing'}`, () => {
      const {completion} = progressOf(counts);

      expect(say('de', (terms) => terms.completion(completion))).toBe(german);
      expect(say('en', (terms) => terms.completion(completion))).toBe(english);
    });
  }
});

describe('ongoing tasks', () => {
  const cases: [counts: Counts, german: string, english: string][] = [
    [{}, '', ''],
    [{notReported: 1}, 'Zu 1 Daueraufgabe ist kein Stand gemeldet.', 'No status is reported for 1 standing task.'],
    [{continuing: 1}, '1 von 1 Daueraufgabe als laufend gemeldet.', '1 of 1 standing task reported as running.'],
    [{cancelled: 1}, '0 von 1 Daueraufgabe als laufend gemeldet.', '0 of 1 standing task reported as running.'],
    [{continuing: 10}, '10 von 10 Daueraufgaben als laufend gemeldet.', '10 of 10 standing tasks reported as running.'],
    [{inProgress: 1, notReported: 9}, '1 von 10 Daueraufgaben als laufend gemeldet; zu 9 fehlt der Stand.', '1 of 10 standing tasks reported as running; 9 not reported.'],
    [{cancelled: 2, notReported: 1}, '0 von 3 Daueraufgaben als laufend gemeldet; zu 1 fehlt der Stand.', '0 of 3 standing tasks reported as running; 1 not reported.'],
  ];
  for (const [counts, german, english] of cases) {
    it(`of ${JSON.stringify(counts)} read ${german || 'nothing'}`, () => {
      const {ongoing} = progressOf({}, counts);

      expect(say('de', (terms) => terms.ongoing(ongoing))).toBe(german);
      expect(say('en', (terms) => terms.ongoing(ongoing))).toBe(english);
    });
  }
});

describe('numbers of projects', () => {
  const cases: [sentence: (terms: ProgressTerms) => string, german: string, english: string][] = [
    [({transferred}) => transferred(1), '1 Projekt ist in eine Daueraufgabe überführt.', '1 project became a standing task.'],
    [({transferred}) => transferred(2), '2 Projekte sind in Daueraufgaben überführt.', '2 projects became standing tasks.'],
    [({coverage}) => coverage(0, 1, 1), 'Stand gemeldet zu 0 von 1 veröffentlichten Projekt (1 beschlossen).',
      'Status reported for 0 of 1 published project (1 adopted).'],
    [({coverage}) => coverage(1, 18, 33), 'Stand gemeldet zu 1 von 18 veröffentlichten Projekten (33 beschlossen).',
      'Status reported for 1 of 18 published projects (33 adopted).'],
    [({part}) => part(0), 'Auswahl: 0 veröffentlichte Projekte.', 'Selection: 0 published projects.'],
    [({part}) => part(1), 'Auswahl: 1 veröffentlichtes Projekt.', 'Selection: 1 published project.'],
    [({part}) => part(6), 'Auswahl: 6 veröffentlichte Projekte.', 'Selection: 6 published projects.'],
    [({badge}) => badge(progressOf({completed: 3, planned: 5}).completion), '3 von 8 befristeten Projekten abgeschlossen', '3 of 8 fixed-term projects completed'],
    [({badge}) => badge(progressOf({completed: 3, notReported: 5}).completion), '3 bis 8 von 8 befristeten Projekten abgeschlossen', '3 to 8 of 8 fixed-term projects completed'],
  ];
  for (const [sentence, german, english] of cases) {
    it(`agree with their nouns: ${german}`, () => {
      expect(say('de', sentence)).toBe(german);
      expect(say('en', sentence)).toBe(english);
    });
  }

  it('agree in Leichte Sprache, too', () => {
    const one = progressOf({completed: 4, notReported: 1}, {continuing: 1}, 6);

    expect(say('de-simple', (terms) => terms.completion(one.completion))).toContain('Bei 1 Projekt wissen wir den Stand nicht.');
    expect(say('de-simple', (terms) => terms.ongoing(one.ongoing))).toMatch(/^1 Projekt hat kein Ende\./);
    expect(say('de-simple', (terms) => terms.completion(progressOf({planned: 1}).completion))).toMatch(/^1 Projekt hat ein Ende\./);
  });
});

describe('the dates of reports', () => {
  const ranges = [
    ['2018-11-26', '2018-11-26', 'Angaben vom 26.11.2018.', 'Reports of 26 Nov 2018.'],
    ['2018-11', '2018-11', 'Angaben von November 2018.', 'Reports of November 2018.'],
    ['2018', '2018', 'Angaben von 2018.', 'Reports of 2018.'],
    ['2018-11', '2026-03-02', 'Angaben von November 2018 bis 02.03.2026.', 'Reports from November 2018 to 2 Mar 2026.'],
    ['2018', '2026-03', 'Angaben von 2018 bis März 2026.', 'Reports from 2018 to March 2026.'],
  ] as const;
  for (const [from, to, german, english] of ranges) {
    it(`are no more exact than they are known: ${german}`, () => {
      expect(say('de', ({asOf}) => asOf({from, to}))).toBe(german);
      expect(say('en', ({asOf}) => asOf({from, to}))).toBe(english);
    });
  }
});
