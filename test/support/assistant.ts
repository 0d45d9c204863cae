// The Einbettungs-Assistent as a person meets it: controls by their labels, buttons by their names.
import {plain, until} from './dom.js';

/** A `before` of mocha: the first request builds the script of the previews, which takes longer than a test may. */
export async function buildEmbed(this: Mocha.Context): Promise<void> {
  this.timeout(120_000);
  await fetch('/built/embed.js');
}

export interface AssistantPage {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** The control with this label; fails with the labels that there are. */
  field<T extends HTMLElement = HTMLInputElement>(label: string, group?: string): T;
  button(name: string): HTMLButtonElement;
  /** Chooses a radio button or ticks a box, as a click on its label does. */
  choose(label: string, group?: string): Promise<void>;
  select(label: string, option: string): Promise<void>;
  write(label: string, text: string): Promise<void>;
  /** Opens what is folded away. */
  open(summary: string | RegExp): void;
  /** What stands in the field of a text to copy. */
  text(label: string): string;
  /** What a visitor reads in the preview that is in sight, widget included. */
  preview(width?: number): string;
  previewDocument(width?: number): Document;
  drawn(): Promise<void>;
}

let frame: HTMLIFrameElement | null = null;

/** Opens the page at a width, with the data in its preview. */
export async function openAssistant(width = 1280): Promise<AssistantPage> {
  closeAssistant();
  frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '900';
  frame.src = '/src/assistant/index.html';
  document.body.append(frame);
  const page = await new Promise<AssistantPage>((resolve) => frame?.addEventListener('load', () => resolve(aPage(frame?.contentWindow as AssistantPage['window'])), {once: true}));
  await until(() => page.document.querySelector('#code') !== null && page.text(codeLabel(page)).includes('min-height'));
  return page;
}

export function closeAssistant(): void {
  frame?.remove();
  frame = null;
}

const codeLabel = ({document}: AssistantPage) => (document.documentElement.lang === 'en' ? 'Code to paste' : 'Code zum Einfügen');
const nameOf = (element: Element) => plain(element.getAttribute('aria-label') ?? element.textContent ?? '');

function aPage(window: AssistantPage['window']): AssistantPage {
  const {document} = window;
  const drawn = async () => {
    await new Promise((resolve) => setTimeout(resolve));
  };
  const field = <T extends HTMLElement>(label: string, group?: string): T => {
    const labels = [...document.querySelectorAll('label')]
      .filter((each) => group === undefined || plain(each.closest('fieldset')?.querySelector('legend')?.textContent ?? '') === group);
    const found = labels.find((each) => plain(each.textContent ?? '') === label);
    if (!found?.control) throw new Error(`No field "${label}": ${labels.map((each) => plain(each.textContent ?? '')).join(' | ')}`);
    return found.control as T;
  };
  const change = async (control: HTMLElement, value: string) => {
    (control as HTMLInputElement).value = value;
    control.dispatchEvent(new window.Event(control.localName === 'select' ? 'change' : 'input', {bubbles: true}));
    await drawn();
  };
  const previewDocument = (width?: number) => {
    const selector = width === undefined ? 'iframe.shown' : `iframe[data-width="${width}"]`;
    return document.querySelector<HTMLIFrameElement>(selector)!.contentDocument!;
  };
  const read = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
    const element = node as Element;
    if (element.localName === 'style' || element.localName === 'slot') return '';
    return [...(element.shadowRoot ?? element).childNodes].map(read).join(' ');
  };
  return {
    window, document, field, drawn, previewDocument,
    button(name) {
      const buttons = [...document.querySelectorAll('button')];
      const found = buttons.find((each) => nameOf(each) === name);
      if (!found) throw new Error(`No button "${name}": ${buttons.map(nameOf).join(' | ')}`);
      return found;
    },
    async choose(label, group) {
      field(label, group).click();
      await drawn();
    },
    async select(label, option) {
      const control = field<HTMLSelectElement>(label);
      const found = [...control.options].find(({text}) => text === option);
      if (!found) throw new Error(`"${label}" has no "${option}": ${[...control.options].map(({text}) => text).join(' | ')}`);
      await change(control, found.value);
    },
    write: (label, text) => change(field(label), text),
    open(summary) {
      const found = [...document.querySelectorAll('summary')].find((each) => plain(each.textContent ?? '').match(summary));
      if (!found) throw new Error(`Nothing to open: ${summary}`);
      (found.parentElement as HTMLDetailsElement).open = true;
    },
    text: (label) => field<HTMLTextAreaElement>(label).value,
    preview: (width) => plain(read(previewDocument(width).body)),
  };
}
