import type {LitElement} from 'lit';
import {rehearse} from '../controllers/rehearsal.js';

let isTold = false;
let isForScript = false;

/** Registers a tag, unless somebody did: two copies of the library on one page are normal for an embed. Never throws. */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const taken = customElements.get(tag);
  if (!taken) {
    customElements.define(tag, element);
  } else if (taken !== element && !isTold && !isForScript) {
    isTold = true;
    console.info(`initiative-widgets: <${tag}> is taken.`);
  }
}

/** The same for a widget: whoever registers one by itself is going to show it. */
export function defineWidget(tag: string, widget: new () => LitElement): void {
  defineElement(tag, widget);
  if (!isForScript) rehearse(widget);
}

/** For the scripts: they register every tag, wanted or not, and say themselves which are taken. */
export function defineForScript(): void {
  isForScript = true;
}
