// Who may import whom: the table of the architecture, as a rule of the linter. Change both together or neither.
// What a row does not name is forbidden. `types` are for `import type` only; `without` names globals that are out of reach.

const lit = ['lit', 'lit/*'];
const dom = [
  'customElements', 'CustomEvent', 'document', 'Document', 'DOMParser', 'Element', 'history', 'HTMLElement',
  'IntersectionObserver', 'location', 'MutationObserver', 'navigator', 'Node', 'requestAnimationFrame', 'ResizeObserver',
  'ShadowRoot', 'window',
];

export const layers = {
  model: {layers: [], without: [...dom, 'fetch', 'Intl', 'performance', 'setTimeout']},
  feed: {layers: ['model'], without: dom},
  i18n: {layers: ['model'], without: dom},
  styles: {layers: [], packages: ['lit'], without: dom},
  controllers: {layers: ['model', 'feed', 'i18n'], packages: lit},
  base: {layers: ['model', 'feed', 'i18n', 'styles', 'controllers'], packages: lit},
  elements: {layers: ['model', 'i18n', 'styles', 'controllers', 'base'], types: ['feed'], packages: lit},
  embed: {layers: ['i18n', 'base'], types: ['feed']},
  snippets: {layers: ['model'], without: [...dom, 'fetch', 'Intl']},
  assistant: {layers: ['model', 'i18n', 'snippets'], types: ['feed', 'base'], packages: ['lit']},
  cli: {layers: ['model', 'feed', 'i18n'], packages: ['zod/mini', 'node'], without: dom},

  // the files beside the folders
  define: {file: true, layers: ['i18n', 'elements']},
  index: {file: true, layers: ['model', 'feed', 'i18n', 'base', 'elements']},
  widgets: {file: true, layers: ['elements'], types: ['embed']},
  'cdn.order': {file: true, layers: ['feed', 'i18n', 'base', 'styles', 'elements', 'embed']},
  cdn: {file: true, layers: ['i18n', 'base', 'embed', 'define', 'widgets', 'cdn.order']},
  'cdn.module': {file: true, layers: ['i18n', 'base', 'embed', 'define', 'index', 'widgets', 'cdn.order']},
  frame: {file: true, layers: ['embed']},
  vite: {file: true, layers: []},
};

/** Files that may import a package more than their layer. */
export const guests = {
  'feed/feed-schema.ts': ['zod/mini'],
  'feed/schema.ts': ['zod/mini'],
  'feed/parse-feed.ts': ['zod/mini'],
  'feed/salvage.ts': ['zod/mini'],
};
