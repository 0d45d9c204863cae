import {html, type TemplateResult} from 'lit';
import {CanvasPen} from '../../base/canvas-pen.js';
import {drawPicture, type Pen} from '../../base/picture.js';
import {fileName} from '../../base/provenance.js';
import {saveFile} from '../../base/save-file.js';
import {SvgPen} from '../../base/svg-pen.js';
import type {Feed} from '../../model/feed.js';

/** What works on the screen only. */
const leftOut = '.tools, .details, .popover, .only-read, caption, thead, summary, .keys, :is(.files, .citation)';

/** Pixels of the image for one of the screen: enough for print. */
const scale = 2;

/** Gets the size of the chart in CSS pixels, and the way to draw it. */
type Drawing<T> = (width: number, height: number, draw: (pen: Pen) => void) => T;

/** Title, chart, legend, date and source, as they are seen, for taking along. `whole` shows all of the chart meanwhile. */
export function renderPictures(feed: Feed, title: string, whole: <T>(drawing: Drawing<T>) => T): TemplateResult {
  const saveSvg = () => {
    const content = whole((width, height, draw) => {
      const pen = new SvgPen();
      draw(pen);
      return pen.finish(width, height, title);
    });
    saveFile(fileName(feed, 'svg'), 'image/svg+xml', content);
  };
  const savePng = () => {
    const pen = whole((width, height, draw) => {
      const canvas = new CanvasPen(width, height, scale);
      draw(canvas);
      return canvas;
    });
    void pen.finish().then((image) => {
      if (image) saveFile(fileName(feed, 'png'), 'image/png', image);
    });
  };
  return html`, <button type="button" @click=${saveSvg}>SVG</button>, <button type="button" @click=${savePng}>PNG</button>`;
}

/** The head must not hover over the rows, and the legend has to be open. */
export function drawChart<T>(shadow: ParentNode, drawing: Drawing<T>): T {
  const root = shadow.querySelector('.root') as HTMLElement;
  const legend = shadow.querySelector('.legend') as HTMLDetailsElement;
  const wasOpen = legend.open;
  root.classList.add('still');
  legend.open = true;
  const {width, height} = root.getBoundingClientRect();
  const result = drawing(Math.ceil(width), Math.ceil(height), (pen) => {
    drawPicture(root, leftOut, pen);
  });
  root.classList.remove('still');
  legend.open = wasOpen;
  return result;
}
