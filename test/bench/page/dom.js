// What is in the document, through open shadow roots.
export const stage = document.getElementById('stage');

export function* elementsIn(root) {
  for (const element of root.children ?? []) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
    yield* elementsIn(element);
  }
}

export function countElements(root, selector = '*') {
  let count = 0;
  for (const element of elementsIn(root)) if (element.matches(selector)) count += 1;
  return count;
}

/** All texts, and what attributes say in their place. */
export function textIn(root) {
  const texts = [];
  for (const element of elementsIn(root)) {
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) texts.push(node.data);
    for (const name of ['aria-label', 'title']) if (element.hasAttribute(name)) texts.push(element.getAttribute(name));
  }
  return texts.join('\n');
}

export function focused() {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

export function isInside(node) {
  for (let parent = node; parent; parent = parent.parentNode ?? parent.host) if (parent === stage) return true;
  return false;
}

export const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
export const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** After the frame that shows what was just changed: a task of its own, which comes when the frame is drawn. */
export async function nextPaint() {
  await nextFrame();
  await new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
}
