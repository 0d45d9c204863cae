/** One copy of the script on a page. */
export interface Copy {
  readonly version: string;
  /** The placeholders that this copy fills. */
  readonly major: number;
}

const type = 'initiative-copies';

/** All copies on the page that have begun, the first of them first. They find each other by an event and need no name for it. */
export function findCopies(): readonly Copy[] {
  const found: Copy[] = [];
  document.dispatchEvent(new CustomEvent(type, {__proto__: null, detail: found} as CustomEventInit<Copy[]>));
  return found;
}

/** Makes this copy known to the others. */
export function announceCopy(copy: Copy): void {
  document.addEventListener(type, (event) => {
    (event as CustomEvent<Copy[]>).detail.push(copy);
  });
}
