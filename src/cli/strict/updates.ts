import {firstDay, isCalendarDate, type CalendarDate} from '../../model/calendar-date.js';
import type {Finding} from './finding.js';
import {isObject, objectsIn, textOf, textsIn, type Json} from './json-access.js';

/** What strictness asks of reports: a source for each status, none from the future, codes as they are written in the format. */
export function updateFindings(json: unknown, now: CalendarDate): Finding[] {
  return objectsIn(json, 'projects').flatMap(({item: project, index}) => {
    const path = ['projects', index];
    return [
      ...codeFinding(project, 'kind', 'kind-unknown', path),
      ...objectsIn(project, 'milestones').flatMap(({item, index: at}) =>
        codeFinding(item, 'status', 'status-unknown', [...path, 'milestones', at])),
      ...objectsIn(project, 'updates').flatMap(({item, index: at}) => ofUpdate(item, [...path, 'updates', at], now)),
    ];
  });
}

function ofUpdate(update: Json, path: readonly PropertyKey[], now: CalendarDate): Finding[] {
  const status = textOf(update, 'status');
  const date = textOf(update, 'date');
  const hasSource = textOf(update, 'source') !== '' || isObject(update['source']);
  const isFuture = isCalendarDate(date) && firstDay(date) > firstDay(now);
  return [
    ...codeFinding(update, 'status', 'status-unknown', path),
    ...(status && !hasSource ? [{rule: 'status-incomplete', path, original: status} as const] : []),
    ...(isFuture ? [{rule: 'future-update', path: [...path, 'date'], original: date} as const] : []),
  ];
}

/** A reader trims; the schema does not. */
function codeFinding(parent: Json, key: string, rule: 'kind-unknown' | 'status-unknown', path: readonly PropertyKey[]): Finding[] {
  const code = parent[key];
  const isLoose = typeof code === 'string' && code !== '' && code !== textOf(parent, key);
  return isLoose ? [{rule, path: [...path, key], original: code}] : [];
}

/** Organizations that report, confirm or differ have to be in the feed; readers print their ids and go on. */
export function reporterFindings(json: unknown): Finding[] {
  const known = new Set(objectsIn(json, 'organizations').map(({item}) => textOf(item, 'id')));
  const unknown = (id: string, path: readonly PropertyKey[]): Finding[] =>
    id && !known.has(id) ? [{rule: 'unknown-organization', path, original: id}] : [];
  const initiative = isObject(json) ? json['initiative'] : undefined;
  const reporters = textsIn(initiative, 'reporters').flatMap(({text, index}) =>
    unknown(text.trim().normalize('NFC'), ['initiative', 'reporters', index]));
  return [...reporters, ...objectsIn(json, 'projects').flatMap(({item: project, index}) =>
    objectsIn(project, 'updates').flatMap(({item: update, index: at}) => {
      const path = ['projects', index, 'updates', at];
      return [
        ...unknown(textOf(update, 'reportedBy'), [...path, 'reportedBy']),
        ...textsIn(update, 'confirmedBy').flatMap(({text, index: i}) => unknown(text.trim().normalize('NFC'), [...path, 'confirmedBy', i])),
        ...objectsIn(update, 'dissent').flatMap(({item, index: i}) => unknown(textOf(item, 'by'), [...path, 'dissent', i, 'by'])),
      ];
    }))];
}
