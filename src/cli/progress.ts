import type {Io} from './io.js';
import type {Phase, Texts} from './texts/texts.js';

const patience = 1000;

/** One line on a terminal that says what is going on, once it takes longer than a second; gone when it is done. */
export class Progress {
  readonly #io: Io;
  readonly #texts: Texts;
  readonly #start: number;
  readonly #timer: NodeJS.Timeout;
  #phase: Phase = 'reading';
  #isShown = false;

  constructor(io: Io, texts: Texts) {
    this.#io = io;
    this.#texts = texts;
    this.#start = io.now();
    // while nothing blocks, as during a request
    this.#timer = setTimeout(() => this.#show(), patience);
    this.#timer.unref();
  }

  step(phase: Phase): void {
    this.#phase = phase;
    this.#show();
  }

  end(): void {
    clearTimeout(this.#timer);
    if (this.#isShown) this.#io.err('\r\u001b[K');
    this.#isShown = false;
  }

  #show(): void {
    if (!this.#io.isTerminal || this.#io.now() - this.#start < patience) return;
    this.#io.err(`\r\u001b[K${this.#texts.progress[this.#phase]}`);
    this.#isShown = true;
  }
}
