import {collation} from '../../i18n/collation.js';
import type {Locale} from '../../i18n/locale.js';
import {timelineTerms} from '../../i18n/timeline.js';
import type {CalendarDate} from '../../model/calendar-date.js';
import type {Feed, Project} from '../../model/feed.js';
import {matches, type Filter} from '../../model/filter.js';
import {bundleProjects, groupKeys, type Bundle, type GroupKey} from '../../model/grouping.js';
import {sortKeys, sortProjects, type SortKey} from '../../model/sort.js';
import {axisOf} from '../../model/span.js';
import {countStandings, standingOf, type Standing} from '../../model/standing.js';
import {createTimeScale, type TimeScale} from '../../model/time-scale.js';
import {RowMaker} from './timeline-gantt.row.js';

/** Everything that decides what the chart shows. */
export interface Wish {
  readonly feed: Feed;
  readonly locale: Locale;
  readonly now: CalendarDate;
  readonly filter: Filter;
  readonly isFiltered: boolean;
  readonly groupBy: GroupKey;
  readonly sort: SortKey;
  readonly from: string;
  readonly to: string;
}

export interface Chart {
  readonly feed: Feed;
  readonly scale: TimeScale;
  readonly summary: string;
  readonly bundles: readonly ChartBundle[];
  /** The same object as long as rows stay the same. */
  readonly rowMaker: RowMaker;
}

export interface ChartBundle extends Bundle {
  readonly key: string;
  readonly standings: readonly Standing[];
}

/** Derives the chart, and gives the same one again while nothing changes: to zoom or to open a card costs no row. */
export class ChartMaker {
  #drawn = '';
  #feed: Feed | null = null;
  #locale: Locale | null = null;
  #standings: readonly Standing[] = [];
  #scale: TimeScale | null = null;
  #rowMaker: RowMaker | null = null;
  #arranged = '';
  #chart: Chart | null = null;

  make(wish: Wish): Chart {
    const {feed, locale, now, from, to, ...order} = wish;
    const drawn = [now, from, to].join();
    const isSame = feed === this.#feed && locale === this.#locale && drawn === this.#drawn;
    if (!isSame || !this.#scale || !this.#rowMaker) {
      [this.#feed, this.#locale, this.#drawn, this.#chart] = [feed, locale, drawn, null];
      this.#standings = feed.projects.map((project) => standingOf(project, feed, now));
      // of all projects, so that the axis stays while they are filtered
      this.#scale = createTimeScale(axisOf(this.#standings, feed.initiative, now, wish));
      this.#rowMaker = new RowMaker(feed, locale, now, this.#scale);
    }
    const arranged = JSON.stringify(order);
    if (this.#chart && arranged === this.#arranged) return this.#chart;
    this.#arranged = arranged;
    return (this.#chart = this.#arrange(wish, this.#scale, this.#rowMaker));
  }

  #arrange({feed, locale, filter, isFiltered, groupBy, sort}: Wish, scale: TimeScale, rowMaker: RowMaker): Chart {
    const shown = new Map<Project, Standing>();
    for (const standing of this.#standings) if (matches(standing.project, filter)) shown.set(standing.project, standing);
    const key = sortKeys.includes(sort) ? sort : 'feed';
    const by = groupKeys.includes(groupBy) ? groupBy : 'group';
    return {
      feed,
      scale,
      rowMaker,
      summary: timelineTerms.of(locale).timelineSummary(countStandings([...shown.values()])),
      bundles: bundleProjects(feed, sortProjects([...shown.keys()], key, collation(locale.lang)), by)
        .filter(({projects}) => !isFiltered || projects.length > 0)
        .map((bundle) => ({
          ...bundle,
          key: `${bundle.by} ${bundle.id ?? ''}`,
          standings: bundle.projects.flatMap((project) => shown.get(project) ?? []),
        })),
    };
  }
}
