import type {Fade, LineStyle, Pen} from './picture.js';

/** Writes an SVG document that needs nothing from outside. */
export class SvgPen implements Pen {
  #marks = '';
  #fades = 0;

  text(text: string, x: number, y: number, fill: string, {fontFamily, fontSize, fontWeight, fontStyle}: CSSStyleDeclaration): void {
    this.#write('text', {x, y, fill, 'font-family': fontFamily, 'font-size': fontSize, 'font-weight': fontWeight, 'font-style': fontStyle}, escape(text));
  }

  shape(path: string, fill: string | Fade, line: LineStyle): void {
    this.#write('path', {
      d: path,
      fill: typeof fill === 'string' ? fill : this.#fade(fill),
      stroke: line.stroke,
      'stroke-width': line.strokeWidth,
      'stroke-opacity': line.strokeOpacity,
      'stroke-dasharray': line.strokeDasharray,
      'stroke-linecap': line.strokeLinecap,
    });
  }

  /** The document; `title` is its name for those who do not see it. */
  finish(width: number, height: number, title: string): string {
    const name = escape(title);
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" role="img" aria-label="${name}"><title>${name}</title>${this.#marks}</svg>`;
  }

  #fade({color, from, to, isComing}: Fade): string {
    const id = `fade${this.#fades++}`;
    const stops = [0, 1].map((offset) => `<stop offset="${offset}" stop-color="${color}" stop-opacity="${isComing ? offset : 1 - offset}"/>`);
    this.#write('linearGradient', {id, gradientUnits: 'userSpaceOnUse', x1: from, x2: to}, stops.join(''));
    return `url(#${id})`;
  }

  #write(tag: string, attributes: Readonly<Record<string, string | number>>, content = ''): void {
    const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(String(value))}"`);
    this.#marks += `<${tag}${pairs.join('')}>${content}</${tag}>`;
  }
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
