// HH-01 to HH-10 once more, by what is painted: computed styles say nothing of what a browser makes of them.
import {expect} from '@open-wc/testing';
import {steady} from './expectations.js';
import {openPage, shadow, type OpenPage} from './open-page.js';
import {shareOfDifference, takePictures, type Pictures} from './pictures.js';

const most = 0.001;
const margins = 16; // of the neutral page
const known = new Map<string, Promise<Pictures[]>>();

/** The bar, the chart and the card: the third widget of a page is the first once more. */
async function picturesOf(opened: OpenPage): Promise<Pictures[]> {
  await steady(opened);
  const pictures: Pictures[] = [];
  for (const place of opened.places.filter((_, index) => index !== 2)) pictures.push(await takePictures(opened, place));
  return pictures;
}

/** As wide as the hostile page leaves them. */
function neutralPictures(name: string, width: number): Promise<Pictures[]> {
  const key = `${name} ${width}`;
  const pictures = known.get(key) ?? openPage(name, {width: width + margins}).then(picturesOf);
  known.set(key, pictures);
  return pictures;
}

async function differences(name: string, neutral = 'neutral', change: (opened: OpenPage) => void = () => undefined): Promise<number[]> {
  const opened = await openPage(name);
  change(opened);
  const found = await picturesOf(opened);
  opened.frame.remove();
  const expected = await neutralPictures(neutral, found[0]?.width ?? 0);
  expect(found).to.have.length(3);
  return Promise.all(found.map((pictures, index) => shareOfDifference(pictures, expected[index] as Pictures)));
}

describe('what is painted inside a widget', function () {
  this.timeout(60_000);

  for (const [name, row, what, neutral] of [
    ['hh-01', 'HH-01', 'html 62.5 %'], ['hh-01-tiny', 'HH-01', 'html 8px'], ['hh-03', 'HH-03', 'loud text styles of body'], ['hh-04', 'HH-04', 'a reset'],
    ['hh-05', 'HH-05', '* {…} !important', 'neutral-faint'], ['hh-06', 'HH-06', '* {all: unset !important}'],
    ['hh-10', 'HH-10', 'styles for tables, links and headings'],
  ] as const) {
    it(`${row}, pixels, ${what}: as on the neutral page`, async () => {
      for (const share of await differences(name, neutral)) expect(share).to.be.at.most(most);
    });
  }

  it('HH-09, pixels, quirks mode: progress and card as on the neutral page, the rows of the chart no more than 3 px lower', async () => {
    const opened = await openPage('hh-09');
    const [progress, gantt, card] = await picturesOf(opened) as [Pictures, Pictures, Pictures];
    const [expected, chart, expectedCard] = await neutralPictures('neutral', progress.width) as [Pictures, Pictures, Pictures];
    expect(await shareOfDifference(progress, expected)).to.be.at.most(most);
    expect(await shareOfDifference(card, expectedCard)).to.be.at.most(most);
    const rows = shadow(opened.widgets[1] as HTMLElement, '.chart').querySelectorAll('.row').length;
    expect(chart.height - gantt.height).to.be.within(0, 3 * rows);
  });

  it('is seen to differ where a heading is slanted, or the letters of a chart are a little apart', async () => {
    const [progress, chart, card] = await differences('hh-01', 'neutral', ({widgets}) => {
      shadow(widgets[0] as HTMLElement, '.heading').style.fontStyle = 'italic';
      shadow(widgets[1] as HTMLElement, '.root').style.letterSpacing = '0.01em';
      shadow(widgets[3] as HTMLElement, '.heading').style.fontStyle = 'italic';
    });
    expect(progress).to.be.above(most);
    expect(chart).to.be.above(most);
    expect(card).to.be.above(most);
  });
});
