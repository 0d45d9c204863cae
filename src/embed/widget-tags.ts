import {say} from './say.js';

/** What `data-initiative-widget` can say: the tag that it stands for, and the class of the element. */
export type Widgets = Readonly<Record<string, readonly [tag: string, element: CustomElementConstructor]>>;

/**
 * Registers what the page has not let us register: a tag that somebody else took gets the major as suffix. Inside a shadow
 * root nobody sees it. Gives the names that can be used.
 */
export function registerTaken(widgets: Widgets, major: number): ReadonlySet<string> {
  const names = Object.keys(widgets).filter((name) => {
    const [tag, element] = widgets[name] as Widgets[string];
    try {
      if (customElements.get(tag) === element) return true;
      customElements.define(`${tag}-${major}`, element);
      say('info', `<${tag}> is not ours here: placeholders get <${tag}-${major}>.`);
      return true;
    } catch {
      return false; // that one is taken, too, or the class is registered and the page's registry has forgotten it
    }
  });
  return new Set(names);
}
