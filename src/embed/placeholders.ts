/** Names that editors write in `data-initiative-widget`, and the tags that they stand for. */
const tags: Readonly<Record<string, string>> = {
  card: 'project-card',
  gantt: 'timeline-gantt',
  progress: 'initiative-progress',
};

const attribute = 'data-initiative-widget';
const filled = new WeakMap<Element, HTMLElement>();

/**
 * Puts a widget into every placeholder below `root` and gives the widgets. What the editor wrote inside stays where it
 * is, as the widget's fallback: the widget lies around it, in a shadow root. Each further `data-*` becomes the attribute
 * of that name, if the widget has one.
 */
export function fillPlaceholders(root: ParentNode = document): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(`[${attribute}]`)].flatMap((placeholder) => fill(placeholder) ?? []);
}

function fill(placeholder: HTMLElement): HTMLElement | null {
  const done = filled.get(placeholder);
  if (done) return done;
  const name = placeholder.getAttribute(attribute)?.trim() ?? '';
  const tag = Object.hasOwn(tags, name) ? tags[name] : undefined;
  if (!tag) {
    console.warn(`initiative-widgets: ${attribute}="${name}" is none of ${Object.keys(tags).join(', ')}.`);
    return null;
  }
  const widget = document.createElement(tag);
  copyAttributes(placeholder, widget);
  insert(placeholder, widget);
  filled.set(placeholder, widget);
  return widget;
}

function copyAttributes(placeholder: Element, widget: HTMLElement): void {
  const {observedAttributes = []} = widget.constructor as {observedAttributes?: readonly string[]};
  for (const {name, value} of [...placeholder.attributes]) {
    const target = name.slice('data-'.length);
    if (name.startsWith('data-') && observedAttributes.includes(target)) widget.setAttribute(target, value);
  }
}

function insert(placeholder: HTMLElement, widget: HTMLElement): void {
  try {
    const root = placeholder.shadowRoot ?? placeholder.attachShadow({mode: 'open'});
    widget.append(document.createElement('slot'));
    root.replaceChildren(widget);
  } catch {
    // a table cell, a list item, or a root that is not ours to open: the content moves inside
    widget.replaceChildren(...placeholder.childNodes);
    placeholder.append(widget);
  }
}
