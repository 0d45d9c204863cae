import type {Column, ColumnType, SheetFormat, SheetKey} from './format.js';

function column(header: string, path: string, type: ColumnType = 'text', ...synonyms: string[]): Column {
  return {header, synonyms, type, path: path ? path.split('/') : []};
}

const id = column('Id', 'id', 'text', 'Kennung', 'ID-Nr.', 'Schlüssel');
const link = column('Link', 'url', 'text', 'URL', 'Adresse', 'Webseite', 'Website', 'Internet');
const source = column('Quelle', 'source', 'source', 'Beleg', 'Nachweis');
const project = column('Projekt', '', 'project', 'Projekt-Id', 'Projektid');
const date = column('Datum', 'date', 'date', 'Tag', 'Am', 'Vom');

export const sheetFormats: readonly SheetFormat[] = [
  {
    key: 'initiative',
    name: 'Initiative',
    synonyms: ['Allgemeines', 'Kopfdaten'],
    columns: [
      column('Id', 'initiative/id', 'text', 'Kennung'),
      column('Stand vom', 'publishedDate', 'date', 'Stand', 'Veröffentlicht am'),
      column('Sprache', 'language'),
      column('Titel', 'initiative/title', 'text', 'Name', 'Initiative'),
      column('Kurztext', 'initiative/summary', 'text', 'Beschreibung', 'Kurzbeschreibung'),
      column('Link', 'initiative/url', 'text', 'URL', 'Adresse', 'Webseite'),
      column('Beschlossen am', 'initiative/adoptedDate', 'date', 'Beschluss vom', 'Beschlussdatum'),
      column('Beschlossen von', 'initiative/adoptedBy', 'text', 'Beschluss durch', 'Gremium'),
      column('Projekte gesamt', 'initiative/projectTotal', 'integer', 'Anzahl Projekte', 'Projekte insgesamt'),
      column('Hinweis', 'initiative/unpublishedNote', 'text', 'Anmerkung', 'Bemerkung'),
      column('Veraltet nach (Monate)', 'initiative/staleAfter', 'months', 'Veraltet nach', 'Veraltet nach Monaten'),
      column('Lizenz', 'license'),
      column('Herausgeber', 'publisher/name', 'text', 'Herausgeberin'),
    ],
  },
  {
    key: 'groups',
    name: 'Arbeitskreise',
    synonyms: ['Arbeitskreis', 'AK', 'Handlungsfelder', 'Gruppen'],
    columns: [id, column('Kürzel', 'label', 'text', 'Abkürzung', 'Kurzname', 'Nr.'), column('Titel', 'title', 'text', 'Name', 'Bezeichnung')],
  },
  {
    key: 'organizations',
    name: 'Partner',
    synonyms: ['Stellen', 'Organisationen', 'Beteiligte'],
    columns: [
      id,
      column('Name', 'name', 'text', 'Titel', 'Bezeichnung'),
      link,
      column('E-Mail', 'email', 'text', 'Mail', 'E-Mail-Adresse', 'Email'),
      column('Gehört zu', 'parent', 'organization', 'Übergeordnet', 'Teil von'),
      column('Darf melden', '', 'reports', 'Meldet', 'Melder'),
    ],
  },
  {
    key: 'events',
    name: 'Ereignisse',
    synonyms: ['Ereignis', 'Termine', 'Chronik'],
    columns: [date, column('Titel', 'title', 'text', 'Ereignis', 'Bezeichnung'), source],
  },
  {
    key: 'projects',
    name: 'Projekte',
    synonyms: ['Projekt', 'Projektliste', 'Maßnahmen'],
    columns: [
      id,
      column('Titel', 'title', 'text', 'Projekte', 'Projekt', 'Projekttitel', 'Projektname', 'Maßnahme', 'Bezeichnung'),
      column('Titel laut Beschluss', 'officialTitle', 'text', 'Beschlusstitel', 'Wortlaut'),
      column('Kurztext', 'summary', 'text', 'Beschreibung', 'Kurzbeschreibung'),
      column('Arbeitskreis', 'group', 'group', 'AK', 'Handlungsfeld', 'Gruppe'),
      column('Art', 'kind', 'kind', 'Projektart'),
      column('Beginn', 'timeframe/start', 'date', 'Start', 'Anfang', 'von'),
      column('Ende', 'timeframe/end', 'date', 'Abschluss', 'bis'),
      column('Zeitrahmen', 'timeframe/text', 'text', 'Zeitraum', 'Laufzeit', 'Termin'),
      column('Federführung', 'leads', 'organizations', 'Federführend', 'Zuständig', 'Zuständigkeit', 'Verantwortlich'),
      column('Federführung Wortlaut', 'leadText', 'text', 'Federführung laut Beschluss'),
      link,
      column('Titel Englisch', 'translations/en/title', 'text', 'Titel (Englisch)', 'Englischer Titel'),
      column('Kurztext Leichte Sprache', 'translations/de-simple/summary', 'text', 'Leichte Sprache'),
    ],
  },
  {
    key: 'updates',
    name: 'Meldungen',
    synonyms: ['Meldung', 'Statusmeldungen', 'Berichte'],
    columns: [
      project,
      date,
      column('Stand', 'status', 'status', 'Status'),
      column('Überschrift', 'title', 'text', 'Titel'),
      column('Text', 'text', 'text', 'Meldung', 'Inhalt'),
      column('Gemeldet von', 'reportedBy', 'organization', 'Melder', 'Von'),
      column('Bestätigt von', 'confirmedBy', 'organizations', 'Bestätigt durch'),
      column('Neuer Termin', 'newEnd', 'date', 'Neues Ende'),
      column('Grund', 'reason', 'text', 'Begründung'),
      column('Wartet auf', 'waitingFor'),
      column('Teil', 'scope', 'text', 'Betrifft'),
      column('Zuordnung der Redaktion', 'inferred', 'yes', 'Zuordnung durch die Redaktion', 'Zugeordnet'),
      source,
    ],
  },
  {
    key: 'milestones',
    name: 'Meilensteine',
    synonyms: ['Meilenstein', 'Etappen'],
    columns: [
      project,
      date,
      column('Titel', 'title', 'text', 'Meilenstein', 'Bezeichnung'),
      column('Stand', 'status', 'milestoneStatus', 'Status'),
      source,
    ],
  },
  {
    key: 'sources',
    name: 'Quellen',
    synonyms: ['Quelle', 'Belege'],
    columns: [
      id,
      column('Titel', 'title', 'text', 'Name', 'Bezeichnung'),
      column('Herausgeber', 'publisher', 'text', 'Herausgeberin', 'Verlag'),
      date,
      link,
    ],
  },
];

export function sheetFormat(key: SheetKey): SheetFormat {
  const found = sheetFormats.find((format) => format.key === key);
  if (!found) throw new Error(`There is no sheet ${key}.`);
  return found;
}
