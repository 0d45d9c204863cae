import {html, type TemplateResult} from 'lit';
import {commonTerms} from '../../i18n/common.js';
import type {Locale} from '../../i18n/locale.js';
import type {PictureType, Save} from './timeline-gantt.drawing.js';

// eslint-disable-next-line no-restricted-syntax -- the CDN files take it in all the same; a site's bundler keeps it apart
const loadSave = async (): Promise<Save> => (await import('./timeline-gantt.drawing.js')).savePicture;

/** Buttons that save the chart as it is seen. What draws it is loaded with the first press: most visitors never do. */
export function renderPictures(locale: Locale, save: (draw: Save, type: PictureType) => void, load = loadSave): TemplateResult {
  const button = (type: PictureType) => {
    const name = type.toUpperCase();
    const onClick = async ({currentTarget}: Event) => {
      const pressed = currentTarget as HTMLElement;
      try {
        save(await load(), type);
        pressed.textContent = name;
      } catch {
        pressed.textContent = `${name} (${commonTerms.of(locale).retry})`;
      }
    };
    return html`, <button type="button" .textContent=${name} @click=${onClick}></button>`;
  };
  return html`${button('svg')}${button('png')}`;
}
