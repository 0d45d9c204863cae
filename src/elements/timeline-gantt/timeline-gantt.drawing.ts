import {CanvasPen} from '../../base/canvas-pen.js';
import {drawPicture, type Pen} from '../../base/picture.js';
import {saveFile} from '../../base/save-file.js';
import {SvgPen} from '../../base/svg-pen.js';

export type PictureType = 'svg' | 'png';

/** `fileName` is without its ending; `title` is the name of the picture for those who do not see it. */
export type Save = (type: PictureType, root: ShadowRoot, fileName: string, title: string) => void;

/** What works on the screen only. */
const leftOut = '.tools, .details, .popover, .only-read, caption, thead, summary, .keys, :is(.files, .citation)';

/** Pixels of the image for one of the screen: enough for print; and of its longer side, beyond which browsers make none. */
const [scale, longest] = [2, 16_000];

/** Saves title, chart, legend, events, date and source, as they are seen. The legend has to be drawn, and all of the axis in view. */
export const savePicture: Save = (type, shadow, fileName, title) => {
  const root = shadow.querySelector('.root') as HTMLElement;
  const closed = shadow.querySelectorAll<HTMLDetailsElement>('details:not([open], .citation)');
  // the head must not hover over the rows
  root.classList.add('still');
  for (const details of closed) details.open = true;
  const {width, height} = root.getBoundingClientRect();
  const [right, bottom] = [Math.ceil(width), Math.ceil(height)];
  const draw = <T extends Pen>(pen: T): T => {
    drawPicture(root, leftOut, pen);
    return pen;
  };
  if (type === 'svg') {
    saveFile(`${fileName}.svg`, 'image/svg+xml', draw(new SvgPen()).finish(right, bottom, title));
  } else {
    void draw(new CanvasPen(right, bottom, Math.min(scale, longest / bottom))).finish().then((image) => {
      if (image) saveFile(`${fileName}.png`, 'image/png', image);
    });
  }
  root.classList.remove('still');
  for (const details of closed) details.open = false;
};
