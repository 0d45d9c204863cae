/** A piece of HTML or SVG that is safe to write: whatever went in as text was escaped. */
export class Markup {
  readonly #source: string;

  constructor(tag: string, attributes: Attributes, children: readonly Child[]) {
    const written = Object.entries(attributes).map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(String(value))}"`)).join('');
    const content = children.map(write).join('');
    this.#source = voids.has(tag) ? `<${tag}${written}>` : `<${tag}${written}>${content}</${tag}>${blocks.has(tag) ? '\n' : ''}`;
  }

  toString(): string {
    return this.#source;
  }
}

export type Child = Markup | string | number | null | undefined | readonly Child[];
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const voids = new Set(['meta', 'wbr']);
/** A line each, so that the source can be read and compared. */
const blocks = new Set(
  'article body caption dd details div dl dt figure footer h1 h2 h3 head header html li main ol p rect section style summary svg table tbody td text th thead title tr ul'.split(' '),
);

/** `h('p', {class: 'note'}, text)`: names of tags and attributes are ours, values and texts may be anybody's. */
export function h(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): Markup {
  return new Markup(tag, attributes, children);
}

/** The only way from a text into HTML, SVG or XML: markup is escaped, and what XML 1.0 forbids is dropped. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

function write(child: Child): string {
  if (child === null || child === undefined) return '';
  if (child instanceof Markup) return String(child);
  return Array.isArray(child) ? child.map(write).join('') : escapeXml(String(child));
}
