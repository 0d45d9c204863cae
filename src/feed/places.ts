const placesOf = new WeakMap<readonly unknown[], readonly number[]>();

/** Remembers where the items of a mended list stand in the file. */
export function setPlaces(list: readonly unknown[], places: readonly number[]): void {
  placesOf.set(list, places);
}

/** Where an item of a list stands in the file. */
export function placeIn(list: readonly unknown[], index: number): number {
  return placesOf.get(list)?.[index] ?? index;
}
