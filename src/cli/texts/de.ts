import {networkCause} from '../document/network-cause.js';
import {locateHint} from './locate-hint.js';
import {germanHelp, germanUsage} from './help.de.js';
import {germanRules} from './rules.de.js';
import {germanKeys} from './keys.de.js';
import type {Texts} from './texts.js';

const plural = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`;

function germanNetwork({cause, code}: ReturnType<typeof networkCause>): string {
  return {
    'unknown-host': 'ist nicht zu erreichen: Den Server gibt es nicht, oder dieser Rechner ist offline.',
    refused: 'ist nicht zu erreichen: Der Server nimmt keine Verbindung an.',
    certificate: `ist nicht zu erreichen: Das Zertifikat des Servers gilt hier nicht (${code}). Hinter einem Proxy, der Verbindungen öffnet, hilft NODE_EXTRA_CA_CERTS.`,
    compression: `ist nicht zu lesen: Der Server hat falsch komprimiert (${code}).`,
    other: `ist nicht zu erreichen${code && ` (${code})`}.`,
  }[cause];
}

export const german: Texts = {
  lang: 'de',
  rule: (finding) => germanRules[finding.rule](finding) + locateHint(finding),
  severity: {error: 'Fehler', warning: 'Hinweis'},
  clean: (input) => `${input}: keine Fehler, keine Hinweise.`,
  summary: (errors, warnings) => `${plural(errors, 'Fehler', 'Fehler')}, ${plural(warnings, 'Hinweis', 'Hinweise')}.`,
  more: (count) => `${plural(count, 'weiterer Befund', 'weitere Befunde')}; alle zeigt --format text.`,
  feedError: (error, input) => {
    const {code, status} = error;
    const why = {
      network: germanNetwork(networkCause(error)),
      timeout: 'hat nicht rechtzeitig geantwortet.',
      http: `ist nicht da: Der Server antwortet mit ${status ?? 'einem Fehler'}.`,
      empty: 'ist leer.',
      encoding: 'ist nicht in UTF-8 gespeichert.',
      html: 'ist eine Webseite, kein Feed.',
      json: 'ist kein gültiges JSON.',
      'too-deep': 'ist tiefer als 64 Ebenen geschachtelt.',
      'too-large': 'ist zu groß (höchstens 5 MB und 20\u202f000 Projekte).',
      version: 'hat eine Version, die nicht 1.x ist.',
      schema: 'ist kein Feed.',
      host: 'ist nicht zu lesen.',
      aborted: 'wurde abgebrochen.',
    }[code];
    return `${input} ${why}`;
  },
  noAddress: (url) => `„${url}“ ist keine gültige Adresse, wie zum Beispiel https://www.example.org/initiative.json.`,
  noFile: (path) => `Die Datei ${path} gibt es nicht, oder sie ist nicht zu lesen.`,
  notWritable: (path) => `Die Datei ${path} lässt sich nicht schreiben.`,
  written: (path, projects) => `${path}: ${plural(projects, 'Projekt', 'Projekte')} geschrieben.`,
  nothingWritten: 'Nichts geschrieben.',
  noXlsx: 'Für Arbeitsmappen fehlt ein Paket. Bitte einmal ausführen: npm install @e965/xlsx@0.20.3',
  badExtension: (path, known) => `${path} endet nicht auf ${known.join(', ')}.`,
  badOption: (option, value, known) => `„${value}“ geht nicht mit ${option}; möglich: ${known.join(', ')}.`,
  help: germanHelp,
  usage: germanUsage,
  progress: {reading: 'Lese …', checking: 'Prüfe …', writing: 'Schreibe …', asking: 'Frage den Server …'},
  table: {
    badZip: 'Die Arbeitsmappe ist beschädigt.',
    zipTooLarge: 'Die Datei ist zu groß: höchstens 20 MB, eine Arbeitsmappe ausgepackt 100 MB.',
    noTable: (headers) => `Keine Tabelle mit einer Spalte „Titel“ oder „Projekte“ gefunden. Bekannt sind die Spalten: ${headers}.`,
    notAWorkbook: 'Das ist keine Arbeitsmappe. Bitte in Excel als „Excel-Arbeitsmappe (.xlsx)“ speichern.',
    wrongEncoding: (suspect) => `Umlaute sind wohl falsch gelesen („${suspect}“): bitte mit --encoding macintosh oder --encoding cp850 versuchen.`,
    withoutColumnTitle: 'Ohne Spalte, deshalb nicht in der Datei:',
    withoutColumn: (path, count) => `  ${germanKeys(path)} (${count} ×)`,
    keptWithBase: 'Beim Import bleibt das erhalten mit --base und diesem Feed.',
  },
  changes: {
    sections: {
      completed: 'Abgeschlossen',
      moved: 'Termin verschoben',
      dropped: 'Nicht weiterverfolgt',
      unlisted: 'Nicht mehr in der Liste',
      newlyListed: 'Neu in der Liste',
      newlyReported: 'Erstmals gemeldet',
      changed: 'Anderer Stand',
      reportedAgain: 'Neue Meldung',
      otherwise: 'Sonst geändert',
      stillWaiting: 'Weiter ohne Meldung',
    },
    none: 'Keine Änderungen.',
    noDate: 'ohne Termin',
    field: germanKeys,
  },
  check: {
    checks: {
      status: 'Antwortet mit 200',
      type: 'Content-Type: application/json',
      'script-type': 'Content-Type: text/javascript',
      'frame-type': 'Content-Type: text/html',
      cors: 'Access-Control-Allow-Origin: *',
      'cors-without': 'Access-Control-Allow-Origin: *, auch ohne Origin',
      'cors-null': 'Access-Control-Allow-Origin: *, auch für Origin: null',
      expose: 'Access-Control-Expose-Headers: Retry-After',
      timing: 'Timing-Allow-Origin: *',
      framed: 'Kein X-Frame-Options',
      ancestors: 'Content-Security-Policy: frame-ancestors * (oder die Seiten der Partner)',
      corp: 'Cross-Origin-Resource-Policy: cross-origin',
      nosniff: 'X-Content-Type-Options: nosniff',
      cache: 'Cache-Control: public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800',
      'script-cache': 'Cache-Control: public mit max-age ab 3600',
      etag: 'ETag, für alle gleich',
      'not-modified': '304 auf den ETag',
      cookie: 'Kein Set-Cookie',
      vary: 'Vary: Accept-Encoding',
      'vary-origin': 'Vary: Origin nur, wenn die Freigabe davon abhängt, und dann immer',
      compression: 'Komprimiert (br oder gzip)',
      size: 'Höchstens 5 MB',
      missing: 'Ein Fehler (404) mit Access-Control-Allow-Origin: * und Cache-Control: no-store',
    },
    found: 'gefunden',
    nothing: 'nichts',
    ok: 'gut',
    bad: 'FALSCH',
    moved: (target) => (target ? `Leitet weiter nach ${target}; bitte diese Adresse prüfen und in die Einbettung schreiben.` : 'Leitet weiter, sagt aber nicht, wohin.'),
    absent: 'Die Datei liegt dort nicht; bitte Adresse und Ordner prüfen. Alles Weitere folgt, wenn sie da ist.',
    hint: 'Vorlagen für nginx und Apache liegen im Paket unter data/server/.',
    result: (failed, of) => (failed === 0 ? `Alle ${of} Prüfungen bestanden.` : `${failed} von ${of} Prüfungen nicht bestanden.`),
  },
  prerender: {
    withoutDay: (count) => `${plural(count, 'Eintrag', 'Einträge')} ohne genauen Tag nicht enthalten.`,
  },
  badFeed: (input) => `${input} hat Fehler. Welche, zeigt: npx initiative-widgets validate ${input}`,
  noSuchProject: (id) => `Das Projekt „${id}“ gibt es im Feed nicht.`,
};
