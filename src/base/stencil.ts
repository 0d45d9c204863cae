import {render, type TemplateResult} from 'lit';

/** Draws a template once and gives copies of it: for what stands in hundreds of rows in the same words. No listeners. */
export class Stencil {
  readonly #drawn = new Map<string, DocumentFragment>();

  copy(key: string, draw: () => TemplateResult): DocumentFragment {
    let drawn = this.#drawn.get(key);
    if (!drawn) {
      drawn = document.createDocumentFragment();
      render(draw(), drawn);
      // Lit's marks for drawing again, which it never does here
      const marks = document.createNodeIterator(drawn, NodeFilter.SHOW_COMMENT);
      for (let mark; (mark = marks.nextNode() as Comment | null); ) mark.remove();
      this.#drawn.set(key, drawn);
    }
    return drawn.cloneNode(true) as DocumentFragment;
  }
}
