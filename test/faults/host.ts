// A foreign page of test/hosts/pages.js, opened in a frame.
import {until} from '../support/dom.js';
import {thirdPartyRequests} from '../support/requests.js';
import {later, leaveSafely, textOf} from './visitor.js';

interface Heard {
  readonly events: string[];
  readonly accidents: string[];
  readonly warnings: string[];
  readonly infos: string[];
  readonly violations: string[];
}

export type HostWindow = Window & typeof globalThis & {readonly heard: Heard};

export interface Host {
  readonly page: HostWindow;
  readonly heard: Heard;
  readonly widgets: HTMLElement[];
  /** What each widget shows, as far as it is laid out. */
  seen(): string[];
}

// the first who asks for it has it built, which takes its time
before(async function () {
  this.timeout(60_000);
  await fetch('/built/embed.js');
});

/** What the page itself has fetched goes with its frame. */
function leave(frame: HTMLIFrameElement): void {
  const requests = frame.contentWindow ? thirdPartyRequests(frame.contentWindow) : [];
  frame.remove();
  if (requests.length > 0) throw new Error(`${frame.src} has asked third parties: ${requests.join(', ')}`);
}

const tags = 'initiative-progress, project-card, timeline-gantt';

/** Opens a page and waits until all its widgets have come to an end, good or bad. */
export async function open(name: string, {events = 3, sandbox = '', width = 800}: {events?: number; sandbox?: string; width?: number} = {}): Promise<Host> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '600';
  if (sandbox) frame.setAttribute('sandbox', sandbox);
  frame.src = `/hosts/${name}`;
  document.body.append(frame);
  later(() => leave(frame));
  await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  const page = frame.contentWindow as HostWindow;
  const isEnd = (event: string) => !event.includes(' retry');
  if (events > 0) await until(() => page.heard.events.filter(isEnd).length >= events);
  const widgets = [...page.document.querySelectorAll<HTMLElement>(tags)];
  widgets.forEach(leaveSafely);
  return {page, heard: page.heard, widgets, seen: () => widgets.map((widget) => textOf(widget).replace(/\s+/g, ' ').trim())};
}
