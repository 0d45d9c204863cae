import type {FrameMessage} from './frame-height.js';
import {chooseFeed, readQuery} from './frame-query.js';
import {say} from './say.js';
import type {InitiativeWidgetsGlobal} from './start.js';

declare const __VERSION__: string;

const pause = 50; // milliseconds between two reports
const few = 10; // pixels: each script of the page asks by one

/** Fills the framed page as its address asks, and reports its height to the page around it. */
export function startFramedPage(root: HTMLElement): void {
  const place = root.querySelector<HTMLElement>('.initiative-widget');
  if (place) fill(place);
  // by CSSOM, which no policy forbids; a page without scripts keeps the browser's margin
  document.body.style.margin = '0';
  root.style.display = 'flow-root';
  if (window.parent !== window) reportHeight(root);
}

function fill(place: HTMLElement): void {
  const query = readQuery(location.search);
  const allowed = contentOf('initiative-feed-origins').split(/\s+/).filter(Boolean);
  const {src, isRefused} = chooseFeed(query.get('src'), contentOf('initiative-src'), location.href, allowed);
  if (isRefused) say('warn', `src=${query.get('src') ?? ''} is of an origin that <meta name="initiative-feed-origins"> does not name.`);
  const widget = query.get('widget') ?? 'progress';
  for (const [name, value] of [...query, ['src', src], ['initiative-widget', widget]] as const) place.setAttribute(`data-${name}`, value);
}

function contentOf(name: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
}

function reportHeight(root: HTMLElement): void {
  const [, secret] = /\?secret=([a-z\d]+)/i.exec(location.hash) ?? [];
  let last = -1;
  const send = (message: object) => {
    window.parent.postMessage(message, '*');
  };
  const report = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height === last) return;
    last = height;
    send({type: 'initiative-frame', version: __VERSION__, height} satisfies FrameMessage);
    if (secret) send({message: 'height', value: height, secret});
  };
  if (secret) speakWordPress(secret, send, () => {
    last = -1;
    report();
  });
  // a change often brings another, such as a scroll bar that goes; and no waiting for an animation frame: out of view there is none
  let timer: ReturnType<typeof setTimeout> | undefined;
  const reportSoon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      report();
    }, pause);
  };
  new ResizeObserver(reportSoon).observe(root);
  // a page whose script came late has not heard, and asks by a pixel: in a page that is zoomed, more or less
  let before = window.innerHeight;
  window.addEventListener('resize', () => {
    const grown = window.innerHeight - before;
    before = window.innerHeight;
    if (grown <= 0 || grown > few) return;
    last = -1;
    reportSoon();
  });
  document.addEventListener('DOMContentLoaded', () => {
    const {InitiativeWidgets} = window as {InitiativeWidgets?: Partial<InitiativeWidgetsGlobal>};
    for (const widget of InitiativeWidgets?.scan?.(root) ?? []) {
      for (const type of ['initiative-load', 'initiative-error'] as const) widget.addEventListener(type, reportSoon);
    }
  });
}

/** WordPress clips its frames at 1000 pixels, lets them not scroll and asks to be told of links. It may be ready early or late. */
function speakWordPress(secret: string, send: (message: object) => void, report: () => void): void {
  const {documentElement, body} = document;
  documentElement.style.overflow = 'hidden';
  body.style.cssText += ';height:100vh;overflow:auto';
  body.tabIndex = 0; // to be scrolled by keyboard
  window.addEventListener('message', ({source, data}) => {
    const {message, secret: theirs} = (data ?? {}) as {message?: unknown; secret?: unknown};
    if (source === window.parent && message === 'ready' && theirs === secret) report();
  });
  document.addEventListener('click', (event) => {
    const link = event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement && /^https?:$/.test(node.protocol));
    if (!link || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
    event.preventDefault();
    send({message: 'link', value: link.href, secret});
  });
}
