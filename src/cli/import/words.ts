import {commonTerms} from '../../i18n/common.js';
import {projectTerms} from '../../i18n/project.js';
import {findLocale} from '../../i18n/registry.js';
import {statuses, type Status} from '../../model/status.js';
import type {Kind, MilestoneStatus} from '../../model/feed.js';
import {trimEnd} from '../table/trim-end.js';

const german = findLocale('de');
export const words = commonTerms.of(german);
export const milestoneWords = projectTerms.of(german).milestoneStatus;

/** "Läuft dauerhaft" and `continuing` alike, by the words that the widgets print. */
const statusCodes = new Map<string, Status>(
  statuses.flatMap((status) => (['fixedTerm', 'ongoing'] as const).flatMap((kind): [string, Status][] => [
    [plain(words.status(status, kind)), status], [plain(status), status],
  ])),
);
const milestoneCodes = new Map<string, MilestoneStatus>(
  (Object.entries(milestoneWords) as [MilestoneStatus, string][]).flatMap(([code, word]): [string, MilestoneStatus][] => [
    [plain(word), code], [plain(code), code],
  ]),
);
/** What people choose from. "Stand nicht gemeldet" is what is left, and nothing to write. */
export const statusWords: readonly string[] = [...new Set(statuses
  .filter((status) => status !== 'notReported')
  .flatMap((status) => [words.status(status, 'fixedTerm'), words.status(status, 'ongoing')]))];
export const milestoneStatusWords: readonly string[] = Object.values(milestoneWords);
export const kindWords: readonly string[] = Object.values(words.kind);

const kindCodes: Readonly<Record<string, Kind>> = {
  befristet: 'fixedTerm', fixedterm: 'fixedTerm', daueraufgabe: 'ongoing', fortlaufend: 'ongoing', dauerhaft: 'ongoing', ongoing: 'ongoing',
};
const yes = new Set(['ja', 'j', 'x', 'wahr', 'true', 'yes', '1']);
const no = new Set(['', 'nein', 'n', 'falsch', 'false', 'no', '0', '-', '–']);

/** What is no word of the list stays as it is, for the validator to name. "Stand nicht gemeldet" is nothing to write. */
export function readStatus(text: string): string | undefined {
  const code = statusCodes.get(plain(text)) ?? text;
  return code === 'notReported' ? undefined : code;
}

export function readMilestoneStatus(text: string): string {
  return milestoneCodes.get(plain(text)) ?? text;
}

export function readKind(text: string): string {
  const key = plain(text);
  return (Object.hasOwn(kindCodes, key) ? kindCodes[key] : undefined) ?? text;
}

export function readYesNo(text: string): boolean | string {
  const word = plain(text);
  return yes.has(word) ? true : no.has(word) ? false : text;
}

/** Names and headers compare without regard to case, blanks and points at the end. */
export function plain(text: string): string {
  return trimEnd(text.normalize('NFC').replace(/[\s\u00a0]+/g, ' ').trim(), ':*.').trim().toLowerCase();
}
