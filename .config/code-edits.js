// What the plugins of the CDN build read and change a module with.

/** `code` with each `{start, end, text}` put in; none may overlap another. */
export function change(code, edits) {
  edits.sort((a, b) => b.start - a.start);
  for (const {start, end, text} of edits) code = code.slice(0, start) + text + code.slice(end);
  return code;
}

/** Every node of a syntax tree, parents before their children. */
export function walk(node, visit) {
  if (Array.isArray(node)) return node.forEach((child) => walk(child, visit));
  if (typeof node?.type !== 'string') return;
  visit(node);
  for (const value of Object.values(node)) if (typeof value === 'object') walk(value, visit);
}
