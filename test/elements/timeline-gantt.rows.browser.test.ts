// Many rows: what is there at once, what comes by and by, and what is only moved.
import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {TimelineGanttElement} from '../../src/index.js';
import '../../src/define.js';
import {aFeed, aProject} from '../support/builders.js';
import {part, parts, plain, until} from '../support/dom.js';

const many = (count: number) =>
  aFeed(
    Array.from({length: count}, (_, index) =>
      aProject({
        id: `p${index}`,
        title: `Vorhaben ${String(count - index).padStart(5, '0')}`,
        group: `g${index % 3}`,
        status: index % 2 ? 'inProgress' : 'completed',
        timeframe: {start: '2020-01-01', end: '2024-12-31'},
      }),
    ),
    {groups: [0, 1, 2].map((index) => ({id: `g${index}`, label: `AK ${index + 1}`}))},
  );

const aGantt = (feed: unknown) =>
  fixture<TimelineGanttElement>(html`<timeline-gantt lang="de" now="2026-11-23" .feed=${feed}></timeline-gantt>`);
const rows = (gantt: Element) => parts(gantt, 'row');
const titles = (gantt: Element) => rows(gantt).map((row) => plain(row.querySelector('bdi')?.textContent ?? ''));
/** How many rows follow each head of a group. */
const rowsBelowHeads = (gantt: Element) =>
  [...(gantt.shadowRoot?.querySelectorAll('tbody tr') ?? [])].reduce<number[]>(
    (counts, row) => (row.matches('.bundle') ? [...counts, 0] : [...counts.slice(0, -1), (counts.at(-1) ?? 0) + 1]),
    [],
  );
const complete = (gantt: Element, count: number) => until(() => rows(gantt).length === count);

describe('the rows of <timeline-gantt>', () => {
  before(() => setViewport({width: 1280, height: 900}));

  it('are all there at once where they are few, also below the screen', async () => {
    const space = document.createElement('div');
    space.style.height = '200vh';
    document.body.append(space);
    expect(rows(await aGantt(many(5)))).to.have.length(5);
    space.remove();
  });

  it('fill the screen at first, and all of them come soon, in their order', async () => {
    const gantt = await aGantt(many(300));
    expect(rows(gantt).length).to.be.within(10, 20);
    expect(rows(gantt).at(-1)!.getBoundingClientRect().bottom).to.be.above(innerHeight);
    expect(part(gantt, 'chart').querySelector('table')).to.have.attribute('aria-rowcount', '304');

    await complete(gantt, 300);
    expect(rowsBelowHeads(gantt)).to.eql([100, 100, 100]);
    expect(titles(gantt).slice(0, 2)).to.eql(['Vorhaben 00300', 'Vorhaben 00297']);
  });

  it('come back some at a time when they are only put in another order, for all of them have to be laid out anew', async () => {
    const gantt = await aGantt(many(300));
    await complete(gantt, 300);
    gantt.sort = 'title';
    await gantt.updateComplete;
    const counts = [rows(gantt).length];
    while (counts.at(-1)! < 300) {
      await new Promise(requestAnimationFrame);
      counts.push(rows(gantt).length);
    }

    expect(Math.max(...counts.slice(1).map((count, index) => count - counts[index]!))).to.be.at.most(60);
    expect(titles(gantt)[0]).to.equal('Vorhaben 00003');
  });

  it('are all there when the page is printed, whatever was still to come', async () => {
    const gantt = await aGantt(many(400));
    dispatchEvent(new Event('beforeprint'));

    expect(rows(gantt)).to.have.length(400);
  });

  it('come also where no frame is painted, as in a tab that nobody looks at', async () => {
    const {requestAnimationFrame: paint} = window;
    window.requestAnimationFrame = () => 0;
    const gantt = await aGantt(many(60));
    try {
      while (rows(gantt).length < 60) await new Promise((resolve) => setTimeout(resolve, 50));
    } finally {
      window.requestAnimationFrame = paint;
    }
    expect(titles(gantt)[0]).to.equal('Vorhaben 00060');
  });

  it('go on coming when the widget is moved meanwhile', async () => {
    const gantt = await aGantt(many(300));
    const place = document.createElement('div');
    document.body.append(place);
    place.append(gantt);
    await complete(gantt, 300);

    place.remove();
  });

  it('are the same nodes when they are only sorted, put together anew or filtered', async () => {
    const gantt = await aGantt(many(200));
    await complete(gantt, 200);
    const before = new Set(rows(gantt));

    gantt.sort = 'title';
    gantt.groupBy = 'none';
    await gantt.updateComplete;
    expect(rows(gantt).length, 'never more than there are').to.be.at.most(200);
    await complete(gantt, 200);
    expect(titles(gantt).slice(0, 3)).to.eql(['Vorhaben 00001', 'Vorhaben 00002', 'Vorhaben 00003']);
    expect(rows(gantt).every((row) => before.has(row))).to.equal(true);

    gantt.status = 'completed';
    await gantt.updateComplete;
    await complete(gantt, 100);
    expect(rows(gantt).every((row) => before.has(row))).to.equal(true);

    gantt.status = '';
    gantt.groupBy = 'group';
    await gantt.updateComplete;
    await complete(gantt, 200);
    expect(plain(gantt.shadowRoot?.querySelector('tbody')?.firstElementChild?.textContent ?? '')).to.match(/^AK 1/);
  });

  it('are drawn anew for another feed, another language and another day', async () => {
    const gantt = await aGantt(many(3));
    const [first] = rows(gantt);

    gantt.lang = 'en';
    await gantt.updateComplete;
    expect(rows(gantt)[0]).not.to.equal(first);
    expect(plain(rows(gantt)[0]?.textContent ?? '')).to.contain('Completed');

    gantt.feed = many(2);
    await gantt.updateComplete;
    expect(titles(gantt)).to.eql(['Vorhaben 00002', 'Vorhaben 00001']);
  });

  it('fold away and come back, and say how many there are', async () => {
    const gantt = await aGantt(many(300));
    await complete(gantt, 300);
    const fold = gantt.shadowRoot?.querySelector<HTMLElement>('[aria-expanded]');
    fold?.click();
    await gantt.updateComplete;
    expect(rows(gantt)).to.have.length(200);
    expect(fold).to.have.attribute('aria-expanded', 'false');

    fold?.click();
    await gantt.updateComplete;
    await complete(gantt, 300);
    expect(titles(gantt)[0]).to.equal('Vorhaben 00300');
  });

  for (const [count, reason] of [[300, 'where a group may be folded'], [1100, 'also those out of sight, which are not in the accessibility tree']] as const) {
    it(`say the how manieth of the table they are, ${reason}`, async () => {
      const gantt = await aGantt(many(count));
      dispatchEvent(new Event('beforeprint'));
      const table = part(gantt, 'chart').querySelector('table')!;
      const numbers = () => [...table.querySelectorAll('tr')].map((row) => Number(row.getAttribute('aria-rowindex')));
      const all = Array.from({length: count + 4}, (_, index) => index + 1);
      expect(table).to.have.attribute('aria-rowcount', String(count + 4));
      expect(numbers()).to.eql(all);

      gantt.shadowRoot?.querySelector<HTMLElement>('[aria-expanded]')?.click();
      await gantt.updateComplete;
      const inFirst = Math.ceil(count / 3);
      expect(table).to.have.attribute('aria-rowcount', String(count + 4));
      expect(numbers(), 'the first group is folded').to.eql([1, 2, ...all.slice(2 + inFirst)]);
    });
  }

  it('say of each milestone when it is due and what has become of it', async () => {
    const milestones = [{title: 'Konzept', date: '2021-03', status: 'met'}, {title: 'Bau', status: 'notMet'}];
    const gantt = await aGantt(aFeed([aProject({milestones})]));
    expect(plain(rows(gantt)[0]?.querySelector('.axis-cell')?.textContent ?? '')).to.contain('1 von 2 Meilensteinen erreicht. Konzept: März 2021, erreicht. Bau: ohne Datum, nicht erreicht.');
  });

  it('are headed by the title alone, which is read before each of their cells', async () => {
    const gantt = await aGantt(many(5));
    expect(rows(gantt)[0]?.querySelector('th')).to.have.attribute('aria-label', 'Vorhaben 00005');
  });

  it('follow a zoomed axis when they come near the screen: to stretch all of them at once takes long', async () => {
    const gantt = await aGantt(many(300));
    await complete(gantt, 300);
    const ends = () => [rows(gantt)[0], rows(gantt).at(-1)].map((row) => row?.querySelector('.axis-cell')?.getBoundingClientRect().width ?? 0);
    const [before = 0] = ends();
    gantt.zoom = 'year';
    await gantt.updateComplete;
    const isStretched = (width = 0) => width > 3 * before;
    await until(() => ends().map(isStretched).join() === 'true,false');

    rows(gantt).at(-1)?.scrollIntoView();
    await until(() => ends().map(isStretched).join() === 'false,true');
    expect(ends()[0]).to.be.closeTo(before, 1);
    expect(rows(gantt)).to.have.length(300);
    scrollTo(0, 0);
  });

  it('are laid out while the page scrolls to them, and the page hears of no error', async function () {
    this.timeout(30_000);
    const errors: string[] = [];
    const onError = ({message}: ErrorEvent) => errors.push(message);
    addEventListener('error', onError);
    await aGantt(many(1100));
    dispatchEvent(new Event('beforeprint'));
    for (let step = 1; step <= 40; step++) {
      scrollTo(0, (step / 40) * document.documentElement.scrollHeight);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    removeEventListener('error', onError);
    scrollTo(0, 0);
    expect(errors).to.eql([]);
  });

  it('grow with the page: no row is cut off or drawn over another', async () => {
    const gantt = await aGantt(many(120));
    await complete(gantt, 120);

    const boxes = rows(gantt).map((row) => row.getBoundingClientRect());
    expect(boxes.every((box, index) => index === 0 || box.top >= (boxes[index - 1]?.bottom ?? 0) - 0.5)).to.equal(true);
    expect(gantt.getBoundingClientRect().bottom).to.be.greaterThan(boxes.at(-1)?.bottom ?? Infinity);
  });
});
