import {readHeight, Steadier} from './frame-height.js';

/** Gives the frames of a page the height that they ask for, once per animation frame at most. */
export function listenToFrames(): void {
  const asked = new Map<HTMLIFrameElement, number>();
  const steadiers = new WeakMap<HTMLIFrameElement, Steadier>();
  const apply = (time: number) => {
    for (const [frame, height] of asked) {
      const steadier = steadiers.get(frame) ?? new Steadier();
      steadiers.set(frame, steadier);
      setHeight(frame, steadier.next(height, time));
    }
    asked.clear();
  };
  window.addEventListener('message', ({source, origin, data}) => {
    const height = readHeight(data);
    if (height === null || !source) return;
    const frame = [...document.querySelectorAll<HTMLIFrameElement>('iframe[data-initiative-frame]')].find(({contentWindow}) => contentWindow === source);
    if (!frame || origin !== originOf(frame)) return;
    if (asked.size === 0) requestAnimationFrame(apply);
    asked.set(frame, height);
  });
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-initiative-frame]')) wake(frame);
}

/** What a frame said before anybody listened, it says again when it grows by a pixel. */
function wake(frame: HTMLIFrameElement): void {
  if (frame.clientHeight > 0) setHeight(frame, frame.clientHeight + 1);
}

function setHeight({style}: HTMLIFrameElement, height: number): void {
  style.boxSizing = 'content-box'; // a border would take its width from the height
  style.height = `${height}px`;
}

/** A sandboxed frame has none, whatever its address. */
function originOf({src, sandbox}: HTMLIFrameElement): string {
  return sandbox.length > 0 && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src, document.baseURI).origin;
}
