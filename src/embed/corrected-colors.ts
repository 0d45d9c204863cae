/** Of 255: less is seen by nobody. */
const visible = 4;

/** Colours of the page that a widget has made darker or lighter, from what to what: see `--_set-…` in `styles/color.styles.ts`. */
export function correctedColors(widget: HTMLElement | null): string[] {
  // one that was not there before has no transition
  const probe = document.createElement('div');
  widget?.shadowRoot?.querySelector('.root')?.append(probe);
  const read = (name: string) => {
    probe.style.color = `color(from var(--_${name}) srgb r g b)`;
    return getComputedStyle(probe).color.split(/[^-.\de]+/).slice(1, -1).map((share) => Number(share) * 255);
  };
  // what a screen cannot show is cut off, as browsers do
  const hex = (shares: number[]) => `#${[...new Uint8ClampedArray(shares)].map((byte) => (256 + byte).toString(16).slice(1)).join('')}`;
  const lines = ['text', 'muted', 'accent', 'link'].flatMap((name) => {
    const [from, to] = [read(`set-${name}`), read(name)];
    const isSeen = to.some((share, index) => Math.abs(share - (from[index] as number)) > visible);
    return isSeen ? `Zu wenig Kontrast: --initiative-color-${name} von ${hex(from)} zu ${hex(to)} geändert` : [];
  });
  probe.remove();
  return lines;
}
