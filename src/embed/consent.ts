/** A line that says where data would come from, and the button that lets them come. Nothing is remembered. */
export function renderConsent(host: HTMLElement, onClick: () => void): HTMLElement {
  const isEnglish = host.closest('[lang]')?.getAttribute('lang')?.startsWith('en');
  const server = new URL(host.getAttribute('data-src') ?? '', document.baseURI).host;
  const line = document.createElement('p');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = isEnglish ? 'Show live data' : 'Anzeige laden';
  button.addEventListener('click', onClick, {__proto__: null, once: true} as AddEventListenerOptions);
  line.append(button, isEnglish
    ? ` Your browser will then load data from ${server}.`
    : ` Ihr Browser lädt dann Daten von ${server}.`);
  return line;
}
