import type {Kind, Timeframe} from '../../model/feed.js';
import {parseDate, parseQuarter} from './dates.js';

/** What the wording of a timeframe says. */
export interface TimeframeReading {
  readonly kind: Kind;
  readonly timeframe: Timeframe;
  /** What was read instead of what is written: a misprint, or another word for "fortlaufend". */
  readonly guessed?: string;
}

const dashes = / ?[-‐‑‒–—−] ?/;

/** Reads what a list or a widget prints: "bis 2018", "ab 2017", "2017–2019", "fortlaufend"; `null` if it says nothing of the kind. */
export function readTimeframe(text: string): TimeframeReading | null {
  const wording = text.trim().replace(/\s+/g, ' ');
  if (/^fortlaufend$/i.test(wording) || /^daueraufgabe$/i.test(wording)) return {kind: 'ongoing', timeframe: {}};
  if (/^(forlaufend|vortlaufend|fortlauffend|fortlaufen|dauerhaft|laufend|kontinuierlich|ständig)$/i.test(wording)) {
    return {kind: 'ongoing', timeframe: {}, guessed: 'fortlaufend'};
  }
  const timeframe = readSpan(wording);
  return timeframe && {kind: 'fixedTerm', timeframe};
}

function readSpan(wording: string): Timeframe | null {
  const [, end] = /^bis (?:spätestens )?(?:zum |zu )?(?:ende )?(.+)$/i.exec(wording) ?? [];
  if (end !== undefined) return only('end', end);
  const [, start] = /^(?:ab|seit) (?:dem )?(?:anfang )?(.+)$/i.exec(wording) ?? [];
  if (start !== undefined) return only('start', start);
  const quarter = parseQuarter(wording);
  if (quarter) return {start: quarter.start, end: quarter.end};
  const whole = parseDate(wording);
  if (whole) return {start: whole, end: whole};
  const [from, to, ...rest] = wording.replace(/^von /i, '').split(/ bis /i.test(wording) ? / bis /i : dashes);
  if (from === undefined || to === undefined || rest.length > 0) return null;
  const [first, last] = [parseDate(from), parseDate(to)];
  return first && last ? {start: first, end: last} : null;
}

function only(edge: 'start' | 'end', text: string): Timeframe | null {
  const quarter = parseQuarter(text);
  const date = quarter ? quarter[edge] : parseDate(text);
  return date ? {[edge]: date} : null;
}
