/** What of a style a pen needs for a line; a computed style has it all. */
export type LineStyle = Pick<CSSStyleDeclaration, 'stroke' | 'strokeWidth' | 'strokeOpacity' | 'strokeDasharray' | 'strokeLinecap'>;

/** A colour that comes or goes from left to right. */
export interface Fade {
  readonly color: string;
  readonly from: number;
  readonly to: number;
  readonly isComing: boolean;
}

/** Draws in CSS pixels from the upper left corner; `y` of a text is its baseline. */
export interface Pen {
  text(text: string, x: number, y: number, fill: string, style: CSSStyleDeclaration): void;
  shape(path: string, fill: string | Fade, line: LineStyle): void;
}

export const fontOf = ({fontStyle, fontWeight, fontSize, fontFamily}: CSSStyleDeclaration): string =>
  [fontStyle, fontWeight, fontSize, fontFamily].join(' ');

/** Draws what is seen of `root`, but for what `leftOut` selects: texts, backgrounds, frames, upper lines, shapes. */
export function drawPicture(root: HTMLElement, leftOut: string, pen: Pen): void {
  const frame = root.getBoundingClientRect();
  const ruler = document.createElement('canvas').getContext('2d');
  const visit = (node: Node): void => {
    if (node instanceof Text && ruler) drawWords(node, ruler, frame, pen);
    if (!(node instanceof Element) || node.matches(leftOut) || !node.checkVisibility()) return;
    const style = getComputedStyle(node);
    const box = node.getBoundingClientRect();
    if (node instanceof SVGGeometryElement) pen.shape(pathOf(node, box, frame), fillOf(node, style, box.left - frame.left, box.width), style);
    else if (node instanceof HTMLElement) drawBox(box, style, frame, pen);
    for (const child of node.childNodes) visit(child);
  };
  visit(root);
}

/** Word by word, for lines break where the screen breaks them. */
function drawWords(node: Text, ruler: CanvasRenderingContext2D, frame: DOMRect, pen: Pen): void {
  const parent = node.parentElement as Element;
  const style = getComputedStyle(parent);
  const range = document.createRange();
  ruler.font = fontOf(style);
  for (const {0: word, index} of node.data.matchAll(/\S+/g)) {
    const boxOf = (from: number, to: number) => {
      range.setStart(node, index + from);
      range.setEnd(node, index + to);
      return range.getBoundingClientRect();
    };
    let from = 0;
    for (let to = 1; to <= word.length; to++) {
      const isParted = to < word.length;
      if (isParted && boxOf(from, to + 1).height < boxOf(from, from + 1).height * 1.5) continue;
      const {left, top, width, height} = boxOf(from, to);
      const piece = word.slice(from, to);
      const {fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent} = ruler.measureText(piece);
      const y = top - frame.top + (height + ascent - descent) / 2;
      // the screen's own hyphen is in no text
      const text = isParted && !/[-/]$/.test(piece) ? `${piece}-` : piece;
      if (width > 0) pen.text(text, left - frame.left, y, parent instanceof SVGElement ? style.fill : style.color, style);
      from = to;
    }
  }
}

function drawBox({left, top, width, height}: DOMRect, style: CSSStyleDeclaration, frame: DOMRect, pen: Pen): void {
  const isFramed = style.borderLeftStyle !== 'none';
  const line = {
    stroke: style.borderTopStyle === 'none' ? 'none' : style.borderTopColor,
    strokeWidth: style.borderTopWidth,
    strokeOpacity: '1',
    strokeDasharray: style.borderTopStyle === 'dashed' ? '3' : 'none',
    strokeLinecap: 'butt',
  };
  pen.shape(boxPath(left - frame.left, top - frame.top, width, height), style.backgroundColor, isFramed ? line : {...line, stroke: 'none'});
  if (!isFramed) pen.shape(boxPath(left - frame.left, top - frame.top, width, 0), 'none', line);
}

/** Paths are written as pairs, and only moved; what leaves the drawing they stand in is cut off. */
function pathOf(node: SVGGeometryElement, box: DOMRect, frame: DOMRect): string {
  const matrix = node.getScreenCTM() ?? new DOMMatrix();
  const drawing = node.closest('svg:not(svg svg)')?.getBoundingClientRect() ?? box;
  const clamp = (x: number) => Math.min(drawing.right, Math.max(drawing.left, x)) - frame.left;
  const at = (x: number, y: number) => {
    const point = new DOMPoint(x, y).matrixTransform(matrix);
    return `${round(clamp(point.x))} ${round(point.y - frame.top)}`;
  };
  if (node instanceof SVGLineElement) {
    const [x1, y1, x2, y2] = [node.x1, node.y1, node.x2, node.y2].map((length) => length.baseVal.value) as [number, number, number, number];
    return `M${at(x1, y1)}L${at(x2, y2)}`;
  }
  if (node instanceof SVGRectElement) {
    const left = clamp(box.left);
    return boxPath(left, box.top - frame.top, clamp(box.right) - left, box.height);
  }
  return (node.getAttribute('d') ?? '').replace(/(-?[\d.]+) (-?[\d.]+)/g, (_, x: string, y: string) => at(Number(x), Number(y)));
}

function fillOf(node: Element, {fill}: CSSStyleDeclaration, from: number, width: number): string | Fade {
  const [, id] = /#([\w-]+)/.exec(fill) ?? [];
  const stop = id && (node.getRootNode() as ShadowRoot).querySelector(`#${id} stop`);
  return stop ? {color: getComputedStyle(stop).stopColor, from, to: from + width, isComing: id.startsWith('begin')} : fill;
}

function boxPath(x: number, y: number, width: number, height: number): string {
  const [left, top, right, bottom] = [x, y, x + width, y + height].map(round);
  return `M${left} ${top}L${right} ${top}L${right} ${bottom}L${left} ${bottom}Z`;
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
