import {networkCause} from '../document/network-cause.js';
import {locateHint} from './locate-hint.js';
import {englishHelp, englishUsage} from './help.en.js';
import {englishRules} from './rules.en.js';
import type {Texts} from './texts.js';

const plural = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`;

function englishNetwork({cause, code}: ReturnType<typeof networkCause>): string {
  return {
    'unknown-host': 'cannot be reached: there is no such server, or this machine is offline.',
    refused: 'cannot be reached: the server takes no connection.',
    certificate: `cannot be reached: the certificate of the server is not valid here (${code}). Behind a proxy that opens connections, NODE_EXTRA_CA_CERTS helps.`,
    compression: `cannot be read: the server has compressed it wrongly (${code}).`,
    other: `cannot be reached${code && ` (${code})`}.`,
  }[cause];
}

export const english: Texts = {
  lang: 'en',
  rule: (finding) => englishRules[finding.rule](finding) + locateHint(finding),
  severity: {error: 'error', warning: 'warning'},
  clean: (input) => `${input}: no errors, no warnings.`,
  summary: (errors, warnings) => `${plural(errors, 'error', 'errors')}, ${plural(warnings, 'warning', 'warnings')}.`,
  more: (count) => `${plural(count, 'more finding', 'more findings')}; --format text shows all.`,
  feedError: (error, input) => {
    const {code, status} = error;
    const why = {
      network: englishNetwork(networkCause(error)),
      timeout: 'did not answer in time.',
      http: `is not there: the server answers ${status ?? 'with an error'}.`,
      empty: 'is empty.',
      encoding: 'is not saved as UTF-8.',
      html: 'is a web page, not a feed.',
      json: 'is not valid JSON.',
      'too-deep': 'is nested deeper than 64 levels.',
      'too-large': 'is too large (at most 5 MB and 20,000 projects).',
      version: 'has a version that is not 1.x.',
      schema: 'is no feed.',
      host: 'cannot be read.',
      aborted: 'was aborted.',
    }[code];
    return `${input} ${why}`;
  },
  noAddress: (url) => `“${url}” is no valid address, such as https://www.example.org/initiative.json.`,
  noFile: (path) => `There is no file ${path}, or it cannot be read.`,
  notWritable: (path) => `The file ${path} cannot be written.`,
  written: (path, projects) => `${path}: ${plural(projects, 'project', 'projects')} written.`,
  nothingWritten: 'Nothing written.',
  noXlsx: 'A package for workbooks is missing. Run once: npm install @e965/xlsx@0.20.3',
  badExtension: (path, known) => `${path} does not end in ${known.join(', ')}.`,
  badOption: (option, value, known) => `“${value}” does not go with ${option}; possible: ${known.join(', ')}.`,
  help: englishHelp,
  usage: englishUsage,
  progress: {reading: 'Reading …', checking: 'Checking …', writing: 'Writing …', asking: 'Asking the server …'},
  table: {
    badZip: 'The workbook is damaged.',
    zipTooLarge: 'The file is too large: at most 20 MB, a workbook 100 MB unpacked.',
    noTable: (headers) => `Found no table with a column “Titel” or “Projekte”. Known columns: ${headers}.`,
    notAWorkbook: 'This is no workbook. Save it as .xlsx, please.',
    wrongEncoding: (suspect) => `Umlauts seem to be read wrongly (“${suspect}”): try --encoding macintosh or --encoding cp850.`,
    withoutColumnTitle: 'Without a column, so not in the file:',
    withoutColumn: (path, count) => `  ${path} (${count} ×)`,
    keptWithBase: 'An import keeps it with --base and this feed.',
  },
  changes: {
    sections: {
      completed: 'Completed',
      moved: 'Moved to another date',
      dropped: 'Not pursued',
      unlisted: 'No longer listed',
      newlyListed: 'Newly listed',
      newlyReported: 'Reported for the first time',
      changed: 'Another status',
      reportedAgain: 'Reported again',
      otherwise: 'Changed otherwise',
      stillWaiting: 'Still nothing reported',
    },
    none: 'No changes.',
    noDate: 'no date',
    field: (key) => key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
  },
  check: {
    checks: {
      status: 'Answers 200',
      type: 'Content-Type: application/json',
      'script-type': 'Content-Type: text/javascript',
      'frame-type': 'Content-Type: text/html',
      cors: 'Access-Control-Allow-Origin: *',
      'cors-without': 'Access-Control-Allow-Origin: *, without an Origin, too',
      'cors-null': 'Access-Control-Allow-Origin: *, for Origin: null, too',
      expose: 'Access-Control-Expose-Headers: Retry-After',
      timing: 'Timing-Allow-Origin: *',
      framed: 'No X-Frame-Options',
      ancestors: 'Content-Security-Policy: frame-ancestors * (or the sites of the partners)',
      corp: 'Cross-Origin-Resource-Policy: cross-origin',
      nosniff: 'X-Content-Type-Options: nosniff',
      cache: 'Cache-Control: public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800',
      'script-cache': 'Cache-Control: public with a max-age from 3600',
      etag: 'ETag, the same for all',
      'not-modified': '304 to the ETag',
      cookie: 'No Set-Cookie',
      vary: 'Vary: Accept-Encoding',
      'vary-origin': 'Vary: Origin only if access depends on it, and then always',
      compression: 'Compressed (br or gzip)',
      size: 'At most 5 MB',
      missing: 'An error (404) with Access-Control-Allow-Origin: * and Cache-Control: no-store',
    },
    found: 'found',
    nothing: 'nothing',
    ok: 'ok',
    bad: 'WRONG',
    moved: (target) => (target ? `Leads on to ${target}; please check that address and write it into the embedding.` : 'Leads on, but does not say where to.'),
    absent: 'The file is not there; please look at the address and the folder. All else follows when it is.',
    hint: 'Templates for nginx and Apache are in the package, in data/server/.',
    result: (failed, of) => (failed === 0 ? `All ${of} checks passed.` : `${failed} of ${of} checks failed.`),
  },
  prerender: {
    withoutDay: (count) => `${plural(count, 'entry', 'entries')} without an exact day left out.`,
  },
  badFeed: (input) => `${input} has errors; to see them: npx initiative-widgets validate ${input}`,
  noSuchProject: (id) => `There is no project “${id}” in the feed.`,
};
