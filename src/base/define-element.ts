import {rehearse} from '../controllers/rehearsal.js';

let isTold = false;
let isOneOfMany = false;

/** Registers a tag, unless somebody did: two copies of the library on one page are normal for an embed. Never throws. */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const taken = customElements.get(tag);
  if (!taken) {
    customElements.define(tag, element);
  } else if (taken !== element && !isTold) {
    isTold = true;
    console.info(`initiative-widgets: <${tag}> is taken.`);
  }
}

/** The same for a widget: whoever registers one by itself is going to show it. */
export function defineWidget(tag: string, widget: Parameters<typeof rehearse>[0]): void {
  defineElement(tag, widget);
  if (!isOneOfMany) rehearse(widget);
}

/** From now on somebody else says that a tag is taken, and all are registered, wanted or not. */
export function keepQuiet(): void {
  isTold = isOneOfMany = true;
}
