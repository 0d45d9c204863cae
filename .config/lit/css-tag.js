// Lit's module of this name without the way for browsers that have no adoptedStyleSheets: all that we support have them. Our
// styles take no values, and minify-templates.js fails if one does.
class CSSResult {
  #text;
  #sheet;

  constructor(text) {
    this.#text = text;
  }

  /** Made when it is first used: a server has none. */
  get styleSheet() {
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(this.#text);
    }
    return this.#sheet;
  }
}

export const css = ([text]) => new CSSResult(text);
