import type {ReactiveControllerHost} from 'lit';
import type {Project} from '../../model/feed.js';
import type {Chart, ChartBundle} from './timeline-gantt.chart.js';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/** The project that somebody wants to see: the one that the address names, or the one chosen in another widget. */
export class Target {
  readonly #host: Host;
  readonly #ask: () => readonly [named: string, chosen: string];
  #shown: readonly string[] = [];

  /** `ask` gives the ids that the address names and that was chosen; empty without one. */
  constructor(host: Host, ask: () => readonly [named: string, chosen: string]) {
    this.#host = host;
    this.#ask = ask;
  }

  /** It and its bundle, as long as it was not shown. */
  find({bundles}: Chart): {readonly bundle: ChartBundle; readonly project: Project} | undefined {
    const asked = this.#ask();
    // what nobody asks for any more can be asked for again
    this.#shown = this.#shown.map((id, at) => asked[at] && id) as string[];
    for (const wanted of asked.filter((id, at) => id && id !== this.#shown[at])) {
      for (const bundle of bundles) {
        const project = bundle.projects.find(({id}) => id === wanted);
        if (project) return {bundle, project};
      }
    }
    return undefined;
  }

  /** Brings its row into view and marks it; the one that the address names gets the focus, too. */
  show({id}: Project, row: HTMLElement | undefined): void {
    const [named] = this.#ask();
    const isNamed = id === named && named !== this.#shown[0];
    this.#shown = this.#ask();
    this.#host.renderRoot.querySelector('.row[aria-current]')?.removeAttribute('aria-current');
    row?.setAttribute('aria-current', 'true');
    row?.scrollIntoView({block: isNamed ? 'center' : 'nearest', inline: 'nearest'});
    if (isNamed) row?.querySelector<HTMLElement>('a, button')?.focus({preventScroll: true});
  }
}
