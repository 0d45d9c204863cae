let isTold = false;

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

/** From now on somebody else says that a tag is taken. */
export function keepQuiet(): void {
  isTold = true;
}
