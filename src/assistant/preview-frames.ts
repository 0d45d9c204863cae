import {isTold, type ShowMessage, type ToldMessage} from './messages.js';
import type {Width} from './state.js';

/** The pages in the preview, one for each width: tells them what to show, and hears what became of it. */
export class PreviewFrames {
  readonly #root: HTMLElement;
  /** What each page shows, so that none is told twice. Only who has said that it is there stands here. */
  readonly #shown = new Map<Window, string>();
  #last = '';
  #id = 0;

  constructor(root: HTMLElement, onTold: (width: Width, told: ToldMessage) => void) {
    this.#root = root;
    window.addEventListener('message', ({source, origin, data}: MessageEvent<unknown>) => {
      const frame = this.#frames.find(({contentWindow}) => contentWindow === source);
      if (!frame?.contentWindow || origin !== location.origin || !isTold(data)) return;
      if (data.what === 'open') this.#shown.set(frame.contentWindow, '');
      else if (data.id !== this.#id) return;
      onTold(Number(frame.dataset.width) as Width, data);
    });
  }

  show(shown: Omit<ShowMessage, 'type' | 'id'>): void {
    const written = JSON.stringify(shown);
    if (written !== this.#last) this.#id++;
    this.#last = written;
    const message: ShowMessage = {type: 'initiative-preview-show', id: this.#id, ...shown};
    for (const {contentWindow: page} of this.#frames) {
      if (!page || !this.#shown.has(page) || this.#shown.get(page) === written) continue;
      this.#shown.set(page, written);
      page.postMessage(message, location.origin);
    }
  }

  /** A page wider than the screen is made smaller. Gives the share that is left of `width`, in percent. */
  fit(width: Width): number {
    const room = this.#root.querySelector('.screen')?.clientWidth ?? 0;
    const scale = (pixels: number) => (room > 0 ? Math.min(1, room / pixels) : 1);
    for (const frame of this.#frames) frame.style.setProperty('--scale', String(scale(Number(frame.dataset.width))));
    return Math.round(scale(width) * 100);
  }

  get #frames(): readonly HTMLIFrameElement[] {
    return [...this.#root.querySelectorAll('iframe')];
  }
}
