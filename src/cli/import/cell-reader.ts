import type {RuleId} from '../strict/rules.js';
import type {Cell} from '../table/sheet.js';
import type {Column} from '../workbook/format.js';
import type {References} from '../workbook/references.js';
import {readDate} from './dates.js';
import {readKind, readMilestoneStatus, readStatus, readYesNo} from './words.js';

export interface Lookups {
  readonly groups: References;
  readonly organizations: References;
  readonly sources: References;
  readonly projects: References;
}

/** Notes what became of a cell that was not quite what it should be. */
export type Note = (rule: RuleId, original: string, hint?: string) => void;

/** The value of a cell; what is not understood stays as text, for the validator to name. `undefined`: empty. */
export function readCell({type}: Column, cell: Cell, lookups: Lookups, note: Note): unknown {
  const {text} = cell;
  if (cell.isError || text === '') return undefined;
  switch (type) {
    case 'date': {
      const {date, rule, hint} = readDate(cell);
      if (rule) note(rule, text, hint);
      return date ?? text;
    }
    case 'integer':
      return cell.number ?? (/^\d{1,9}$/.test(text.replace(/[. ]/g, '')) ? Number(text.replace(/[. ]/g, '')) : text);
    case 'months': {
      const months = /^(\d{1,4})( Monate?)?$/i.exec(text)?.[1];
      return months === undefined ? text : `P${Number(months)}M`;
    }
    case 'kind':
      return readKind(text);
    case 'status':
      return readStatus(text);
    case 'milestoneStatus':
      return readMilestoneStatus(text);
    case 'yes':
      return readYesNo(text) || undefined;
    case 'group':
      return lookups.groups.find(text) ?? text;
    case 'organization':
      return lookups.organizations.find(text) ?? text;
    case 'organizations':
      return splitNames(text).map((name) => lookups.organizations.find(name) ?? name);
    case 'source':
      return readSource(text, lookups.sources, note);
    default:
      return text;
  }
}

/** "Mülheim & Business; Stadt", or one below the other. */
export function splitNames(text: string): string[] {
  return text.split(/[;\n]/).map((name) => name.trim()).filter(Boolean);
}

/** An id or title of a source, else an address, else words that name one. */
function readSource(text: string, sources: References, note: Note): unknown {
  const id = sources.find(text);
  if (id !== undefined) return id;
  if (/^https?:\/\//i.test(text)) return {url: text};
  if (!/\s/.test(text)) return text;
  if (sources.ids.size > 0) note('unlisted-source', text, sources.similar(text));
  return {title: text};
}
