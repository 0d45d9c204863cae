// Numbers of the results by their place, such as `paint.33.paint`. Runs in Node and in Storybook.
export const ours = 'timeline-gantt';
export const bound = 'bound-slices';
/** What sizes are held against: nobody would write a widget for foreign pages without any library. */
export const boundLit = 'bound-lit';

export function read(results, adapter, key) {
  return key.split('.').reduce((place, name) => place?.[name], results.adapters[adapter]) ?? null;
}

const ofKind = (kind) => (results) => Object.keys(results.adapters).filter((name) => results.adapters[name].about?.kind === kind);
export const peers = ofKind('peer');
export const bounds = ofKind('bound');

/** Of all that was timed, the part that was measured while the machine did nothing else. */
export function quietShare(results) {
  const series = [];
  const collect = (value) => {
    if (typeof value?.quiet === 'number') series.push(value);
    else if (value && typeof value === 'object') Object.values(value).forEach(collect);
  };
  collect(results.adapters);
  const sum = (key) => series.reduce((total, value) => total + value[key], 0);
  return sum('quiet') / (sum('repetitions') || 1);
}

/** Ours, then the peers by the number that is compared, those without one last, then the bounds. */
export function inOrder(results, key) {
  const value = (name) => read(results, name, key) ?? Infinity;
  const byValue = (names) => names.sort((a, b) => value(a) - value(b) || a.localeCompare(b));
  return [...(results.adapters[ours] ? [ours] : []), ...byValue(peers(results)), ...byValue(bounds(results))];
}
