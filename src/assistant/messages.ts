import type {FeedFacts} from './feed-facts.js';
import type {HostPage} from './state.js';

/** From the assistant to the page in its preview: what stands there now. */
export interface ShowMessage {
  readonly type: 'initiative-preview-show';
  /** Comes back with what is told of it: what is late, and about something else, counts no more. */
  readonly id: number;
  readonly hostPage: HostPage;
  /** A placeholder without script. */
  readonly snippet: string;
  /** What is seen in its place, which is then only measured: a frame with its link and script; empty if there is none. */
  readonly frame: string;
  readonly accent: string;
}

/** From the page in the preview: what became of it. */
export type ToldMessage = {readonly type: 'initiative-preview-told'; readonly id: number} & (
  | {readonly what: 'open'}
  | {readonly what: 'feed'; readonly facts: FeedFacts}
  | {readonly what: 'failure'; readonly code: string}
  | {readonly what: 'height'; readonly height: number}
);

export function isShow(data: unknown): data is ShowMessage {
  return (data as {type?: unknown} | null)?.type === 'initiative-preview-show';
}

export function isTold(data: unknown): data is ToldMessage {
  return (data as {type?: unknown} | null)?.type === 'initiative-preview-told';
}
