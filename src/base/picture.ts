/** What a widget shows, as flat marks that SVG and canvas both can draw. Lengths are CSS pixels from its upper left corner. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

export type Mark = Text | Shape;

export interface Text {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  /** Style, weight, size and family. */
  readonly font: readonly [string, string, string, string];
  readonly fill: string;
}

export interface Shape {
  readonly path: string;
  readonly fill: string | Fade;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly opacity: number;
  readonly dashes: readonly number[];
  readonly cap: string;
}

/** A colour that comes or goes from left to right. */
export interface Fade {
  readonly color: string;
  readonly from: number;
  readonly to: number;
  readonly isComing: boolean;
}

const none = {fill: 'none', stroke: 'none', strokeWidth: 0, opacity: 1, dashes: [], cap: 'butt'} as const;

/** Reads off the screen what stands in `root`, but for what `leftOut` selects: texts, backgrounds, upper lines, shapes. */
export function takePicture(root: HTMLElement, leftOut: string): Picture {
  const frame = root.getBoundingClientRect();
  const marks: Mark[] = [];
  const ruler = document.createElement('canvas').getContext('2d');
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) writeWords(node as globalThis.Text, ruler, frame, marks);
    if (!(node instanceof Element) || node.matches(leftOut) || !node.checkVisibility()) return;
    const style = getComputedStyle(node);
    if (node instanceof SVGGeometryElement) marks.push(shapeOf(node, style, frame));
    else if (node instanceof HTMLElement) drawBox(node.getBoundingClientRect(), style, frame, marks);
    for (const child of node.childNodes) visit(child);
  };
  visit(root);
  return {width: Math.ceil(frame.width), height: Math.ceil(frame.height), marks};
}

/** Word by word, for lines break where the screen breaks them. */
function writeWords(node: globalThis.Text, ruler: CanvasRenderingContext2D | null, frame: DOMRect, marks: Mark[]): void {
  const {parentElement} = node;
  if (!parentElement || !ruler) return;
  const style = getComputedStyle(parentElement);
  const font = [style.fontStyle, style.fontWeight, style.fontSize, style.fontFamily] as const;
  ruler.font = font.join(' ');
  const fill = parentElement instanceof SVGElement ? style.fill : style.color;
  const range = document.createRange();
  for (const {0: word, index} of node.data.matchAll(/\S+/g)) {
    for (const {text, box} of piecesOf(range, node, index, word)) {
      const {fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent} = ruler.measureText(text);
      const y = box.top - frame.top + (box.height + ascent - descent) / 2;
      if (box.width > 0) marks.push({text, x: box.left - frame.left, y, font, fill});
    }
  }
}

/** A word that is parted at the end of a line gets a hyphen there. */
function piecesOf(range: Range, node: Node, start: number, word: string): {text: string; box: DOMRect}[] {
  const boxOf = (from: number, to: number) => {
    range.setStart(node, start + from);
    range.setEnd(node, start + to);
    return range.getBoundingClientRect();
  };
  const pieces: {text: string; box: DOMRect}[] = [];
  let from = 0;
  for (let to = 1; to <= word.length; to++) {
    if (to < word.length && boxOf(from, to + 1).height < boxOf(from, from + 1).height * 1.5) continue;
    const text = word.slice(from, to);
    pieces.push({text: to < word.length && !/[-/]$/.test(text) ? `${text}-` : text, box: boxOf(from, to)});
    from = to;
  }
  return pieces;
}

function drawBox({left, top, width, height}: DOMRect, style: CSSStyleDeclaration, frame: DOMRect, marks: Mark[]): void {
  const [x, y] = [left - frame.left, top - frame.top];
  if (!/^transparent$|, 0\)$/.test(style.backgroundColor)) marks.push({...none, path: boxPath(x, y, width, height), fill: style.backgroundColor});
  const strokeWidth = parseFloat(style.borderTopWidth);
  if (strokeWidth > 0) {
    const isFrame = parseFloat(style.borderLeftWidth) > 0;
    const path = isFrame ? boxPath(x, y, width, height) : `M${round(x)} ${round(y)}L${round(x + width)} ${round(y)}`;
    marks.push({...none, path, stroke: style.borderTopColor, strokeWidth, dashes: style.borderTopStyle === 'dashed' ? [3, 3] : []});
  }
}

function shapeOf(node: SVGGeometryElement, style: CSSStyleDeclaration, frame: DOMRect): Shape {
  const box = node.getBoundingClientRect();
  const [, id] = /#([\w-]+)/.exec(style.fill) ?? [];
  return {
    path: pathOf(node, box, frame),
    fill: id ? fadeOf(node, id, box.left - frame.left, box.width) : style.fill,
    stroke: style.stroke,
    strokeWidth: parseFloat(style.strokeWidth),
    opacity: Number(style.strokeOpacity),
    dashes: (style.strokeDasharray.match(/[\d.]+/g) ?? []).map(Number),
    cap: style.strokeLinecap,
  };
}

/** Paths are written as pairs, and only moved; what leaves the drawing they stand in is cut off. */
function pathOf(node: SVGGeometryElement, box: DOMRect, frame: DOMRect): string {
  const matrix = node.getScreenCTM() ?? new DOMMatrix();
  const drawing = node.closest('svg:not(svg svg)')?.getBoundingClientRect() ?? box;
  const at = (x: number, y: number) => {
    const point = new DOMPoint(x, y).matrixTransform(matrix);
    return `${round(clamp(point.x, drawing) - frame.left)} ${round(point.y - frame.top)}`;
  };
  if (node instanceof SVGLineElement) {
    const [x1, y1, x2, y2] = (['x1', 'y1', 'x2', 'y2'] as const).map((name) => node[name].baseVal.value);
    return `M${at(x1 ?? 0, y1 ?? 0)}L${at(x2 ?? 0, y2 ?? 0)}`;
  }
  if (node instanceof SVGRectElement) {
    const [left, right] = [clamp(box.left, drawing), clamp(box.right, drawing)];
    return boxPath(left - frame.left, box.top - frame.top, right - left, box.height);
  }
  return (node.getAttribute('d') ?? '').replace(/(-?[\d.]+) (-?[\d.]+)/g, (_, x: string, y: string) => at(Number(x), Number(y)));
}

function fadeOf(node: Element, id: string, from: number, width: number): Fade {
  const stop = (node.getRootNode() as ShadowRoot).querySelector(`#${id} stop`);
  return {color: stop ? getComputedStyle(stop).stopColor : 'none', from, to: from + width, isComing: id.startsWith('begin')};
}

function boxPath(x: number, y: number, width: number, height: number): string {
  const [left, top, right, bottom] = [x, y, x + width, y + height].map(round);
  return `M${left} ${top}L${right} ${top}L${right} ${bottom}L${left} ${bottom}Z`;
}

function clamp(x: number, {left, right}: DOMRect): number {
  return Math.min(right, Math.max(left, x));
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
