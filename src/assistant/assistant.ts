import {html, render} from 'lit';
import {faultsOf, type Fault} from '../snippets/faults.js';
import {writeSnippet} from '../snippets/snippet.js';
import type {ToldMessage} from './messages.js';
import {renderLook} from './parts/look.js';
import {renderOthers} from './parts/others.js';
import {renderPreview} from './parts/preview.js';
import {renderResult} from './parts/result.js';
import {renderWay} from './parts/way.js';
import {renderWhat} from './parts/what.js';
import {PreviewFrames} from './preview-frames.js';
import {previewFeed, toChoice, type State, type Width} from './state.js';
import {de} from './texts/de.js';
import {en} from './texts/en.js';
import {snippetTexts} from './texts/snippet-texts.js';
import type {View} from './view.js';

const languages = {de, en};
const isOwnAddress = (address: string) => new URL(address, location.href).origin === location.origin;

/** The page: keeps what was chosen, draws it, and lets the preview show the same. */
export class Assistant {
  readonly #root: HTMLElement;
  readonly #frames: PreviewFrames;
  #state: State;
  #percent = 100;
  #snippet = '';
  #isDrawing = false;

  constructor(root: HTMLElement, state: State) {
    this.#root = root;
    this.#state = state;
    this.#frames = new PreviewFrames(root, (width, told) => this.#change(this.#learn(width, told)));
    this.#draw();
    const screen = root.querySelector('.screen');
    if (screen) new ResizeObserver(() => this.#fit()).observe(screen);
  }

  update(changes: Partial<State>): void {
    this.#change({copied: null, ...changes});
  }

  /** What nobody did leaves the word that something was copied. */
  #change(changes: Partial<State>): void {
    this.#state = {...this.#state, ...changes};
    if (this.#isDrawing) return;
    this.#isDrawing = true;
    queueMicrotask(() => {
      this.#isDrawing = false;
      this.#draw();
    });
  }

  #draw(): void {
    const snippet = this.#previewSnippet();
    if (snippet !== this.#snippet) this.#state = {...this.#state, heights: {}, failure: ''};
    this.#snippet = snippet;
    const view = this.#view();
    const {state: {language, hostPage, accent, variant}, texts} = view;
    document.documentElement.lang = language;
    document.title = texts.title;
    render(html`
      <a class="skip" href="#code-heading">${texts.toCode}</a>
      <header>
        <h1>${texts.title}</h1>
        <div class="languages" role="group" aria-label=${texts.interfaceLanguage}>
          ${(['de', 'en'] as const).map((each) => html`
            <button type="button" lang=${each} aria-pressed=${each === language ? 'true' : 'false'} @click=${() => this.update({language: each})}>${{de: 'Deutsch', en: 'English'}[each]}</button>
          `)}
        </div>
        <p class="intro">${texts.intro}</p>
      </header>
      <main>
        <form class="choices" @submit=${(event: Event) => event.preventDefault()}>${renderWhat(view)} ${renderLook(view)} ${renderWay(view)}</form>
        <div class="seen">${renderPreview(view, {percent: this.#percent, isReady: snippet !== ''})} ${renderResult(view)}</div>
        ${renderOthers(view)}
      </main>
    `, this.#root);
    this.#fit();
    this.#frames.show({hostPage, snippet, frame: this.#previewFrame(), accent: variant === 'frame' ? '' : accent});
  }

  #view(): View {
    const state = this.#state;
    const texts = languages[state.language];
    const written = snippetTexts[state.settings.lang === 'en' ? 'en' : 'de'];
    const initiative = state.facts?.initiative ?? '';
    const project = state.facts?.projects.find(({id}) => id === state.settings.project)?.name ?? '';
    const choice = toChoice(state, {
      title: written.title(state.widget, initiative, project), link: written.link(state.widget, initiative, project), openFrame: written.openFrame,
    });
    const faults = faultsOf(choice);
    return {
      state, texts, choice,
      fault: (field: Fault['field']) => {
        const code = faults.find((fault) => fault.field === field)?.code;
        return code ? texts.faults[code] : '';
      },
      update: (changes) => this.update(changes),
      set: (settings) => this.update({settings: {...this.#state.settings, ...settings}}),
      copy: (id) => void this.#copy(id),
    };
  }

  /** What the preview shows: the widget as chosen, whatever the way it is embedded, whatever is missing in its link, and at once. */
  #previewSnippet(): string {
    const {state, choice} = this.#view();
    const places = {...choice.places, scripts: '/', feed: previewFeed(state)};
    const shown = {...choice, variant: 'rich-text', consent: false, debug: false, accent: '', link: {text: 'Link', url: '/'}, integrity: false, places} as const;
    return faultsOf(shown).length > 0 ? '' : writeSnippet(shown);
  }

  /** A frame says nothing of its feed to the page around it, so the widget is there besides. */
  #previewFrame(): string {
    const {state, choice} = this.#view();
    const shown = {...choice, debug: false, places: {...choice.places, scripts: `${location.origin}/`, feed: previewFeed(state)}};
    // of another server's feed only its own frame.html knows whether it shows it
    if (choice.variant !== 'frame' || !isOwnAddress(shown.places.feed) || faultsOf(shown).length > 0) return '';
    // the file lies beside the assistant, too, whatever is installed where the snippet looks for it; and somebody is looking
    return writeSnippet(shown).replace(/src="[^"]*\/frame\.html/, 'src="../frame.html').replace('loading="lazy"', 'loading="eager"');
  }

  #learn(width: Width, told: ToldMessage): Partial<State> {
    const {feed, heights, isSample} = this.#state;
    switch (told.what) {
      case 'open':
        return {};
      case 'feed':
        return {facts: told.facts, failure: ''};
      case 'height':
        return {heights: {...heights, [width]: told.height}};
      case 'failure':
        // before anything is installed there is no feed but the sample
        return feed === null && !isSample && !['script', 'host'].includes(told.code) ? {isSample: true} : {failure: told.code};
    }
  }

  #fit(): void {
    const percent = this.#frames.fit(this.#state.width);
    if (percent === this.#percent) return;
    this.#percent = percent;
    this.#change({});
  }

  async #copy(id: string): Promise<void> {
    const field = this.#root.querySelector<HTMLTextAreaElement>(`#${id}`);
    if (!field) return;
    let isDone = true;
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      field.select(); // without https there is no clipboard, and a keyboard takes what is selected
      isDone = false;
    }
    this.update({copied: {id, isDone}});
  }
}
