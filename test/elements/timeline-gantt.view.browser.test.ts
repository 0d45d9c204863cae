// Moving about on the axis: buttons, keys, wheel, two fingers, a dragging mouse; and what stays where it is meanwhile.
import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import type {TimelineGanttElement} from '../../src/index.js';
import '../../src/define.js';
import demo from '../../data/demo.json' with {type: 'json'};
import {part, parts, plain, until, width} from '../support/dom.js';

const years = 10;

const aGantt = (pixels = 1200) =>
  fixture<TimelineGanttElement>(html`
    <timeline-gantt lang="de" now="2026-11-23" from="2017" to=${2016 + years} .feed=${demo} .style=${`width:${pixels}px`}></timeline-gantt>
  `);

const scroller = (gantt: Element) => part(gantt, 'chart') as HTMLElement;
const frames = (count = 2) => new Promise<void>((resolve) => {
  const next = (left: number) => requestAnimationFrame(() => (left > 1 ? next(left - 1) : resolve()));
  next(count);
});
const button = (gantt: Element, name: string) =>
  [...part(gantt, 'tools').querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? plain(one.textContent)) === name)!;

async function choose(gantt: TimelineGanttElement, name: string) {
  button(gantt, name).click();
  await gantt.updateComplete;
  await frames();
}

/** What can be seen of the axis beside the column that stays, in years of 2017 and later. */
function view(gantt: Element): {from: number; to: number} {
  const axis = part(gantt, 'bar').getBoundingClientRect();
  const frame = scroller(gantt).getBoundingClientRect();
  const title = part(gantt, 'row').querySelector('th')!.getBoundingClientRect();
  const isBeside = title.bottom > part(gantt, 'bar').getBoundingClientRect().top;
  const left = isBeside ? Math.max(frame.left, title.right) : frame.left;
  const yearAt = (x: number) => 2017 + ((x - axis.left) / axis.width) * years;
  return {from: Math.max(2017, yearAt(left)), to: Math.min(2017 + years, yearAt(frame.right))};
}

const middle = (gantt: Element) => (view(gantt).from + view(gantt).to) / 2;

describe('the axis of <timeline-gantt>', () => {
  before(() => setViewport({width: 1280, height: 900}));

  it('has its buttons in one row on a phone of 320 pixels, in a page with a margin', async () => {
    const buttons = [...part(await aGantt(288), 'tools').querySelectorAll('button')];
    const boxes = buttons.map((one) => one.getBoundingClientRect());

    expect(new Set(boxes.map(({top}) => Math.round(top))).size, buttons.map((one) => plain(one.textContent)).join(' | ')).to.equal(1);
    expect(boxes.every(({width: across, height}) => across >= 24 && height >= 24)).to.equal(true);
  });

  it('shows all at first, and by its buttons five years, one, or a quarter', async () => {
    const gantt = await aGantt();
    expect(button(gantt, 'Alles')).to.have.attribute('aria-pressed', 'true');
    expect(scroller(gantt).scrollWidth).to.be.at.most(scroller(gantt).clientWidth);

    for (const [name, length] of [['5 Jahre', 5], ['Jahr', 1], ['Quartal', 0.25]] as const) {
      await choose(gantt, name);
      const {from, to} = view(gantt);
      expect(to - from, name).to.be.closeTo(length, length * 0.02);
      expect(button(gantt, name)).to.have.attribute('aria-pressed', 'true');
      expect(document.documentElement.scrollWidth, 'the page does not scroll sideways').to.be.at.most(innerWidth);
    }
    await choose(gantt, 'Alles');
    expect(view(gantt)).to.deep.equal({from: 2017, to: 2027});
  });

  it('begins at the beginning, where reading begins', async () => {
    const gantt = await aGantt();
    await choose(gantt, '5 Jahre');

    expect(view(gantt).from).to.be.closeTo(2017, 0.02);
  });

  it('takes the extent from its attribute, and again when that changes', async () => {
    const gantt = await fixture<TimelineGanttElement>(html`
      <timeline-gantt lang="de" now="2026-11-23" from="2017" to="2026" zoom="5-years" .feed=${demo}></timeline-gantt>
    `);
    await frames();
    expect(view(gantt).to - view(gantt).from).to.be.closeTo(5, 0.1);

    gantt.zoom = 'year';
    await gantt.updateComplete;
    expect(view(gantt).to - view(gantt).from).to.be.closeTo(1, 0.05);

    gantt.setAttribute('zoom', 'nonsense');
    await gantt.updateComplete;
    expect(view(gantt)).to.deep.equal({from: 2017, to: 2027});
  });

  it('obeys the keyboard while it has the focus: nearer, farther, edges, all', async () => {
    const gantt = await aGantt();
    scroller(gantt).focus();
    await sendKeys({press: '+'});
    await sendKeys({press: '+'});
    await gantt.updateComplete;
    const {from, to} = view(gantt);
    expect(to - from).to.be.lessThan(years * 0.8);

    await sendKeys({press: 'End'});
    expect(view(gantt).to).to.be.closeTo(2027, 0.05);
    await sendKeys({press: 'Home'});
    expect(view(gantt).from).to.be.closeTo(2017, 0.05);
    const near = width(part(gantt, 'bar'));
    await sendKeys({press: '-'});
    expect(width(part(gantt, 'bar'))).to.be.closeTo(near / 1.5, 2);
    await sendKeys({press: '0'});
    expect(view(gantt)).to.deep.equal({from: 2017, to: 2027});
  });

  it('leaves keys alone that are meant for what stands in it', async () => {
    const gantt = await aGantt();
    (parts(gantt, 'details')[0] as HTMLElement).focus();
    await sendKeys({press: '+'});

    expect(view(gantt)).to.deep.equal({from: 2017, to: 2027});
  });

  it('comes nearer by the wheel with Ctrl only, where the pointer is; without it the page scrolls', async () => {
    const gantt = await aGantt();
    const chart = scroller(gantt);
    const bar = part(gantt, 'bar').getBoundingClientRect();
    const wheel = (ctrlKey: boolean) =>
      new WheelEvent('wheel', {ctrlKey, deltaY: -300, clientX: bar.left + bar.width / 2, bubbles: true, cancelable: true});
    const plainWheel = wheel(false);
    chart.dispatchEvent(plainWheel);
    expect(plainWheel.defaultPrevented).to.equal(false);
    expect(view(gantt)).to.deep.equal({from: 2017, to: 2027});

    const withCtrl = wheel(true);
    chart.dispatchEvent(withCtrl);
    await gantt.updateComplete;
    expect(withCtrl.defaultPrevented).to.equal(true);
    const after = part(gantt, 'bar').getBoundingClientRect();
    expect(after.width).to.be.greaterThan(bar.width);
    expect((bar.left + bar.width / 2 - after.left) / after.width).to.be.closeTo(0.5, 0.02);
  });

  it('comes nearer between two fingers, and is left alone by one', async () => {
    const gantt = await aGantt();
    const chart = scroller(gantt);
    const {left, top, width: before} = part(gantt, 'bar').getBoundingClientRect();
    const touch = (type: string, ...places: number[]) => {
      const event = new Event(type, {bubbles: true, cancelable: true});
      Object.defineProperty(event, 'touches', {value: places.map((at) => ({clientX: left + at * before, clientY: top}))});
      chart.dispatchEvent(event);
      return event;
    };
    expect(touch('touchmove', 0.5).defaultPrevented).to.equal(false);

    touch('touchstart', 0.45, 0.55);
    expect(touch('touchmove', 0.3, 0.7).defaultPrevented).to.equal(true);
    touch('touchend', 0.3);
    await gantt.updateComplete;

    const after = part(gantt, 'bar').getBoundingClientRect();
    expect(after.width).to.be.greaterThan(before * 2);
    expect((left + before / 2 - after.left) / after.width).to.be.closeTo(0.5, 0.03);
  });

  it('is dragged with the mouse, and a drag opens nothing', async () => {
    const gantt = await aGantt();
    await choose(gantt, 'Jahr');
    const before = middle(gantt);
    const bar = scroller(gantt).getBoundingClientRect();
    const row = part(gantt, 'bar').getBoundingClientRect();
    const [x, y] = [Math.round(bar.right - 100), Math.round(row.top + 10)];
    await sendMouse({type: 'move', position: [x, y]});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [x - 100, y]});
    await sendMouse({type: 'move', position: [x - 300, y]});
    await sendMouse({type: 'up'});

    expect(middle(gantt) - before).to.be.closeTo(300 / (part(gantt, 'bar').getBoundingClientRect().width / years), 0.05);
    expect(part(gantt, 'popover').matches(':popover-open')).to.equal(false);
  });

  it('keeps the time in the middle in another width, and when the feed comes again with a longer axis', async () => {
    const gantt = await aGantt();
    await choose(gantt, '5 Jahre');
    scroller(gantt).scrollLeft += 150;
    await frames();
    const before = middle(gantt);

    gantt.style.width = '800px';
    await frames(4);
    expect(middle(gantt)).to.be.closeTo(before, 0.15);

    gantt.feed = structuredClone(demo);
    gantt.to = '2036';
    await gantt.updateComplete;
    await frames();
    const axis = part(gantt, 'bar').getBoundingClientRect();
    const frame = scroller(gantt).getBoundingClientRect();
    const title = part(gantt, 'row').querySelector('th')!.getBoundingClientRect();
    const at = ((title.right + frame.right) / 2 - axis.left) / axis.width;
    expect(2017 + at * 20).to.be.closeTo(before, 0.3);
  });

  it('follows the width also after it had nothing to show', async () => {
    const gantt = await aGantt();
    gantt.feed = {...demo, projects: []};
    await gantt.updateComplete;
    gantt.feed = structuredClone(demo);
    await gantt.updateComplete;
    await frames(4);
    expect(plain(part(gantt, 'axis').textContent)).not.to.contain('2019');
    gantt.style.width = '2000px';
    await frames(4);
    expect(plain(part(gantt, 'axis').textContent)).to.contain('2019');
  });

  it('keeps the names of the projects in view, and the years above the rows while the page scrolls', async () => {
    const gantt = await aGantt();
    const space = document.createElement('div');
    space.style.height = '3000px';
    document.body.append(space);
    await choose(gantt, 'Jahr');
    scroller(gantt).scrollLeft += 2000;
    scrollTo(0, gantt.getBoundingClientRect().top + scrollY + 500);
    await frames();

    const title = parts(gantt, 'row')[9]?.querySelector('th')?.getBoundingClientRect();
    expect(title?.left).to.be.closeTo(scroller(gantt).getBoundingClientRect().left, 1);
    const axis = part(gantt, 'axis').getBoundingClientRect();
    expect(axis.top).to.be.within(-1, 20);
    expect(axis.left).to.be.closeTo(part(gantt, 'bar').getBoundingClientRect().left, 1);
    space.remove();
    scrollTo(0, 0);
  });

  for (const pixels of [1200, 768, 320]) {
    it(`has labels that do not touch at any extent, ${pixels} px wide`, async () => {
      const gantt = await aGantt(pixels);
      for (const name of ['Alles', '5 Jahre', 'Jahr', 'Quartal']) {
        await choose(gantt, name);
        const labels = [...part(gantt, 'axis').querySelectorAll('text:not([class])')].map((label) => label.getBoundingClientRect());
        const gaps = labels.slice(1).map((label, index) => label.left - (labels[index]?.right ?? 0));
        expect(labels.length, name).to.be.greaterThan(1);
        expect(Math.min(...gaps), name).to.be.greaterThan(0);
        expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
      }
    });
  }

  it('runs with the text from right to left', async () => {
    const page = await fixture(html`
      <div dir="rtl"><timeline-gantt lang="de" now="2026-11-23" from="2017" to="2026" .feed=${demo}></timeline-gantt></div>
    `);
    const gantt = page.querySelector('timeline-gantt') as TimelineGanttElement;
    await choose(gantt, '5 Jahre');

    const axis = part(gantt, 'bar').getBoundingClientRect();
    const title = part(gantt, 'row').querySelector('th')!.getBoundingClientRect();
    expect((axis.right - title.left) / axis.width, 'begins beside the titles').to.be.closeTo(0, 0.02);
    await until(() => part(gantt, 'axis').getBoundingClientRect().right - axis.right < 2);
  });
});
