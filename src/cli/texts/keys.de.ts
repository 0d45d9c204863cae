/** Keys of a feed in the words of the workbook, or such as would stand there. */
const names: Readonly<Record<string, string>> = {
  'de-simple': 'Leichte Sprache', en: 'Englisch',
  adoptedBy: 'Beschlossen von', adoptedDate: 'Beschlossen am', archiveUri: 'Adresse im Archiv', confirmedBy: 'Bestätigt von', date: 'Datum',
  dissent: 'abweichende Einschätzungen', email: 'E-Mail', events: 'Ereignisse', groups: 'Arbeitskreise', initiative: 'Initiative', label: 'Kürzel',
  group: 'Arbeitskreis', id: 'Id', kind: 'Art', language: 'Sprache', leads: 'Federführung', leadText: 'Federführung Wortlaut', license: 'Lizenz', links: 'Links',
  milestones: 'Meilensteine', name: 'Name', officialTitle: 'Titel laut Beschluss', order: 'Reihenfolge der Projekte', organizations: 'Partner',
  parent: 'Gehört zu', partners: 'Beteiligte', previousUri: 'Adresse der vorigen Fassung', projects: 'Projekte',
  projectTotal: 'Projekte gesamt', publishedDate: 'Stand vom', publisher: 'Herausgeber', reportedBy: 'Gemeldet von', reporters: 'Darf melden', source: 'Quelle',
  sources: 'Quellen', staleAfter: 'Veraltet nach', summary: 'Kurztext', timeframe: 'Zeitrahmen', title: 'Titel', translations: 'Übersetzungen',
  unpublishedNote: 'Hinweis', unreadable: 'unlesbare Projekte', updates: 'Meldungen', uri: 'Adresse des Feeds', url: 'Link', version: 'Version',
};

/** `projects.updates.dissent` as "Projekte, Meldungen, abweichende Einschätzungen"; what nobody translated as it is. */
export function germanKeys(path: string): string {
  return path.split('.').map((key) => (Object.hasOwn(names, key) ? names[key] : undefined) ?? key).join(', ');
}
