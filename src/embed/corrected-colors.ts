/**
 * Colours of the page that a widget has made darker or lighter, and by how much: see `--_set-…` in `styles/color.styles.ts`.
 * Less than a hundredth is seen by nobody.
 */
export function correctedColors(widget: HTMLElement | null): string[] {
  // one that was not there before has no transition
  const probe = document.createElement('div');
  widget?.shadowRoot?.querySelector('.root')?.append(probe);
  const lightness = (name: string) => {
    probe.style.color = `oklch(from var(--_${name}) l 0 0)`;
    return parseFloat(getComputedStyle(probe).color.slice('oklch('.length)) * 100;
  };
  const lines = ['text', 'muted', 'accent', 'link'].flatMap((name) => {
    const [from, to] = [lightness(`set-${name}`), lightness(name)];
    return Math.abs(from - to) > 1
      ? `Zu wenig Kontrast: --initiative-color-${name}, Helligkeit von ${from.toFixed()} % auf ${to.toFixed()} % geändert`
      : [];
  });
  probe.remove();
  return lines;
}
