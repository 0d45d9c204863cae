import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Reads and writes parts of the page's address after `#`, which `&` parts; a part is found by how it begins. */
export class AddressController implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#onChange);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#onChange);
  }

  /** What comes after `beginning`; empty if there is no such part. */
  get(beginning: string): string {
    const part = partsOfAddress().find((some) => some.startsWith(beginning)) ?? '';
    try {
      return decodeURIComponent(part.slice(beginning.length));
    } catch {
      return ''; // a lone % is no address of ours
    }
  }

  /** Leaves no entry in the visitor's history; an empty text takes the part away. */
  set(beginning: string, text: string): void {
    if (text === this.get(beginning)) return;
    const parts = partsOfAddress().filter((some) => !some.startsWith(beginning));
    if (text) parts.push(beginning + encodeURIComponent(text));
    try {
      // whole: a page may have another base
      history.replaceState(history.state, '', `${location.href.split('#')[0]}#${parts.join('&')}`);
    } catch {
      // a frame without an address of its own, or too many changes for the browser
    }
  }

  readonly #onChange = (): void => {
    this.#host.requestUpdate();
  };
}

function partsOfAddress(): string[] {
  return location.hash.slice(1).split('&').filter(Boolean);
}
