/** Keys of a feed in the words of the workbook, or such as would stand there. */
const names: Readonly<Record<string, string>> = {
  'de-simple': 'Leichte Sprache', en: 'Englisch',
  adoptedBy: 'Beschlossen von', adoptedDate: 'Beschlossen am', archiveUri: 'Adresse im Archiv', confirmedBy: 'Bestätigt von', date: 'Datum',
  dissent: 'abweichende Einschätzungen', email: 'E-Mail', events: 'Ereignisse', groups: 'Arbeitskreise', initiative: 'Initiative', label: 'Kürzel',
  language: 'Sprache', license: 'Lizenz', links: 'Links', milestones: 'Meilensteine', name: 'Name', organizations: 'Partner',
  parent: 'Gehört zu', partners: 'Beteiligte', previousUri: 'Adresse der vorigen Fassung', projects: 'Projekte',
  projectTotal: 'Projekte gesamt', publishedDate: 'Stand vom', publisher: 'Herausgeber', reportedBy: 'Gemeldet von', source: 'Quelle',
  sources: 'Quellen', staleAfter: 'Veraltet nach', summary: 'Kurztext', title: 'Titel', translations: 'Übersetzungen',
  unpublishedNote: 'Hinweis', updates: 'Meldungen', uri: 'Adresse des Feeds', url: 'Link',
};

/** `projects.updates.dissent` as "Projekte, Meldungen, abweichende Einschätzungen"; what nobody translated as it is. */
export function germanKeys(path: string): string {
  return path.split('.').map((key) => (Object.hasOwn(names, key) ? names[key] : undefined) ?? key).join(', ');
}
