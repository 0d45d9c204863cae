// The address of the page: a link to one project, and the days in view, where the page wants that.
import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {TimelineGanttElement} from '../../src/index.js';
import '../../src/define.js';
import demo from '../../data/demo.json' with {type: 'json'};
import many from '../../data/edge/very-many.json' with {type: 'json'};
import {allRows, part, parts, plain, until} from '../support/dom.js';

const {pathname, search} = location;
const goTo = (hash: string) => history.replaceState(null, '', `${pathname}${search}${hash}`);

const aGantt = (feed: unknown = demo, urlState = 'none') => fixture<TimelineGanttElement>(html`
  <timeline-gantt lang="de" now="2026-11-23" from="2017" to="2026" .feed=${feed} url-state=${urlState} .style=${'width:1200px'}></timeline-gantt>
`);

const current = (gantt: Element) => parts(gantt, 'row').filter((row) => row.hasAttribute('aria-current'));
const titleOf = (row: Element) => plain(row.querySelector('bdi')!.textContent);
const isInView = (row: Element) => {
  const {top, bottom} = row.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};
const zoomTo = async (gantt: TimelineGanttElement, name: string) => {
  [...part(gantt, 'tools').querySelectorAll('button')].find((button) => plain(button.textContent) === name)!.click();
  await gantt.updateComplete;
};

describe('a link to a project', () => {
  before(() => setViewport({width: 1280, height: 700}));
  afterEach(() => goTo(''));

  it('brings its row into view, marks it and gives it the focus', async () => {
    const last = demo.projects.at(-1)!;
    goTo(`#projekt-${last.id}`);
    const gantt = await aGantt();
    await gantt.updateComplete;

    expect(current(gantt).map(titleOf)).to.deep.equal([last.title]);
    expect(isInView(current(gantt)[0]!)).to.equal(true);
    expect(gantt.shadowRoot!.activeElement?.closest('.row')).to.equal(current(gantt)[0]);
  });

  it('finds a row that is still to come, and one that is folded away', async () => {
    goTo(`#projekt-${many.projects.at(-1)!.id}`);
    const gantt = await aGantt(many);
    await gantt.updateComplete;
    expect(current(gantt).map(titleOf)).to.deep.equal([many.projects.at(-1)!.title]);

    goTo('');
    const folded = await aGantt();
    for (const button of folded.shadowRoot!.querySelectorAll<HTMLButtonElement>('.fold')) button.click();
    await folded.updateComplete;
    expect(parts(folded, 'row')).to.have.length(0);
    location.hash = `#projekt-${demo.projects[0]!.id}`;
    await until(() => current(folded).length === 1);
    expect(titleOf(current(folded)[0]!)).to.equal(demo.projects[0]!.title);
  });

  it('works again after another link of the page', async () => {
    const last = demo.projects.at(-1)!;
    goTo(`#projekt-${last.id}`);
    const gantt = await aGantt();
    await gantt.updateComplete;
    const row = current(gantt)[0]!;

    location.hash = '#kontakt';
    await new Promise((resolve) => setTimeout(resolve, 100));
    (document.activeElement as HTMLElement).blur();
    scrollTo(0, 0);
    location.hash = `#projekt-${last.id}`;
    await until(() => gantt.shadowRoot!.activeElement?.closest('.row') === row);
    await until(() => isInView(row));
  });

  it('does nothing where there is no such project, and moves no focus without one', async () => {
    for (const hash of ['#projekt-gibt-es-nicht', '#projekt-%', '#anderes', '']) {
      goTo(hash);
      const gantt = await aGantt();
      await gantt.updateComplete;
      expect(current(gantt), hash).to.have.length(0);
      expect(document.activeElement, hash).to.equal(document.body);
    }
  });

  it('is followed once: what a visitor does afterwards stays', async () => {
    goTo(`#projekt-${demo.projects.at(-1)!.id}`);
    const gantt = await aGantt();
    await gantt.updateComplete;
    scrollTo(0, 0);
    gantt.sort = 'title';
    await gantt.updateComplete;
    expect(scrollY).to.equal(0);
  });
});

describe('the days in view', () => {
  before(() => setViewport({width: 1280, height: 700}));
  afterEach(() => goTo(''));

  it('stand in the address if the page wants that, leave what else is there, and come back from it', async () => {
    goTo('#abschnitt');
    const gantt = await aGantt(demo, 'hash');
    await zoomTo(gantt, 'Jahr');
    await until(() => location.hash.includes('zeit='));
    expect(location.hash).to.match(/^#abschnitt&zeit=20\d\d-\d\d-\d\d\.\.20\d\d-\d\d-\d\d$/);
    const scroller = part(gantt, 'chart');
    const before = location.hash;
    scroller.scrollLeft += 2000;
    await until(() => location.hash !== before);
    const moved = scroller.scrollLeft;

    const again = await aGantt(demo, 'hash');
    await until(() => part(again, 'chart').scrollLeft > 0);
    expect(part(again, 'chart').scrollLeft).to.be.closeTo(moved, 12);
    expect(part(again, 'tools').querySelector('[aria-pressed=true]'), 'a year and a bit of a day').to.satisfy(
      (button: Element | null) => button === null || plain(button.textContent) === 'Jahr');

    await zoomTo(again, 'Alles');
    await until(() => location.hash === '#abschnitt');
  });

  it('stand in the address of the page, whatever its base', async () => {
    const base = document.createElement('base');
    base.href = '/woanders/';
    document.head.append(base);
    try {
      const gantt = await aGantt(demo, 'hash');
      await zoomTo(gantt, 'Jahr');
      await until(() => location.hash.includes('zeit='));
    } finally {
      base.remove();
    }

    expect([location.pathname, location.search]).to.eql([pathname, search]);
  });

  it('stay out of the address else, and no nonsense in it does harm', async () => {
    goTo('#zeit=2019-01-01..2019-12-31');
    const silent = await aGantt();
    await zoomTo(silent, 'Jahr');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(location.hash).to.equal('#zeit=2019-01-01..2019-12-31');

    for (const text of ['2019', '2020-01-01..2019-01-01', '..', '%', 'a..b', '0001-01-01..9999-01-01']) {
      goTo(`#zeit=${text}`);
      const gantt = await aGantt(demo, 'hash');
      await allRows(gantt);
      expect(parts(gantt, 'row'), text).to.have.length(demo.projects.length);
    }
  });

  it('stay as they are when the widget is gone', async () => {
    const gantt = await aGantt(demo, 'hash');
    await zoomTo(gantt, 'Jahr');
    gantt.remove();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(location.hash).to.equal('');
  });

  it('add nothing to the history of the visitor', async () => {
    const {length} = history;
    const gantt = await aGantt(demo, 'hash');
    await zoomTo(gantt, 'Jahr');
    await until(() => location.hash.includes('zeit='));
    expect(history.length).to.equal(length);
  });
});
