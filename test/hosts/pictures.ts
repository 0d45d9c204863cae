// Pictures of what is inside a widget, held against each other as the stories' are.
import {executeServerCommand} from '@web/test-runner-commands';
import {compare} from '../../.config/storybook/lab.js';
import {shadow, widgetOf, type OpenPage} from './open-page.js';

let count = 0;

/** Width and height of the inside, and pictures of it, one a screen from top to bottom. */
export interface Pictures {
  readonly width: number;
  readonly height: number;
  readonly screens: readonly string[];
}

/** The frame is moved so that the inside begins in the corner of the screen, on a whole pixel: where a page puts the box is its own. */
export async function takePictures({frame, page}: OpenPage, place: HTMLElement): Promise<Pictures> {
  const widget = widgetOf(place) as HTMLElement;
  const inside = () => shadow(widget, '.root').getBoundingClientRect();
  const {style} = frame;
  const before = style.cssText;
  style.height = `${page.document.documentElement.scrollHeight + 100}px`;
  place.style.setProperty('position', 'relative', 'important');
  place.style.setProperty('top', `${Math.ceil(inside().y) - inside().y}px`, 'important');
  const {x, y, width, height} = inside();
  const screens: string[] = [];
  style.left = `${-x}px`;
  for (let top = 0; top < height; top += innerHeight) {
    style.top = `${-y - top}px`;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    screens.push(await takeScreen(Math.floor(width), Math.floor(Math.min(innerHeight, height - top))));
  }
  style.cssText = before;
  return {width, height, screens};
}

/** What was moved is not painted at once everywhere: until two in a row are the same. */
async function takeScreen(width: number, height: number): Promise<string> {
  let before = await takeOne(width, height);
  for (let attempt = 0; attempt < 8; attempt++) {
    const after = await takeOne(width, height);
    const {differing} = await compare(before, after) as {differing: number};
    if (differing === 0) break;
    before = after;
  }
  return before;
}

/** Not all drivers cut a picture. */
async function takeOne(width: number, height: number): Promise<string> {
  const {file} = await executeServerCommand<{file: string}, object>('screenshot', {name: `hosts-${count++}`});
  const picture = await createImageBitmap(await (await fetch(`/${file}?${Date.now()}`)).blob());
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  return URL.createObjectURL(await canvas.convertToBlob());
}

/** The share of pixels that are not the same; of insides of different sizes all are. */
export async function shareOfDifference(one: Pictures, other: Pictures): Promise<number> {
  if (Math.abs(one.width - other.width) > 0.5 || Math.abs(one.height - other.height) > 0.5) return 1;
  let pixels = 0;
  for (const [index, screen] of one.screens.entries()) {
    const {differing} = await compare(screen, other.screens[index] as string) as {differing: number};
    pixels += differing;
  }
  return pixels / (one.width * one.height);
}
