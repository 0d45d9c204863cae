/**
 * Colours of the page that a widget has made darker or lighter, from what to what: see `--_set-…` in `styles/color.styles.ts`.
 * Less than a hundredth is seen by nobody.
 */
export function correctedColors(widget: HTMLElement | null): string[] {
  // one that was not there before has no transition
  const probe = document.createElement('div');
  widget?.shadowRoot?.querySelector('.root')?.append(probe);
  const read = (color: string) => {
    probe.style.color = color;
    return getComputedStyle(probe).color.split(/[^-.\de]+/).slice(1, -1).map(Number);
  };
  const lightness = (name: string) => read(`oklch(from var(--_${name}) l 0 0)`)[0] as number;
  // what a screen cannot show is cut off, as browsers do
  const hex = (name: string) => `#${[...new Uint8ClampedArray(read(`color(from var(--_${name}) srgb r g b)`).map((share) => share * 255))]
    .map((byte) => (256 + byte).toString(16).slice(1)).join('')}`;
  const lines = ['text', 'muted', 'accent', 'link'].flatMap((name) => (Math.abs(lightness(name) - lightness(`set-${name}`)) > 0.01
    ? `Zu wenig Kontrast: --initiative-color-${name} von ${hex(`set-${name}`)} zu ${hex(name)} geändert`
    : []));
  probe.remove();
  return lines;
}
