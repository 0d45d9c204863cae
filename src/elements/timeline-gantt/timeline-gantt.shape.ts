/** A node of an SVG. */
export function shape(tag: string, attributes: Readonly<Record<string, string>>, children: readonly SVGElement[] = []): SVGElement {
  const node = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const name of Object.keys(attributes)) node.setAttribute(name, attributes[name] ?? '');
  node.append(...children);
  return node;
}
