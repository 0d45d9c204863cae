import {fontOf, type Fade, type LineStyle, type Pen} from './picture.js';

/** Paints pixels, mark by mark: an SVG as the source of an image would need the page's policy to allow it. */
export class CanvasPen implements Pen {
  readonly #canvas = document.createElement('canvas');
  readonly #context: CanvasRenderingContext2D | null;

  /** `scale`: pixels of the image for one of the screen. */
  constructor(width: number, height: number, scale: number) {
    this.#canvas.width = width * scale;
    this.#canvas.height = height * scale;
    this.#context = this.#canvas.getContext('2d');
    this.#context?.scale(scale, scale);
  }

  text(text: string, x: number, y: number, fill: string, style: CSSStyleDeclaration): void {
    const context = this.#context;
    if (!context) return;
    context.font = fontOf(style);
    context.fillStyle = fill;
    context.fillText(text, x, y);
  }

  shape(path: string, fill: string | Fade, line: LineStyle): void {
    const context = this.#context;
    if (!context) return;
    const shape = new Path2D(path);
    if (fill !== 'none') {
      context.fillStyle = typeof fill === 'string' ? fill : fade(context, fill);
      context.fill(shape);
    }
    if (line.stroke === 'none') return;
    context.strokeStyle = line.stroke;
    context.lineWidth = parseFloat(line.strokeWidth);
    context.lineCap = line.strokeLinecap as CanvasLineCap;
    context.setLineDash((line.strokeDasharray.match(/[\d.]+/g) ?? []).map(Number));
    context.globalAlpha = Number(line.strokeOpacity);
    context.stroke(shape);
    context.globalAlpha = 1;
  }

  finish(): Promise<Blob | null> {
    return new Promise((resolve) => {
      this.#canvas.toBlob(resolve);
    });
  }
}

function fade(context: CanvasRenderingContext2D, {color, from, to, isComing}: Fade): CanvasGradient {
  const gradient = context.createLinearGradient(from, 0, to, 0);
  gradient.addColorStop(isComing ? 0 : 1, color.replace(/^rgb\((.*)\)/, 'rgba($1, 0)'));
  gradient.addColorStop(isComing ? 1 : 0, color);
  return gradient;
}
