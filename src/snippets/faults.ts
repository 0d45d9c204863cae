import {isAbsolute, isUsable} from './address.js';
import {attributesOf, settingsOf} from './attributes.js';
import type {Choice, Variant} from './choice.js';
import {isReadable, oneLine} from './markup.js';

/** Why no snippet can be written, and which field is to blame. */
export interface Fault {
  readonly field: 'project' | 'filter' | 'heading' | 'title' | 'linkText' | 'linkUrl' | 'scripts' | 'feed' | 'accent' | 'from' | 'to' | 'integrity';
  readonly code: FaultCode;
}

export type FaultCode =
  /** Something is needed here. */
  | 'missing'
  /** Neither `https:`, `http:` nor a path from the root. */
  | 'address'
  /** Others embed this: a path would be looked for on their server. */
  | 'not-absolute'
  /** `<` and `>` in an attribute are what filters cut at. */
  | 'markup'
  /** Ids are separated by blanks. */
  | 'blank'
  /** Not `#rrggbb`. */
  | 'color'
  /** Neither a year, a month nor a day. */
  | 'date'
  /** The file behind an alias changes, and then its hash is wrong. */
  | 'alias-changes'
  /** The hash of this version is not known. */
  | 'no-hash';

const elsewhere: readonly Variant[] = ['alias', 'pinned', 'frame'];

/** Nothing, if a snippet can be written. */
export function faultsOf(choice: Choice): readonly Fault[] {
  const {widget, variant, settings, title, link, places, accent} = choice;
  const faults: Fault[] = [];
  const check = (isWrong: boolean, field: Fault['field'], code: FaultCode) => {
    if (isWrong && !faults.some((fault) => fault.field === field)) faults.push({field, code});
  };
  const has = new Set(settingsOf[widget]);

  if (has.has('project')) {
    check(!isReadable(settings.project), 'project', 'missing');
    check(/[<>]/.test(settings.project), 'project', 'markup');
  }
  if (has.has('groups')) {
    const ids = [...settings.groups, ...settings.leads];
    check(ids.some((id) => !oneLine(id) || /\s/.test(id)), 'filter', 'blank');
    check(ids.some((id) => /[<>]/.test(id)), 'filter', 'markup');
  }
  if (has.has('from')) for (const end of ['from', 'to'] as const) check(!isDate(settings[end]), end, 'date');
  check(attributesOf(widget, settings).some(([name, value]) => name === 'heading' && /[<>]/.test(value ?? '')), 'heading', 'markup');

  if (variant === 'frame') {
    check(!isReadable(title), 'title', 'missing');
    check(/[<>]/.test(title), 'title', 'markup');
  }
  check(!isReadable(link.text), 'linkText', 'missing');
  check(!oneLine(link.url), 'linkUrl', 'missing');
  check(!isUsable(link.url), 'linkUrl', 'address');

  check(!isUsable(places.scripts), 'scripts', 'address');
  check(!isUsable(places.feed), 'feed', 'address');
  check(elsewhere.includes(variant) && !isAbsolute(places.scripts), 'scripts', 'not-absolute');
  check(accent !== '' && !/^#[0-9a-f]{6}$/i.test(accent), 'accent', 'color');

  const isHashed = choice.integrity || variant === 'pinned';
  check(isHashed && ['alias', 'module', 'frame'].includes(variant), 'integrity', 'alias-changes');
  check(isHashed && !places.hashes['embed.js'], 'integrity', 'no-hash');
  return faults;
}

function isDate(text: string): boolean {
  return text.trim() === '' || /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text.trim());
}
