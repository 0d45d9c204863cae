// The page in the preview: it puts the snippet between its texts as a partner's page would, and tells the assistant what became of it.
import {feedFacts} from '../feed-facts.js';
import {isShow, type ShowMessage, type ToldMessage} from '../messages.js';
import type {FeedErrorEvent, FeedLoadEvent} from '../../base/feed-events.js';

type Told = ToldMessage extends infer Message ? Message extends ToldMessage ? Omit<Message, 'type' | 'id'> : never : never;

const place = document.querySelector('#anzeige');
let shown = 0;
const heights = new ResizeObserver(tellHeight);

function tell(told: Told): void {
  window.parent.postMessage({...told, id: shown, type: 'initiative-preview-told'}, location.origin);
}

/** Nothing is kept free here, so the placeholder is as high as its widget. */
function tellHeight(): void {
  const placeholder = place?.firstElementChild;
  if (placeholder && placeholder.getBoundingClientRect().height > 0) tell({what: 'height', height: placeholder.getBoundingClientRect().height});
}

function choosePage(hostPage: string): void {
  for (const sheet of document.querySelectorAll<HTMLLinkElement>('link[data-page]')) sheet.disabled = sheet.dataset.page !== hostPage;
}

function parse(snippet: string): HTMLElement | null {
  const parsed = new DOMParser().parseFromString(snippet, 'text/html').body.firstElementChild;
  return parsed && document.importNode(parsed, true) as HTMLElement;
}

function show({id, hostPage, snippet, frame, accent}: ShowMessage): void {
  shown = id;
  choosePage(hostPage);
  place?.replaceChildren();
  heights.disconnect();
  const placeholder = parse(snippet);
  if (!place || !placeholder) return;
  if (accent) placeholder.style.setProperty('--initiative-color-accent', accent);
  const framed = parse(frame);
  place.classList.toggle('framed', framed !== null);
  place.append(placeholder, ...(framed ? [framed] : []));

  const [widget] = (window as {InitiativeWidgets?: {scan(root: ParentNode): HTMLElement[]}}).InitiativeWidgets?.scan(place) ?? [];
  if (!widget) {
    tell({what: 'failure', code: 'script'});
    return;
  }
  widget.addEventListener('initiative-load', ({feed}: FeedLoadEvent) => {
    if (id !== shown) return;
    tell({what: 'feed', facts: feedFacts(feed)});
    heights.observe(placeholder);
  });
  widget.addEventListener('initiative-error', ({code}: FeedErrorEvent) => {
    if (id === shown) tell({what: 'failure', code});
  });
}

window.addEventListener('message', ({source, origin, data}: MessageEvent<unknown>) => {
  if (source === window.parent && origin === location.origin && isShow(data)) show(data);
});
tell({what: 'open'});
