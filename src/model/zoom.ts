import {msPerDay} from './calendar-date.js';

/** How much of an axis is in view. `all` is the whole of it. */
export type ZoomLevel = (typeof zoomLevels)[number];

export const zoomLevels = ['all', '5-years', 'year', 'quarter'] as const;

const days: Readonly<Record<Exclude<ZoomLevel, 'all'>, number>> = {'5-years': 5 * 365.25, year: 365.25, quarter: 365.25 / 4};

/** Nobody needs to see less at once. */
const fewestDays = 14;

/** How many views an axis of `length` milliseconds is long at this level; 0 for all of it, also where that is less. */
export function zoomFactor(level: ZoomLevel, length: number): number {
  return level === 'all' ? 0 : limitZoom(length / msPerDay / days[level], length);
}

/** A factor that makes sense: 0 for what shows the whole axis, and no more than shows two weeks of it. */
export function limitZoom(factor: number, length: number): number {
  return factor <= 1 ? 0 : Math.min(factor, Math.max(1, length / msPerDay / fewestDays));
}

/** The levels that show less than the whole, and that one. */
export function usefulLevels(length: number): readonly ZoomLevel[] {
  return zoomLevels.filter((level) => level === 'all' || zoomFactor(level, length) > 0);
}
