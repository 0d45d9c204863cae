import type {FeedState} from '../feed/feed-state.js';

/**
 * What the page can style by: `:state(loading)`, `:state(failed)`, `:state(empty)`; and what is said of a busy widget. A browser
 * that knows no such states, or none with these names (Chrome before 125), goes without.
 */
export function showState(internals: ElementInternals, {status, feed}: FeedState): void {
  internals.ariaBusy = String(status === 'loading');
  try {
    toggle(internals, 'loading', status === 'loading');
    toggle(internals, 'failed', status === 'failed');
    toggle(internals, 'empty', feed?.projects.length === 0 && feed.unreadable === 0);
  } catch {
    // the widget shows them all the same
  }
}

function toggle({states}: ElementInternals, name: string, isOn: boolean): void {
  if (isOn) states.add(name);
  else states.delete(name);
}
