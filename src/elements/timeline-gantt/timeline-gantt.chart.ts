import {collation} from '../../i18n/collation.js';
import type {Locale} from '../../i18n/locale.js';
import {timelineTerms} from '../../i18n/timeline.js';
import type {CalendarDate} from '../../model/calendar-date.js';
import type {Feed, Project} from '../../model/feed.js';
import {bundleProjects, groupKeys, type Bundle, type GroupKey} from '../../model/grouping.js';
import {memoize} from '../../model/memoize.js';
import {sortKeys, sortProjects, type SortKey} from '../../model/sort.js';
import {axisOf} from '../../model/span.js';
import {countStandings} from '../../model/standing.js';
import {createTimeScale, type TimeScale} from '../../model/time-scale.js';
import {RowMaker} from './timeline-gantt.row.js';

/** What rows are made of: the same as long as each of them stays as it is drawn. */
interface Ground {
  readonly feed: Feed;
  readonly locale: Locale;
  readonly now: CalendarDate;
  readonly scale: TimeScale;
  readonly rowMaker: RowMaker;
}

export interface Chart extends Ground {
  readonly summary: string;
  readonly bundles: readonly ChartBundle[];
}

export interface ChartBundle extends Bundle {
  readonly key: string;
}

/** Two steps, each made anew only when something is asked for that changes it: to zoom or to open a card costs no row. */
export class ChartMaker {
  /** The axis is that of all projects, so that it stays while they are filtered. */
  readonly ground = memoize((feed: Feed, locale: Locale, now: CalendarDate, from: string, to: string): Ground => {
    const scale = createTimeScale(axisOf(feed.projects, feed.initiative, now, {from, to}));
    return {feed, locale, now, scale, rowMaker: new RowMaker(feed, locale, now, scale)};
  });

  /** `projects`: those that are shown. Without `isFiltered`, groups without any are shown, too. */
  readonly arrange = memoize(
    (ground: Ground, groupBy: GroupKey, sort: SortKey, isFiltered: boolean, projects: readonly Project[]): Chart => {
      const {feed, locale, now} = ground;
      const key = sortKeys.includes(sort) ? sort : 'feed';
      const by = groupKeys.includes(groupBy) ? groupBy : 'group';
      return {
        ...ground,
        summary: timelineTerms.of(locale).timelineSummary(countStandings(projects, now)),
        bundles: bundleProjects(feed, sortProjects(projects, key, collation(locale.lang)), by)
          .filter((bundle) => !isFiltered || bundle.projects.length > 0)
          .map((bundle) => ({...bundle, key: `${bundle.by} ${bundle.id ?? ''}`})),
      };
    },
  );
}
