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

/** Three kinds of widget, one of them twice; the card is of a project whose state somebody has reported. */
export function widgets({elements = false, wrap = (widget) => widget, attributes = '', ...options} = {}) {
  const make = elements ? element : placeholder;
  return ['progress', 'gantt', 'progress', 'card'].map((name) => {
    const project = name === 'card' ? `${elements ? '' : 'data-'}project="breitbandausbau"` : '';
    return wrap(make(name, {...options, attributes: `${attributes} ${project}`}));
  }).join('\n');
}
