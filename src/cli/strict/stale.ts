import type {CalendarDate} from '../../model/calendar-date.js';
import type {Feed} from '../../model/feed.js';
import {freshnessOf} from '../../model/freshness.js';
import {currentReport} from '../../model/report.js';
import type {Finding} from './finding.js';
import {objectsIn, textOf} from './json-access.js';

/** Reports that are older than `staleAfter`: they count, and are shown as out of date. */
export function staleFindings(json: unknown, feed: Feed, now: CalendarDate): Finding[] {
  const places = new Map(objectsIn(json, 'projects').reverse().map(({item, index}) => [textOf(item, 'id'), {item, index}]));
  return feed.projects.flatMap((project) => {
    const report = currentReport(project);
    const place = places.get(project.id);
    if (!report || !place || freshnessOf(project, feed, now) !== 'stale') return [];
    const at = objectsIn(place.item, 'updates').find(({item}) => textOf(item, 'date') === report.date && textOf(item, 'status') === report.status);
    return [{rule: 'stale', path: ['projects', place.index, 'updates', at?.index ?? 0, 'date'], original: report.date, hint: feed.initiative.staleAfter}];
  });
}
