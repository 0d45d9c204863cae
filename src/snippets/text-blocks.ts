import {hostOf} from './address.js';
import type {Choice} from './choice.js';

/** What nobody can know but who puts a text on a page; where it is missing, the text says in brackets what belongs there. */
export interface Facts {
  readonly initiative: string;
  /** Who runs the common server. */
  readonly operator: string;
  readonly version: string;
  /** The day of the last check of accessibility, as a reader writes it. */
  readonly checked: string;
  readonly issues: string;
  readonly contact: string;
}

/** Texts for the pages that a website has to have anyway. Orientation, no legal advice. */
export interface TextBlocks {
  readonly privacy: string;
  readonly consent: string;
  readonly accessibility: string;
}

export type TextLanguage = 'de' | 'en';

export function writeTextBlocks({places, variant, consent}: Choice, facts: Facts, language: TextLanguage): TextBlocks {
  const script = hostOf(places.scripts);
  // a frame loads the feed that its own server names
  const feed = variant === 'frame' ? script : hostOf(places.feed);
  const blocks = (language === 'de' ? german : english)({script, feed}, facts);
  return consent && variant !== 'frame' && variant !== 'module' ? {...blocks, privacy: `${blocks.privacy} ${onClick[language]}`} : blocks;
}

const onClick: Readonly<Record<TextLanguage, string>> = {
  de: 'Die Daten werden erst geladen, wenn Sie auf „Anzeige laden“ klicken; das wird nicht gespeichert.',
  en: 'The data are loaded only when you press “Show live data”; this is not stored.',
};

/** Where script and feed come from; empty for the page's own server. */
interface Hosts {
  readonly script: string;
  readonly feed: string;
}

const namesOf = ({script, feed}: Hosts, and: string) => [...new Set([script, feed])].filter(Boolean).join(` ${and} `);

/** Words for what comes from another server: for both, for the script or for the feed. */
const foreignPart = ({script, feed}: Hosts, both: string, onlyScript: string, onlyFeed: string) => (script && feed ? both : script ? onlyScript : onlyFeed);

function german(hosts: Hosts, {initiative, operator, version, checked, issues, contact}: Facts): TextBlocks {
  const name = /initiative/i.test(initiative) ? initiative : `Initiative${initiative && ` „${initiative}“`}`;
  const start = `Auf dieser Seite zeigen wir den Stand der ${name}.`;
  const names = namesOf(hosts, 'und');
  return {
    privacy: !names
      ? `${start} Skript und Daten liegen auf unserem eigenen Server. Es werden keine Cookies gesetzt, es wird nichts auf Ihrem Gerät gespeichert, und es gehen keine Daten an Dritte.`
      : `${start} ${foreignPart(hosts, 'Skript und Daten', 'Das Skript', 'Die Daten')} lädt Ihr Browser von ${names} (${operator || '[Betreiber]'}; [Vertrag nach Art. 28 DSGVO, falls geschlossen]); dabei wird Ihre IP-Adresse dorthin übertragen. Es werden keine Cookies gesetzt, und es wird nichts auf Ihrem Gerät gespeichert.`,
    consent: `Technisch notwendiger Inhalt: keine Cookies, keine Speicherung, ${names ? `geladen von ${names}` : 'keine Drittanbieter'}.`,
    accessibility: `Die Anzeigen zum Stand der Initiative (initiative-widgets ${version}) sind nach WCAG 2.2 AA gebaut; geprüft am ${checked || '[Datum der Prüfung]'}, noch nicht mit Vorleseprogrammen. Jede Angabe einer Grafik steht auch als Text. Bekannte Mängel: ${issues || '[siehe den Bericht zur Barrierefreiheit]'}. Rückmeldung: ${contact || '[Adresse]'}.`,
  };
}

function english(hosts: Hosts, {initiative, operator, version, checked, issues, contact}: Facts): TextBlocks {
  const start = `On this page we show the progress of ${initiative || 'the initiative'}.`;
  const names = namesOf(hosts, 'and');
  return {
    privacy: !names
      ? `${start} Script and data are on our own server. No cookies are set, nothing is stored on your device, and no data go to third parties.`
      : `${start} Your browser loads ${foreignPart(hosts, 'script and data', 'the script', 'the data')} from ${names} (${operator || '[operator]'}; [contract under Art. 28 GDPR, if there is one]); this transmits your IP address to them. No cookies are set, and nothing is stored on your device.`,
    consent: `Technically necessary content: no cookies, no storage, ${names ? `loaded from ${names}` : 'no third parties'}.`,
    accessibility: `The displays on the progress of the initiative (initiative-widgets ${version}) are built to WCAG 2.2 AA; checked on ${checked || '[date of the check]'}, not yet with screen readers. Everything a graphic shows is also there as text. Known shortcomings: ${issues || '[see the report on accessibility]'}. Feedback: ${contact || '[address]'}.`,
  };
}
