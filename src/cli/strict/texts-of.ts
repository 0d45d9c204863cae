import type {Finding} from './finding.js';

type Path = readonly PropertyKey[];

const urlKeys: ReadonlySet<PropertyKey> = new Set(['url', 'uri', 'archiveUri', 'previousUri', 'license']);
const idKeys: ReadonlySet<PropertyKey> = new Set([
  'id', 'group', 'parent', 'reportedBy', 'by', 'source', 'leads', 'partners', 'reporters', 'confirmedBy',
]);

/** Right in Persian, in emoji and in long words, but nothing to tell two ids apart by. */
const joiners = /[\xad\u200c-\u200f]/;
const manyMarks = /\p{M}{5}/u;

/** Words that an office has in its address. */
const offices = new Set(
  ('amt auskunft bauamt buero büro buergerservice bürgerservice geschaeftsstelle hello info industrie initiative kontakt mail office ' +
    'poststelle post presse projekt projekte rathaus redaktion referat sekretariat service stadt stelle team verwaltung wirtschaft ' +
    'wirtschaftsfoerderung zentrale').split(' '),
);

/** What texts hold that readers let pass, wherever in the document they stand. */
export function textFindings(value: unknown, path: Path = [], depth = 0): Finding[] {
  if (typeof value === 'string') return ofText(value, path);
  if (typeof value !== 'object' || value === null || depth > 12) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => textFindings(item, [...path, index], depth + 1));
  return Object.entries(value).flatMap(([key, item]) => {
    return key.startsWith('_') || key === '$schema' ? [] : textFindings(item, [...path, key], depth + 1);
  });
}

function ofText(text: string, path: Path): Finding[] {
  const key = path.findLast((part) => typeof part === 'string') ?? '';
  const found: Finding[] = [];
  if (idKeys.has(key) && joiners.test(text)) found.push({rule: 'invisible-character', path, original: text});
  if (manyMarks.test(text)) found.push({rule: 'combining-marks', path, original: text});
  if (urlKeys.has(key) && /^http:/i.test(text)) found.push({rule: 'http-link', path, original: text});
  const personal = addressesIn(text).find(([local]) => isPersonal(local));
  if (personal) found.push({rule: 'mail-address', path, original: personal.join('@')});
  return found;
}

/** What stands before and after an `@`. One pattern for the whole would take minutes for a long word. */
function addressesIn(text: string): (readonly [local: string, domain: string])[] {
  return text.split(/[^\w.@+-]+/).flatMap((word) => {
    const parts = word.split('@');
    return parts.slice(1).flatMap((after, index) => {
      const [local = '', domain] = [parts[index], /^[\w-]+(?:\.[\w-]+)+/.exec(after)?.[0]];
      return local && domain ? [[local, domain] as const] : [];
    });
  });
}

/** "erika.mustermann" and "e.mustermann", but not "info" or "projekte.stadt". */
function isPersonal(local: string): boolean {
  const parts = local.toLowerCase().split(/[._+-]/).filter(Boolean);
  return parts.length >= 2 && parts.every((part) => /^\p{L}+$/u.test(part)) && !parts.some((part) => offices.has(part));
}
