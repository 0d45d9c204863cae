// Pages of another origin, or of none, that tell about themselves: see tell.js.
import {later} from './open-page.js';

export interface Told {
  readonly told: string[];
  readonly report?: {readonly placeholders: readonly {readonly state: string; readonly cause: string}[]};
  readonly accidents: string[];
  readonly violations: string[];
  readonly warnings: string[];
}

/** Asks again and again until the page tells what is awaited. */
export async function untilTold(page: Window, isEnough: (told: Told) => boolean): Promise<Told> {
  for (;;) {
    const answer = new Promise<Told | null>((resolve) => {
      const listen = ({source, data}: MessageEvent<Told>) => {
        if (source === page && Array.isArray((data as Partial<Told> | null)?.told)) resolve(data);
      };
      addEventListener('message', listen);
      setTimeout(() => {
        removeEventListener('message', listen);
        resolve(null);
      }, 150);
    });
    page.postMessage('tell', '*');
    const told = await answer;
    if (told && isEnough(told)) return told;
  }
}

export function openFrame(src: string, sandbox?: string): Window {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position: fixed; inset: 0 auto auto 0; border: 0; width: 800px; height: 600px';
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = src;
  document.body.append(frame);
  later(() => frame.remove());
  return frame.contentWindow as Window;
}

export const isReady = ({report}: Told): boolean => report !== undefined && report.placeholders.length === 4 && report.placeholders.every(({state}) => state === 'ready');
export const hasFailed = ({report}: Told): boolean => report !== undefined && report.placeholders.length === 4 && report.placeholders.every(({state}) => state === 'failed');
