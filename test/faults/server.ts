// The fault server of .config/fault-server.js as tests see it.

const {origin, closed} = (await (await fetch('/fault-server')).json()) as {origin: string; closed: string};
const realFetch = globalThis.fetch;
let feeds = 0;

interface Log {
  readonly count: number;
  /** Connections that are open. */
  readonly open: number;
  readonly bytes: number;
  readonly requests: readonly {readonly method: string; readonly headers: string}[];
}

/** An address where nobody listens. */
export const refused = `${closed}/feed.json`;
/** The fault server speaks no TLS. */
export const withoutTls = `${origin.replace('http:', 'https:')}/feed.json`;

/** A feed that is answered as the names in .config/fault-answers.js say, one after the other, the last one for ever. */
export class FaultFeed {
  readonly #name = `feed-${Date.now()}-${feeds++}`;
  readonly url: string;

  constructor(...answers: readonly string[]) {
    this.url = `${origin}/${this.#name}/?${answers.join()}`;
  }

  /** Changes what comes from now on. */
  async answer(...answers: readonly string[]): Promise<void> {
    await realFetch(`${origin}/${this.#name}/control?${answers.join()}`);
  }

  async log(): Promise<Log> {
    return (await (await realFetch(`${origin}/${this.#name}/control`)).json()) as Log;
  }
}
