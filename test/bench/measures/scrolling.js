// Frame times while 10,000 rows are scrolled, and pictures on the way, which have to show rows.
import {join} from 'node:path';
import {drawn, visit} from '../harness/visit.js';
import {longestGap} from './picture.js';

const pictures = 16;

export async function measureScrolling(setup, adapter, {count}) {
  return visit(setup, adapter, {}, async (page) => {
    await drawn(page, count);
    if (await page.ask('scrollRange') <= 0) return {isScrollable: false};
    const [steps, sweep] = [await page.ask('scrollThrough', 'steps'), await page.ask('scrollThrough', 'sweep')];
    return {
      isScrollable: true,
      median: Math.max(steps.median, sweep.median),
      p95: Math.max(steps.p95, sweep.p95),
      worst: Math.max(steps.worst, sweep.worst),
    };
  });
}

/** A picture on the way has blank rows if it has a gap without text half as high again as the same place has when it has come to rest. */
export async function countBlankPictures(setup, adapter, {count, folder}) {
  return visit(setup, adapter, {}, async (page) => {
    await drawn(page, count, 3000);
    if (await page.ask('scrollRange') <= 0) return {blankPictures: null};
    const gapIn = async (name) => {
      const picture = await page.page.screenshot({path: join(folder, `${adapter}-${name}.png`)});
      return longestGap(page.page, picture, await page.ask('scrollBox'));
    };
    await page.ask('scrollToPart', 0.02);
    const gaps = [];
    for (let index = 1; index <= pictures; index += 1) {
      await page.ask('scrollToPart', 0.02 + (0.9 * index) / pictures);
      const onTheWay = await gapIn(index);
      await page.ask('sleep', 500);
      gaps.push({onTheWay, atRest: await gapIn(`${index}-at-rest`)});
    }
    const isBlank = ({onTheWay, atRest}) => onTheWay > 1.5 * atRest;
    const longest = (when) => Math.max(...gaps.map((gap) => gap[when]));
    return {pictures, blankPictures: gaps.filter(isBlank).length, gapAtRest: longest('atRest'), longestGap: longest('onTheWay')};
  });
}
