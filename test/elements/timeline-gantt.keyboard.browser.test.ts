// By keyboard along the axis and through the groups; what a filter leaves; and the width at which rows become cards.
import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {TimelineGanttElement} from '../../src/index.js';
import '../../src/define.js';
import demo from '../../data/demo.json' with {type: 'json'};
import {allRows, part, parts, plain, until, width} from '../support/dom.js';

type Attributes = Partial<Record<'lead' | 'zoom', string>>;

async function aGantt(attributes: Attributes = {}) {
  const gantt = await fixture<TimelineGanttElement>(html`<timeline-gantt lang="de" now="2026-11-23" .feed=${demo}></timeline-gantt>`);
  for (const [name, value] of Object.entries(attributes)) gantt.setAttribute(name, value);
  await gantt.updateComplete;
  await allRows(gantt);
  return gantt;
}

const rows = (gantt: Element) => parts(gantt, 'row').length;
const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

/** Some browsers scroll smoothly. */
async function atRest(chart: HTMLElement) {
  for (let before = -1; before !== chart.scrollLeft;) {
    before = chart.scrollLeft;
    for (let count = 0; count < 5; count++) await frame();
  }
}

async function press(key: string, times = 1) {
  for (let count = 0; count < times; count++) await sendKeys({press: key});
}

describe('by keyboard, <timeline-gantt>', () => {
  before(() => setViewport({width: 1280, height: 900}));

  it('moves along the axis with the arrow keys, and the years above with it', async () => {
    const gantt = await aGantt({zoom: '5-years'});
    const chart = part(gantt, 'chart') as HTMLElement;
    await frame();
    chart.focus();
    const start = chart.scrollLeft;
    await press('ArrowRight', 6);
    await until(() => chart.scrollLeft > start + 100);
    await atRest(chart);
    await until(() => Math.abs(part(gantt, 'axis').getBoundingClientRect().left - part(gantt, 'bar').getBoundingClientRect().left) < 1);

    const far = chart.scrollLeft;
    await press('ArrowLeft', 3);
    await until(() => chart.scrollLeft < far - 50);
  });

  it('jumps to the ends of the axis, and leaves the page where it is', async () => {
    const gantt = await aGantt({zoom: 'year'});
    const chart = part(gantt, 'chart') as HTMLElement;
    await frame();
    chart.focus();
    await frame();
    const top = scrollY;
    const sides = () => {
      const [axis, view] = [part(gantt, 'bar'), chart].map((one) => one.getBoundingClientRect()) as [DOMRect, DOMRect];
      return {start: axis.left - view.left, end: axis.right - view.right, room: view.width};
    };
    await press('End');
    expect(sides().end, 'the end of the axis').to.be.closeTo(0, 2);
    await press('Home');
    expect(sides().start, 'its beginning, beside the names').to.be.within(0, sides().room / 1.2);
    expect(scrollY).to.equal(top);
  });

  it('leaves Home and End to the page while all of the axis is in view', async () => {
    const gantt = await aGantt();
    const taken: boolean[] = [];
    const chart = part(gantt, 'chart') as HTMLElement;
    gantt.addEventListener('keydown', (event) => taken.push(event.defaultPrevented));
    chart.focus();
    await press('Home');
    await press('+');

    expect(taken).to.eql([false, true]);
  });

  for (const key of ['Enter', ' ']) {
    it(`folds a group and opens it again with ${key === ' ' ? 'the space bar' : key}, and keeps the focus`, async () => {
      const gantt = await aGantt();
      const before = rows(gantt);
      const fold = gantt.shadowRoot!.querySelector<HTMLElement>('[aria-expanded]')!;
      const inGroup = Number(/\d+/.exec(plain(fold.querySelector('.muted')!.textContent))![0]);
      const seen = () => parts(gantt, 'row').filter((row) => row.checkVisibility()).length;
      fold.focus();
      await press(key);
      await gantt.updateComplete;
      expect(fold).to.have.attribute('aria-expanded', 'false');
      expect(seen()).to.equal(before - inGroup);
      expect(gantt.shadowRoot!.activeElement).to.equal(fold);

      await press(key);
      await gantt.updateComplete;
      await until(() => seen() === before);
      expect(fold).to.have.attribute('aria-expanded', 'true');
    });
  }
});

describe('a filter on <timeline-gantt>', () => {
  it('leaves only what an organization leads, and the axis of all', async () => {
    const [lead] = demo.projects.flatMap(({leads = []}: {leads?: string[]}) => leads);
    const wanted = demo.projects.filter(({leads = []}: {leads?: string[]}) => leads.includes(lead!)).map(({title}) => plain(title));
    const all = part(await aGantt(), 'axis').textContent;
    const gantt = await aGantt({lead: lead!});
    const shown = parts(gantt, 'row').map((row) => plain(row.querySelector('[scope=row] bdi')!.textContent));

    expect(shown).to.have.members(wanted);
    expect(shown.length).to.be.within(1, demo.projects.length - 1);
    expect(plain(part(gantt, 'axis').textContent)).to.equal(plain(all));
  });
});

describe('the rows of <timeline-gantt>', () => {
  before(() => setViewport({width: 1280, height: 900}));

  for (const [pixels, isCard] of [[639, true], [641, false]] as const) {
    it(`are ${isCard ? 'cards' : 'words beside an axis'} in ${pixels} px`, async () => {
      const gantt = await aGantt();
      gantt.style.cssText = `inline-size: ${pixels}px; --initiative-space: 0px`;
      await frame();
      const [row] = parts(gantt, 'row') as [HTMLElement];
      const [title, chart] = [row.firstElementChild!, row.lastElementChild!].map((cell) => cell.getBoundingClientRect()) as [DOMRect, DOMRect];

      expect(width(row)).to.be.closeTo(pixels, 1);
      expect(chart.top >= title.bottom - 1, 'the bar is below the words').to.equal(isCard);
      expect(chart.left >= title.right - 1, 'the bar is beside the words').to.equal(!isCard);
    });
  }
});
