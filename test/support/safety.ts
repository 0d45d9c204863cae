// What must never be in a widget, whatever its feed says.

/** All links, also those in shadow roots below. */
export function hrefsIn(root: Element): HTMLAnchorElement[] {
  return elementsIn(root).filter((element): element is HTMLAnchorElement => element.hasAttribute('href') || element.hasAttribute('xlink:href'));
}

export function elementsIn(root: Element): Element[] {
  return [...(root.shadowRoot ?? root).querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? elementsIn(element) : [])]);
}

/** Links that say where a visitor comes from, or let the other page reach back. */
export function openLinksIn(root: Element): string[] {
  return hrefsIn(root).filter((anchor) => anchor.getAttribute('rel') !== 'noopener noreferrer').map((anchor) => `${anchor.getAttribute('href')} without rel`);
}

/** Scripts, handlers, addresses that load or run something, styles: one line each. */
export function unsafeIn(root: Element): string[] {
  return elementsIn(root).flatMap((element) => {
    const names = element.getAttributeNames();
    return [
      ...(/^(script|iframe|object|embed|img|image|use|base|meta|form|audio|video|source)$/i.test(element.localName) ? [`<${element.localName}>`] : []),
      ...names.filter((name) => name === 'style' && /url|image|import|expression/i.test(element.getAttribute(name) ?? '')).map((name) => `${element.localName} ${name}=${element.getAttribute(name)}`),
      ...names.filter((name) => /^(on|src|srcset|formaction|action|background|ping)/i.test(name)).map((name) => `${element.localName} ${name}=${element.getAttribute(name)}`),
      ...names.filter((name) => /href$/i.test(name)).map((name) => element.getAttribute(name) ?? '').filter((href) => !/^(https?:\/\/[^@]*$|https?:\/\/[^/]*\/|mailto:|tel:)/.test(href) || /^https?:\/\/[^/]*@/.test(href)),
    ];
  });
}
