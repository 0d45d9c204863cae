import type {LitElement} from 'lit';

/** One of each, which nobody gets to see; nothing in it is worth a word in the console. */
const sample = {
  id: 'a',
  title: 'A',
  url: 'https://a.example',
  timeframe: {start: '2017', end: '2018'},
  leads: ['a'],
  updates: [{date: '2018', status: 'planned', reportedBy: 'a'}],
};

/** Which classes of widgets have rehearsed, and whether they need not any more. */
const rehearsals = new Map<object, boolean>();

/**
 * Draws samples with a class of widgets, in idle time, where nobody sees them and until one of its elements has drawn a feed.
 * Code that runs for the first time takes several times as long, and this happens while the feed is under way instead of
 * after it has come. Not where the browser cannot tell when it is idle.
 */
export function rehearse(widget: new () => LitElement): void {
  if (rehearsals.has(widget)) return;
  rehearsals.set(widget, false);
  // a widget that says that there are no projects takes half of the way
  for (const projects of [[], [sample]]) {
    whenIdle(async () => {
      if (rehearsals.get(widget)) return;
      try {
        const feed = {version: '1.0', initiative: {title: 'A', reporters: ['a']}, organizations: [{id: 'a', name: 'A'}], projects};
        const element = Object.assign(new widget(), {feed, project: 'a'});
        element.connectedCallback();
        await element.updateComplete;
        element.disconnectedCallback();
      } catch {
        // it throws again for those who are told why
      }
    });
  }
}

/** There is nothing left to rehearse. */
export function hasDrawn(widget: object): void {
  rehearsals.set(widget, true);
}

function whenIdle(action: () => unknown): void {
  // Safari has none yet, and a server none at all
  (globalThis.requestIdleCallback as typeof requestIdleCallback | undefined)?.(action);
}
