// What the hostile pages are made of.

export const ownFeed = '/data/staerkungsinitiative.json';
export const link = '<a href="/stand">Stand der Stärkungsinitiative Industrie ansehen</a>';

export const script = (attributes = 'async', query = '') => `<script src="/built/embed.js${query}" ${attributes}></script>`;
export const inline = (code) => `<script>${code}</script>`;
export const style = (css) => `<style>${css}</style>`;

/** E4 of the snippets: a placeholder with its link. */
export const placeholder = (name, {feed = ownFeed, attributes = '', content = link} = {}) =>
  `<div class="initiative-widget" data-initiative-widget="${name}" data-src="${feed}" ${attributes}>${content}</div>`;

/** E5: the element itself. */
export const element = (name, {feed = ownFeed, attributes = ''} = {}) => {
  const tag = {progress: 'initiative-progress', gantt: 'timeline-gantt', card: 'project-card'}[name];
  return `<${tag} src="${feed}" ${attributes}>${link}</${tag}>`;
};

/** Two kinds of widget, one of them twice. */
export function widgets({elements = false, wrap = (widget) => widget, ...options} = {}) {
  return ['progress', 'gantt', 'progress'].map((name) => wrap((elements ? element : placeholder)(name, options))).join('\n');
}
