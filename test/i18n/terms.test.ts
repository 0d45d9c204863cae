// What is said of one project, of the timeline and of failures, in each language.
import {describe, expect, it} from 'vitest';
import {cardTerms} from '../../src/i18n/card.js';
import type {CardTerms} from '../../src/i18n/card-terms.js';
import {commonTerms} from '../../src/i18n/common.js';
import {deSimple} from '../../src/i18n/locales/de-simple.js';
import {de} from '../../src/i18n/locales/de.js';
import {en} from '../../src/i18n/locales/en.js';
import {createLocale} from '../../src/i18n/locale.js';
import {projectTerms} from '../../src/i18n/project.js';
import type {ProjectTerms} from '../../src/i18n/project-terms.js';
import {findLocale, registerLocale} from '../../src/i18n/registry.js';
import {timelineTerms} from '../../src/i18n/timeline.js';
import type {Schedule} from '../../src/model/schedule.js';
import {statuses} from '../../src/model/status.js';

registerLocale(en);
registerLocale(deSimple);

const translations = [de, en, deSimple];
const sections = ['card', 'common', 'progress', 'project', 'timeline'] as const;

/** All keys, also of words that stand in a table, and what they hold. */
function shapeOf(terms: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(terms).map(([key, value]) => [
    key,
    typeof value === 'object' && value !== null ? Object.keys(value).toSorted() : typeof value,
  ]));
}

describe('every language', () => {
  for (const section of sections) {
    for (const translation of [en, deSimple]) {
      it(`says of ${section} what German says: ${translation.lang}`, () => {
        expect(shapeOf(translation[section](createLocale(translation)))).toEqual(shapeOf(de[section](createLocale(de))));
      });
    }
  }

  for (const translation of translations) {
    const locale = createLocale(translation);
    const [common, project, card] = [translation.common(locale), translation.project(locale), translation.card(locale)];

    it(`has a word for each status and kind: ${translation.lang}`, () => {
      for (const status of [...statuses, 'unpublished'] as const) {
        for (const kind of ['fixedTerm', 'ongoing', undefined] as const) expect(common.status(status, kind)).toMatch(/\p{L}/u);
        expect(translation.progress(locale).meaning[status]).toMatch(/\p{L}/u);
      }
    });

    it(`leaves no word open: ${translation.lang}`, () => {
      const schedules: Schedule[] = ['none', 'open', 'elapsed', 'elapsedUnreported', 'met', 'late', 'completedUndated', 'notApplicable'];
      const texts = [
        ...schedules.map((schedule) => project.schedule(schedule, '2018')),
        common.publishedProjects(3), common.unreadable(2), common.notUpdated(undefined), common.notUpdated('2018'),
        project.milestones({met: 1, of: 2, cancelled: 1}), card.history(3), project.reportedOn('2018'), card.ask(undefined), card.ask('2018-11'),
        translation.timeline(locale).timelineSummary({shown: 3, ongoing: 1, elapsed: 1, unreported: 1}),
      ];

      expect(texts.join(' ')).not.toMatch(/undefined|null|NaN|#|\[object/);
    });
  }
});

describe('of a project', () => {
  const termsOf = (lang: string) => ({...projectTerms.of(findLocale(lang)), ...cardTerms.of(findLocale(lang))});
  const cases: [sentence: (terms: ProjectTerms & CardTerms) => string, german: string, english: string][] = [
    [({span}) => span('2017', '2017'), '2017', '2017'],
    [({span}) => span('2017', '2019-06'), '2017 bis Juni 2019', '2017 to June 2019'],
    [({span}) => span('2017', undefined), 'ab 2017', 'from 2017'],
    [({span}) => span(undefined, '2018-12-31'), 'bis 31.12.2018', 'until 31 Dec 2018'],
    [({span}) => span(undefined, undefined), '', ''],
    [({reportedOn}) => reportedOn('2018-11-26'), 'gemeldet am 26.11.2018', 'reported on 26 Nov 2018'],
    [({reportedOn}) => reportedOn('2018-11'), 'gemeldet im November 2018', 'reported in November 2018'],
    [({reportedOn}) => reportedOn('2018'), 'gemeldet 2018', 'reported in 2018'],
    [({milestones}) => milestones({met: 3, of: 5, cancelled: 0}), '3 von 5 Meilensteinen erreicht', '3 of 5 milestones met'],
    [({milestones}) => milestones({met: 0, of: 1, cancelled: 1}), '0 von 1 Meilenstein erreicht, 1 entfallen', '0 of 1 milestone met, 1 dropped'],
    [({history}) => history(1), 'Verlauf: 1 Meldung', 'History: 1 report'],
    [({history}) => history(4), 'Verlauf: 4 Meldungen', 'History: 4 reports'],
    [({newEnd}) => newEnd('2024'), 'Neuer Termin: 2024', 'New date: 2024'],
    [({ask}) => ask('2018-11'), 'Letzter Stand: November 2018.', 'Last status: November 2018.'],
    [({ask}) => ask(undefined), 'Zu diesem Projekt wurde noch kein Stand gemeldet.', 'No status has been reported for this project yet.'],
    [({askSubject}) => askSubject('Kai'), 'Stand des Projekts „Kai“', 'Status of the project “Kai”'],
    [({noSuchProject}) => noSuchProject, 'Dieses Projekt steht nicht in den Daten.', 'This project is not in the data.'],
  ];
  for (const [sentence, german, english] of cases) {
    it(`is said ${german || 'nothing'}`, () => {
      expect(sentence(termsOf('de'))).toBe(german);
      expect(sentence(termsOf('en'))).toBe(english);
    });
  }

  it('is said how it stands against its date, neutrally where nobody reported', () => {
    const {schedule} = projectTerms.of(findLocale('de'));

    expect(schedule('none', '2018')).toBe('');
    expect(schedule('notApplicable', '2018')).toBe('');
    expect(schedule('open', '2027')).toContain('2027');
    expect(schedule('open', undefined)).toBe('');
    expect(schedule('elapsed', '2018')).toContain('2018');
    expect(schedule('elapsedUnreported', '2018')).toBe('Der vorgesehene Zeitraum bis 2018 ist vorüber; ein Stand ist nicht gemeldet.');
  });

  it('a mail asks without a line that a mail program would take for an address', () => {
    expect(cardTerms.of(findLocale('de')).askBody('Kai')).toContain('„Kai“');
  });
});

describe('what goes wrong', () => {
  const {error, loading, slow, retry, empty, notUpdated, unreadable} = commonTerms.of(findLocale('de'));

  // the messages of the fault catalogue
  const messages = [
    [loading, 'Projektdaten werden geladen …'],
    [slow, 'Das Laden dauert länger als üblich.'],
    [error.connection, 'Die Projektdaten konnten nicht geladen werden. Bitte prüfen Sie Ihre Verbindung.'],
    [error.unavailable, 'Die Projektdaten sind derzeit nicht verfügbar.'],
    [error.notFound, 'Die Projektdaten wurden nicht gefunden.'],
    [error.unreadable, 'Die Projektdaten sind derzeit nicht lesbar.'],
    [error.outdated, 'Diese Anzeige ist veraltet. Bitte laden Sie die Seite neu.'],
    [error.tooLarge, 'Die Projektdaten sind zu groß für diese Anzeige.'],
    [empty, 'Noch keine Projekte veröffentlicht.'],
    [notUpdated('2026-11-23'), 'Stand: 23.11.2026. Neuere Daten waren nicht zu laden.'],
    [notUpdated(undefined), 'Neuere Daten waren nicht zu laden.'],
    [retry, 'Erneut versuchen'],
    [unreadable(1), '1 Eintrag konnte nicht gelesen werden.'],
    [unreadable(3), '3 Einträge konnten nicht gelesen werden.'],
  ] as const;
  for (const [text, expected] of messages) {
    it(`is said plainly: ${expected}`, () => {
      expect(text).toBe(expected);
    });
  }
});

describe('where numbers come from', () => {
  it('can be cited, with what is known of it', () => {
    const {citation} = commonTerms.of(findLocale('de'));

    expect(citation({title: 'Initiative', publisher: 'Stadt', date: '2026-11-23', url: 'https://example.org'}))
      .toBe('Initiative. Stadt. Stand: 23.11.2026. https://example.org');
    expect(citation({title: 'Initiative', publisher: undefined, date: undefined, url: 'https://example.org'})).toBe('Initiative. https://example.org');
  });
});

describe('the timeline', () => {
  it('is summed up with what there is of it', () => {
    const [german, english] = [timelineTerms.of(findLocale('de')), timelineTerms.of(findLocale('en'))];
    const none = {shown: 1, ongoing: 0, elapsed: 0, unreported: 0};
    const all = {shown: 18, ongoing: 10, elapsed: 7, unreported: 13};

    expect(german.timelineSummary(none)).toBe('1 veröffentlichtes Projekt.');
    expect(english.timelineSummary(none)).toBe('1 published project.');
    expect(german.timelineSummary(all)).toBe(
      '18 veröffentlichte Projekte, davon 10 Daueraufgaben. Bei 7 ist der Termin vorüber, ohne dass ein Abschluss gemeldet ist. Zu 13 fehlt der Stand.',
    );
    expect(english.timelineSummary({...all, ongoing: 1})).toContain('1 of them a standing task');
  });
});
