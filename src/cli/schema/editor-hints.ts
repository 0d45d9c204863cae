/** What the JSON Schema says beyond the types, by the name of the key; descriptions are what an editor shows. */

const day = '(19\\d\\d|20\\d\\d|21\\d\\d|2200)(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?';
const date = {pattern: `^${day}$`};
/** Not more than `safeUrl` asks for: what the schema refuses, the reader refuses. */
const url = {pattern: '^([hH][tT][tT][pP][sS]?|[mM][aA][iI][lL][tT][oO]|[tT][eE][lL]):[^\\u0000- \\\\\\u007f-\\u009f]+$', maxLength: 2048};

export const patterns: Readonly<Record<string, object>> = {
  publishedDate: date,
  adoptedDate: date,
  date,
  start: date,
  end: date,
  newEnd: date,
  url,
  uri: url,
  archiveUri: url,
  previousUri: url,
  projectTotal: {type: 'integer', minimum: 0, maximum: 100_000},
};

export const kinds = ['fixedTerm', 'ongoing'];

/** By the list that the status stands in. */
export const statuses: Readonly<Record<string, readonly string[]>> = {
  updates: ['planned', 'awaitingDecision', 'inProgress', 'continuing', 'paused', 'completed', 'cancelled'],
  milestones: ['scheduled', 'met', 'notMet', 'cancelled'],
};

const asExact = 'So genau, wie es bekannt ist: 2018, 2018-11 oder 2018-11-26';

export const descriptions: Readonly<Record<string, string>> = {
  version: 'Version des Formats: 1.x',
  publishedDate: asExact,
  adoptedDate: asExact,
  date: asExact,
  start: asExact,
  end: asExact,
  newEnd: asExact,
  projectTotal: 'So viele Projekte wurden beschlossen, veröffentlicht oder nicht',
  staleAfter: 'Danach gilt ein Stand als veraltet, etwa P12M',
  reporters: 'Ids der Organisationen, deren Meldungen einen Stand setzen',
  officialTitle: 'Titel laut Beschluss, mit allen Schreibfehlern',
  leadText: 'Federführung im Wortlaut des Beschlusses',
  inferred: 'Die Quelle nennt das Projekt nicht; die Redaktion hat zugeordnet',
};
