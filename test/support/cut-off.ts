/** Texts of a widget that stand, at least in part, beside it, where nobody looks. The axis of a chart has its own room. */
export function cutOff(widget: Element): string[] {
  const box = widget.getBoundingClientRect();
  const {ownerDocument, shadowRoot} = widget;
  const walker = ownerDocument.createTreeWalker(shadowRoot as ShadowRoot, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement;
    if (!text.data.trim() || !parent || parent.closest('svg, .only-read, caption, thead, style, [popover]') || !parent.checkVisibility()) continue;
    const range = ownerDocument.createRange();
    range.selectNodeContents(text);
    for (const {left, right, width} of range.getClientRects()) {
      if (width > 1 && (left < box.left - 1 || right > box.right + 1)) found.push(text.data.trim());
    }
  }
  return found;
}
