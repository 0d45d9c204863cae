import {findCause, type Cause} from './cause.js';
import {findCopies} from './copies.js';
import type {Placeholder} from './placeholder.js';
import {seenViolations, type Violation} from './violations.js';

/** How the script came to run. */
export interface Start {
  readonly version: string;
  readonly kind: 'script' | 'module';
  /** `document.readyState` at that moment. */
  readonly readyState: DocumentReadyState;
}

export interface PlaceholderReport {
  /** What `data-initiative-widget` says. */
  readonly widget: string;
  readonly tag: string | null;
  /** `none` is nothing to show and nothing to load. */
  readonly state: 'ready' | 'loading' | 'failed' | 'empty' | 'consent' | 'none';
  /** Code of the last error. */
  readonly code: string | null;
  readonly cause: Cause;
  readonly url: string | null;
}

export interface FeedReport {
  readonly url: string;
  readonly code: string | null;
  readonly status: number | null;
  readonly attempts: number;
  /** Projects that could be read. */
  readonly shown: number;
  readonly dropped: number;
  readonly issues: number;
}

/** What `InitiativeWidgets.report()` gives: plain data, to be read in the console or sent in a mail. */
export interface Report {
  readonly versions: readonly string[];
  readonly start: Start;
  readonly placeholders: readonly PlaceholderReport[];
  readonly feeds: readonly FeedReport[];
  readonly violations: readonly Violation[];
}

export function makeReport(start: Start, placeholders: readonly Placeholder[]): Report {
  const feeds = new Map<string, FeedReport>();
  for (const {loaded, failed} of placeholders) {
    const url = failed?.url ?? loaded?.url;
    if (!url) continue;
    feeds.set(url, {
      url,
      code: failed?.code ?? null,
      status: failed?.status ?? null,
      attempts: failed?.attempts ?? 1,
      shown: loaded?.shown ?? 0,
      dropped: loaded?.dropped ?? 0,
      issues: (failed?.error ?? loaded)?.issues.length ?? 0,
    });
  }
  return {
    versions: findCopies().map(({version}) => version),
    start,
    placeholders: placeholders.map(reportOf),
    feeds: [...feeds.values()],
    violations: seenViolations(),
  };
}

function reportOf(placeholder: Placeholder): PlaceholderReport {
  const {name, widget, loaded, failed} = placeholder;
  return {
    widget: name,
    tag: widget?.localName ?? null,
    state: stateOf(placeholder),
    code: failed?.code ?? null,
    cause: findCause(placeholder),
    url: failed?.url ?? loaded?.url ?? null,
  };
}

function stateOf({widget, loaded, waitsForConsent}: Placeholder): PlaceholderReport['state'] {
  if (waitsForConsent) return 'consent';
  for (const state of ['loading', 'failed', 'empty'] as const) if (widget?.matches(`:state(${state})`)) return state;
  return loaded ? 'ready' : 'none';
}
