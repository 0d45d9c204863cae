import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Project} from '../../model/feed.js';
import {addChunk, clearRows} from './timeline-gantt.chunks.js';
import type {RowMaker} from './timeline-gantt.row.js';

/** Rows at the first paint: at least, wherever the widget is, and at most, whatever the screen. */
const [fewest, most] = [5, 60];

/** Rows of a chunk, where there are more than fill a screen; of one that is laid out as a whole when it comes near. */
const [chunkLength, skippedLength] = [25, 10];

/** Milliseconds of each further slice, and its rows: those that were only moved take no time, but are laid out anew. */
const [sliceTime, sliceRows] = [6, 30];

/** Milliseconds to wait for a frame. */
const patience = 250;

/** Beyond so many rows, those out of sight are laid out only when they come near: up to here that costs more than it saves. */
const manyRows = 1000;

/** What belongs into a body; of what is folded, nothing is there. */
interface Contents {
  readonly projects: readonly Project[];
  readonly isFolded: boolean;
}

/** Rows of a body that are still to come. */
interface Job {
  readonly body: HTMLElement;
  readonly list: readonly Project[];
  /** Rows of the whole table. */
  readonly total: number;
  /** The how manieth in the table the first of the list is. */
  readonly rowNumber: number;
  /** How many are there, and where the next one goes. */
  at: number;
  place: Element;
}

/**
 * Keeps the rows of a table, which no template could draw fast enough: a screenful at once, the rest in slices, and
 * the same nodes again when they are only sorted, filtered or put together anew.
 */
export class TableRows implements ReactiveController {
  #rows = new Map<Project, HTMLElement>();
  readonly #projects = new WeakMap<Element, Project>();
  #maker: RowMaker | null = null;
  #jobs: Job[] = [];
  readonly #lists = new WeakMap<HTMLElement, readonly Project[]>();
  readonly #onPrint: (isPrinting: boolean) => void;
  #frame = 0;
  #timer = 0;
  #late = 0;

  /** `onPrint` hears that the page is about to be printed, and that it was. */
  constructor(host: ReactiveControllerHost, onPrint: (isPrinting: boolean) => void) {
    this.#onPrint = onPrint;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#onPage);
    window.addEventListener('afterprint', this.#onPage);
    this.#schedule();
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#onPage);
    window.removeEventListener('afterprint', this.#onPage);
    this.#pause();
  }

  projectOf(row: Element): Project | undefined {
    return this.#projects.get(row);
  }

  /** All rows are there then. */
  rowOf(project: Project): HTMLElement | undefined {
    this.finish();
    return this.#rows.get(project);
  }

  /**
   * Gives each body its rows, after what stands in it; a body whose list is the same stays as it is. `firstRows`: so many
   * fill the screen, and are there at once. Each row says the how manieth it is, for one that is folded or not laid out is
   * not in the accessibility tree.
   */
  fill(bodies: readonly HTMLElement[], contents: readonly Contents[], maker: RowMaker, firstRows: number): void {
    this.#pause();
    if (maker !== this.#maker) this.#rows = new Map();
    const total = contents.reduce((sum, {projects}) => sum + projects.length, 0);
    let index = 2; // after the head
    contents.forEach(({projects, isFolded}, at) => {
      const body = bodies[at] as HTMLElement;
      const list = isFolded ? [] : projects;
      body.querySelector('.bundle')?.setAttribute('aria-rowindex', String(index++));
      if (maker !== this.#maker || list !== this.#lists.get(body)) this.#refill(body, list, total, index);
      index += projects.length;
    });
    this.#maker = maker;
    const atOnce = Math.min(Math.max(firstRows, fewest), most);
    for (let count = 0; count < atOnce && this.#next(); count++);
    // what is there has to be on the screen before more is made
    this.#afterFrame(() => {
      this.#schedule();
    });
  }

  #refill(body: HTMLElement, list: readonly Project[], total: number, rowNumber: number): void {
    clearRows(body);
    this.#lists.set(body, list);
    this.#jobs = this.#jobs.filter((job) => job.body !== body);
    if (list.length > 0) this.#jobs.push({body, list, total, rowNumber, at: 0, place: body});
  }

  /** Puts the next row in its place; `false` when there was none. */
  #next(): boolean {
    const job = this.#jobs[0];
    if (!job) return false;
    const {list, total, rowNumber} = job;
    const at = job.at++;
    if (job.at === list.length) this.#jobs.shift();
    const row = this.#rowFor(list[at] as Project);
    row.setAttribute('aria-rowindex', String(rowNumber + at));
    const isSkipped = total > manyRows;
    if (total > most && at % (isSkipped ? skippedLength : chunkLength) === 0) job.place = addChunk(job.place, isSkipped);
    job.place.append(row);
    return true;
  }

  #rowFor(project: Project): HTMLElement {
    let row = this.#rows.get(project);
    if (!row && this.#maker) {
      row = this.#maker.make(project);
      this.#rows.set(project, row);
      this.#projects.set(row, project);
    }
    return row as HTMLElement;
  }

  /** One slice a frame, after its paint: what it adds has to be laid out, too. */
  #schedule(): void {
    if (this.#jobs.length === 0) return;
    this.#afterFrame(() => {
      const end = performance.now() + sliceTime;
      // out of sight, nothing is laid out
      const limit = (this.#jobs[0]?.total ?? 0) > manyRows ? Infinity : sliceRows;
      for (let count = 0; count < limit && performance.now() < end && this.#next(); count++);
      this.#schedule();
    });
  }

  /** Where nobody looks, in another tab or in a frame below the screen, no frame is painted: there, after a while. */
  #afterFrame(action: () => void): void {
    const act = () => {
      this.#pause();
      action();
    };
    this.#frame = requestAnimationFrame(() => {
      this.#timer = window.setTimeout(act);
    });
    this.#late = window.setTimeout(act, patience);
  }

  /** All rows at once: for paper and pictures. */
  finish(): void {
    this.#pause();
    while (this.#next());
  }

  readonly #onPage = ({type}: Event): void => {
    this.finish();
    this.#onPrint(type === 'beforeprint');
  };

  #pause(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    clearTimeout(this.#late);
  }
}
