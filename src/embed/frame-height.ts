/** What the framed page says to the page around it. Nothing else is ever sent. */
export interface FrameMessage {
  readonly type: 'initiative-frame';
  readonly version: string;
  /** CSS pixels. */
  readonly height: number;
}

const tallest = 10_000;
const quick = 1000;
const turns = 4;

/** The height that a message asks for, in whole pixels; `null` if it is none of ours. Anybody may send anything. */
export function readHeight(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null;
  const {type, height} = data as Partial<FrameMessage>;
  if (type !== 'initiative-frame' || typeof height !== 'number' || !Number.isFinite(height)) return null;
  return Math.min(Math.max(Math.ceil(height), 0), tallest);
}

/**
 * Keeps a frame from growing and shrinking for ever, where its height changes what its height depends on: after some
 * turns between the same two heights within a second the greater one stays, until the frame asks for a third.
 */
export class Steadier {
  readonly #last: {height: number; time: number}[] = [];
  #steady: readonly number[] = [];

  /** The height to give the frame, asked for at `time` in milliseconds. */
  next(height: number, time: number): number {
    if (this.#steady.includes(height)) return Math.max(...this.#steady);
    this.#steady = [];
    this.#last.push({height, time});
    if (this.#last.length > turns) this.#last.shift();
    const [first, second] = this.#last;
    const isTurning = first && second && first.height !== second.height && this.#last.length === turns && time - first.time < quick
      && this.#last.every((asked, index) => asked.height === (index % 2 === 0 ? first : second).height);
    if (!isTurning) return height;
    this.#steady = [first.height, second.height];
    return Math.max(...this.#steady);
  }
}
