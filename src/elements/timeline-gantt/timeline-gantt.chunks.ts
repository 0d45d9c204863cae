/** Watches the chunks of all charts. What is far does not follow the axis when it is zoomed: to stretch a thousand rows takes long. */
let observer: IntersectionObserver | undefined;

/**
 * Adds a body for some of many rows, so that work can be spared where nobody looks. All rows stay in the document, and in the
 * accessibility tree unless it `isSkipped`: not even laid out while it is far from the screen.
 */
export function addChunk(after: Element, isSkipped: boolean): Element {
  const chunk = document.createElement('tbody');
  chunk.className = isSkipped ? 'chunk skipped' : 'chunk';
  chunk.setAttribute('role', 'rowgroup');
  after.after(chunk);
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const {target, isIntersecting} of entries) target.classList.toggle('far', !isIntersecting);
    },
    {root: document, rootMargin: '100%'},
  );
  if (!isSkipped) observer.observe(chunk);
  return chunk;
}

/** Takes out the rows of a body with those of its chunks, and leaves what a template has put there. */
export function clearRows(body: HTMLElement): void {
  while (body.nextElementSibling?.matches('.chunk')) body.nextElementSibling.remove();
  const first = body.querySelector('.row');
  if (!first) return;
  const range = document.createRange();
  range.setStartBefore(first);
  range.setEndAfter(body.lastChild ?? first);
  range.deleteContents();
}
