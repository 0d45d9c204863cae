import {html, type TemplateResult} from 'lit';
import {takePicture, type Picture} from '../../base/picture.js';
import {paintPng, writeSvg} from '../../base/picture-files.js';
import {fileName} from '../../base/provenance.js';
import {saveFile} from '../../base/save-file.js';
import type {Feed} from '../../model/feed.js';

/** What works on the screen only. */
const leftOut = '.tools, .details, .popover, .only-read, caption, thead, summary, .keys, .provenance :is(:has(> button), .citation)';

/** Pixels of the image for one of the screen: enough for print. */
const scale = 2;

/** Title, chart, legend, date and source, as they are seen, for taking along. */
export function renderPictures(feed: Feed, title: string, take: () => Picture): TemplateResult {
  const saveSvg = () => {
    saveFile(fileName(feed, 'svg'), 'image/svg+xml', writeSvg(take(), title));
  };
  const savePng = () =>
    void paintPng(take(), scale).then((image) => {
      if (image) saveFile(fileName(feed, 'png'), 'image/png', image);
    });
  return html`, <button type="button" @click=${saveSvg}>SVG</button>, <button type="button" @click=${savePng}>PNG</button>`;
}

/** The head must not hover over the rows, and the legend has to be open. */
export function takeChart(root: ParentNode): Picture {
  const chart = root.querySelector('.chart');
  const legend = root.querySelector<HTMLDetailsElement>('.legend');
  const wasOpen = legend?.open ?? false;
  chart?.classList.add('still');
  if (legend) legend.open = true;
  const picture = takePicture(root.querySelector('.root') as HTMLElement, leftOut);
  chart?.classList.remove('still');
  if (legend) legend.open = wasOpen;
  return picture;
}
