import {findGroup, findOrganization} from './lookup.js';
import type {Feed, Kind, Project} from './feed.js';
import {currentReport} from './report.js';
import type {Status} from './status.js';

/** German words for codes, as the clerk's workbook has them. */
export interface TableWords {
  status(status: Status, kind: Kind): string;
  readonly kind: Readonly<Record<Kind, string>>;
}

/** The columns of the sheet "Projekte" in the clerk's workbook, which the import reads back, then status and source. */
const header = [
  'Id',
  'Titel',
  'Titel laut Beschluss',
  'Kurztext',
  'Arbeitskreis',
  'Art',
  'Beginn',
  'Ende',
  'Zeitrahmen',
  'Federführung',
  'Federführung Wortlaut',
  'Link',
  'Titel Englisch',
  'Kurztext Leichte Sprache',
  'Stand',
  'Stand vom',
  'Quelle',
];

/** Projects as rows of texts, the header first. Headers and words are German in every language: they are a format. */
export function projectTable(feed: Feed, projects: readonly Project[], words: TableWords): string[][] {
  return [
    header,
    ...projects.map((project) => {
      const {id, title, officialTitle, summary, kind, timeframe, leads, leadText, url, translations} = project;
      const report = currentReport(project);
      const group = findGroup(feed, project.group);
      const cells = [
        id,
        title,
        officialTitle,
        summary,
        group?.label ?? group?.title ?? project.group,
        words.kind[kind],
        timeframe.start,
        timeframe.end,
        timeframe.text,
        leads.map((lead) => findOrganization(feed, lead)?.name ?? lead).join('; '),
        leadText,
        url,
        translations?.['en']?.['title'],
        translations?.['de-simple']?.['summary'],
        words.status(report?.status ?? 'notReported', kind),
        report?.date,
        report?.source?.url ?? report?.source?.title,
      ];
      return cells.map((cell) => cell ?? '');
    }),
  ];
}
