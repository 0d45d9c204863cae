import {FeedError} from '../feed/feed-error.js';
import {maxBytes} from '../feed/limits.js';
import type {Feed} from '../model/feed.js';
import {isCalendarDate, type CalendarDate} from '../model/calendar-date.js';
import {JsonDocument, SyntaxErrorAt} from './document/json-document.js';
import {readBytes} from './document/read-bytes.js';
import {UsageError} from './document/usage-error.js';
import type {Io} from './io.js';
import {formatPlace} from './output/order.js';
import {writeWhole} from './output/write-file.js';
import {Progress} from './progress.js';
import {severityOf} from './strict/rules.js';
import {validateDocument, type Verdict} from './strict/validate.js';
import type {PlacedFinding} from './strict/finding.js';
import type {Texts} from './texts/texts.js';

/** What every command needs: the outside world, its language, and the ways to read and write. */
export class Context {
  readonly io: Io;
  readonly texts: Texts;
  readonly progress: Progress;

  constructor(io: Io, texts: Texts) {
    this.io = io;
    this.texts = texts;
    this.progress = new Progress(io, texts);
  }

  /** The day that was asked for, else today. */
  day(now: string | undefined, option = '--now'): CalendarDate {
    if (now === undefined) return this.io.today;
    if (!isCalendarDate(now)) throw new UsageError(this.texts.badOption(option, now, ['2026', '2026-11', '2026-11-23']));
    return now;
  }

  async readDocument(input: string): Promise<JsonDocument> {
    this.progress.step('reading');
    return this.usable(input, async () => new JsonDocument(await readBytes(input, maxBytes, this.texts), input));
  }

  validate(document: JsonDocument, input: string, now: CalendarDate): Promise<Verdict<PlacedFinding>> {
    this.progress.step('checking');
    return this.usable(input, () => validateDocument(document, now));
  }

  /**
   * Does something with an input.
   *
   * @throws {UsageError} that says, in the language of the user, why the input is of no use.
   */
  async usable<T>(input: string, work: () => T | Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof FeedError)) throw error;
      const place = error.cause instanceof SyntaxErrorAt ? `:${formatPlace(error.cause.position)}` : '';
      throw new UsageError(this.texts.feedError(error, `${input}${place}`), {cause: error});
    }
  }

  /** A feed as its widgets read it, with what they would mend; of errors there is a word beside the result. */
  async readFeed(input: string): Promise<{readonly document: JsonDocument; readonly feed: Feed; readonly hasErrors: boolean}> {
    const document = await this.readDocument(input);
    const {findings, reading} = await this.validate(document, input, this.io.today);
    if (!reading) throw new UsageError(this.texts.badFeed(input));
    // dates are judged by those who validate, not by those who only convert
    const hasErrors = findings.some(({rule}) => severityOf(rule) === 'error' && rule !== 'future-update');
    return {document, feed: reading.feed, hasErrors};
  }

  /** The same for what widgets mend as they show it. */
  async readMended(input: string): Promise<Feed> {
    const {feed, hasErrors} = await this.readFeed(input);
    if (hasErrors) this.io.err(`${this.texts.badFeed(input)}\n`);
    return feed;
  }

  /** To a file, or to the standard output. */
  async write(path: string | undefined, content: string | Uint8Array): Promise<void> {
    this.progress.step('writing');
    if (path === undefined) this.io.out(typeof content === 'string' ? content : Buffer.from(content).toString());
    else await writeWhole(path, content, this.texts);
  }
}

/** One of the values that an option takes. */
export function oneOf<T extends string>(texts: Texts, option: string, value: string, known: readonly T[]): T {
  const found = known.find((candidate) => candidate === value);
  if (found === undefined) throw new UsageError(texts.badOption(option, value, known));
  return found;
}
