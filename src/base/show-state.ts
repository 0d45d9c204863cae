import type {FeedState} from '../feed/feed-state.js';

/** What the page can style by: `:state(loading)`, `:state(failed)`, `:state(empty)`; and what is said of a busy widget. */
export function showState(internals: ElementInternals, {status, feed}: FeedState): void {
  toggle(internals, 'loading', status === 'loading');
  toggle(internals, 'failed', status === 'failed');
  toggle(internals, 'empty', feed?.projects.length === 0 && feed.unreadable === 0);
  internals.ariaBusy = String(status === 'loading');
}

function toggle({states}: ElementInternals, name: string, isOn: boolean): void {
  if (isOn) states.add(name);
  else states.delete(name);
}
