import type {Fade, Mark, Picture, Shape} from './picture.js';

/** The picture as an SVG document, which needs nothing from outside. `title` is its name for those who do not see it. */
export function writeSvg({width, height, marks}: Picture, title: string): string {
  const fades: string[] = [];
  const paint = (fill: string | Fade) => {
    if (typeof fill === 'string') return fill;
    const {color, from, to, isComing} = fill;
    const stop = (offset: number, opacity: number) => `<stop offset="${offset}" stop-color="${color}" stop-opacity="${opacity}"/>`;
    const stops = stop(0, isComing ? 0 : 1) + stop(1, isComing ? 1 : 0);
    fades.push(`<linearGradient id="f${fades.length}" gradientUnits="userSpaceOnUse" x1="${from}" x2="${to}">${stops}</linearGradient>`);
    return `url(#f${fades.length - 1})`;
  };
  const drawn = marks.map((mark) => {
    if ('text' in mark) {
      const {text, x, y, font, fill} = mark;
      const [style, weight, size, family] = font;
      const face = `font-family="${escape(family)}" font-size="${size}" font-weight="${weight}" font-style="${style}"`;
      return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" fill="${fill}" ${face}>${escape(text)}</text>`;
    }
    const {path, fill, stroke, strokeWidth, opacity, dashes, cap} = mark;
    const line = stroke === 'none' ? '' : ` stroke="${stroke}" stroke-width="${strokeWidth}" stroke-opacity="${opacity}" stroke-linecap="${cap}"`;
    return `<path d="${path}" fill="${paint(fill)}"${line}${dashes.length > 0 ? ` stroke-dasharray="${dashes.join(' ')}"` : ''}/>`;
  });
  const name = escape(title);
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${name}">`;
  return `${head}<title>${name}</title><defs>${fades.join('')}</defs>${drawn.join('\n')}</svg>\n`;
}

/** The same as pixels, drawn mark by mark: an SVG as the source of an image would need the page's policy to allow it. */
export function paintPng({width, height, marks}: Picture, scale: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  const context = canvas.getContext('2d');
  context?.scale(scale, scale);
  for (const mark of marks) if (context) paint(context, mark);
  return new Promise((resolve) => {
    canvas.toBlob(resolve);
  });
}

function paint(context: CanvasRenderingContext2D, mark: Mark): void {
  if (!('text' in mark)) {
    paintShape(context, mark);
    return;
  }
  context.font = mark.font.join(' ');
  context.fillStyle = mark.fill;
  context.fillText(mark.text, mark.x, mark.y);
}

function paintShape(context: CanvasRenderingContext2D, {path, fill, stroke, strokeWidth, opacity, dashes, cap}: Shape): void {
  const shape = new Path2D(path);
  if (typeof fill !== 'string') {
    const {color, from, to, isComing} = fill;
    const gradient = context.createLinearGradient(from, 0, to, 0);
    const clear = color.replace(/^rgba?\(([\d.]+), ([\d.]+), ([\d.]+).*/, 'rgba($1, $2, $3, 0)');
    gradient.addColorStop(0, isComing ? clear : color);
    gradient.addColorStop(1, isComing ? color : clear);
    context.fillStyle = gradient;
    context.fill(shape);
  } else if (fill !== 'none') {
    context.fillStyle = fill;
    context.fill(shape);
  }
  if (stroke === 'none' || strokeWidth === 0) return;
  context.strokeStyle = stroke;
  context.lineWidth = strokeWidth;
  context.lineCap = cap as CanvasLineCap;
  context.globalAlpha = opacity;
  context.setLineDash([...dashes]);
  context.stroke(shape);
  context.globalAlpha = 1;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
