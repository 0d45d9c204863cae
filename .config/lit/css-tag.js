// Lit's module of this name without the way for browsers that have no adoptedStyleSheets: all that we support have them.
export const supportsAdoptingStyleSheets = true;

export class CSSResult {
  #sheet;

  constructor(cssText) {
    this.cssText = cssText;
  }

  get styleSheet() {
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(this.cssText);
    }
    return this.#sheet;
  }

  toString() {
    return this.cssText;
  }
}

export const unsafeCSS = (value) => new CSSResult(String(value));

export const css = (strings, ...values) => new CSSResult(strings.reduce((text, string, index) => text + values[index - 1] + string));

export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map((style) => style.styleSheet ?? style);
};

export const getCompatibleStyle = (style) => style;
