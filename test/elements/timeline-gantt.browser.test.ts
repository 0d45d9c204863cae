import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {TimelineGanttElement} from '../../src/index.js';
import '../../src/define.js';
import demo from '../../data/demo.json' with {type: 'json'};
import real from '../../data/staerkungsinitiative.json' with {type: 'json'};
import {createTimeScale} from '../../src/model/time-scale.js';
import {aFeed, aProject, anUpdate} from '../support/builders.js';
import {behavesLikeAFeedElement} from '../support/behaves-like-a-feed-element.js';
import {part, parts, plain, shown, texts, until, width} from '../support/dom.js';

type Attributes = Partial<Record<'group-by' | 'sort' | 'from' | 'to' | 'status', string>>;

const aGantt = async (feed: unknown, attributes: Attributes = {}) => {
  const gantt = await fixture<TimelineGanttElement>(html`<timeline-gantt lang="de" now="2026-11-23" .feed=${feed}></timeline-gantt>`);
  for (const [name, value] of Object.entries(attributes)) gantt.setAttribute(name, value);
  await gantt.updateComplete;
  return gantt;
};

const titles = (gantt: Element) =>
  parts(gantt, 'row').map((row) => plain(row.querySelector('[scope=row] bdi')?.textContent ?? ''));

/** Where something is drawn, in parts of the axis. */
const place = (gantt: Element, node: Element) => {
  const axis = part(gantt, 'bar').getBoundingClientRect();
  const box = node.getBoundingClientRect();
  return {from: (box.left - axis.left) / axis.width, to: (box.right - axis.left) / axis.width};
};

describe('<timeline-gantt>', () => {
  before(() => setViewport({width: 1280, height: 900}));
  behavesLikeAFeedElement('timeline-gantt');

  it('is a table with a caption, group headers and a row header for each project', async () => {
    const gantt = await aGantt(real);

    const table = gantt.shadowRoot?.querySelector('table');
    expect(plain(table?.caption?.textContent ?? '')).to.equal(
      '18 veröffentlichte Projekte, davon 10 Daueraufgaben. Bei 6 ist der Termin vorüber, ohne dass ein Abschluss gemeldet ist. Zu 13 fehlt der Stand.',
    );
    expect(table?.tBodies).to.have.length(3);
    expect(parts(gantt, 'row')).to.have.length(18);
    expect(table?.querySelectorAll('th[scope=row]')).to.have.length(18);
    expect([...(table?.querySelectorAll('th[scope=rowgroup]') ?? [])].map((head) => plain(head.textContent))).to.eql([
      'AK 1 Infrastruktur und lokale Standortbedingungen 6 veröffentlichte Projekte',
      'AK 2 Vernetzung Wirtschaft/Wissenschaft, Bildung, Gründung 4 veröffentlichte Projekte',
      'AK 3 Standortprofil und Akzeptanz der Industrie 8 veröffentlichte Projekte',
    ]);
  });

  it('says in words what it draws', async () => {
    const gantt = await aGantt(real);

    const row = texts(gantt, 'row').find((text) => text.startsWith('Masterplan'));
    expect(row).to.contain('bis 2018');
    expect(row).to.contain('Stand nicht gemeldet');
    expect(row).to.contain('Der vorgesehene Zeitraum bis 2018 ist vorüber; ein Stand ist nicht gemeldet.');
    for (const bar of parts(gantt, 'bar')) expect(bar).to.have.attribute('aria-hidden', 'true');
  });

  it('ends a bar as vaguely as the year is known', async () => {
    const feed = aFeed([aProject({status: 'inProgress', timeframe: {start: '2020-01-01', end: '2022'}})]);

    const gantt = await aGantt(feed, {from: '2020', to: '2029'});

    const years = 10;
    expect(place(gantt, part(gantt, 'segment')).to).to.be.closeTo(2 / years, 0.01);
    const end = part(gantt, 'row').querySelector("[part='edge']") as Element;
    expect(place(gantt, end).from).to.be.closeTo(2 / years, 0.01);
    expect(place(gantt, end).to).to.be.closeTo(3 / years, 0.01);
  });

  it('lets a bar without a start fade in from the day of adoption', async () => {
    const feed = aFeed([aProject({status: 'planned', timeframe: {end: '2024'}})], {initiative: {adoptedDate: '2021-01-01'}});

    const gantt = await aGantt(feed, {from: '2020', to: '2029'});

    expect(place(gantt, parts(gantt, 'edge')[0] as Element).from).to.be.closeTo(0.1, 0.01);
  });

  it('runs out of the axis where no end is named, and at both sides for a standing task', async () => {
    const feed = aFeed([
      aProject({id: 'a', status: 'inProgress', timeframe: {start: '2020'}}),
      aProject({id: 'b', status: 'continuing', kind: 'ongoing'}),
    ]);

    const rows = parts(await aGantt(feed), 'row');

    expect(rows.map((row) => row.querySelectorAll("[part='arrow']").length)).to.eql([1, 2]);
  });

  it('draws nothing where nothing is known', async () => {
    const gantt = await aGantt(aFeed([aProject({timeframe: {}})]));

    expect(part(gantt, 'bar').querySelectorAll("[part='segment'], [part='edge'], [part='arrow']")).to.have.length(0);
    expect(shown(gantt)).to.contain('nicht angegeben');
  });

  it('marks the stretch since an end that passed without a report, and ends that were moved', async () => {
    const feed = aFeed([
      aProject({
        timeframe: {start: '2018-01-01', end: '2019-12-31'},
        updates: [anUpdate({date: '2019-10', status: 'inProgress', newEnd: '2021-12-31'})],
      }),
    ]);

    const gantt = await aGantt(feed, {from: '2018', to: '2027'});

    expect(place(gantt, part(gantt, 'overdue')).from).to.be.closeTo(0.4, 0.01);
    expect(place(gantt, part(gantt, 'ghost')).from).to.be.closeTo(0.2, 0.01);
    expect(texts(gantt, 'row')[0]).to.contain('Neuer Termin: 31.12.2021');
  });

  it('draws events and today across all rows, where they were', async () => {
    const gantt = await aGantt(real, {from: '2016', to: '2027'});
    const axis = part(gantt, 'bar').getBoundingClientRect();
    const placeOf = (node: Element) => (node.getBoundingClientRect().left - axis.left) / axis.width;
    const {at} = createTimeScale({from: Date.UTC(2016, 0), to: Date.UTC(2028, 0)});

    const days = real.initiative.events.filter(({date}) => date.length === 10).map(({date}) => at(Date.parse(date)));
    const lines = part(gantt, 'chart').querySelectorAll('svg:not(svg svg) > [part=event]');
    expect([...lines].map(placeOf).map((place) => place.toFixed(2))).to.eql(days.map((place) => place.toFixed(2)));
    const today = part(gantt, 'today');
    expect(placeOf(today)).to.be.closeTo(at(Date.UTC(2026, 10, 23)), 0.005);
    expect(today.getBoundingClientRect().height).to.be.greaterThan(parts(gantt, 'row').length * 30);
  });

  it('leaves today out when it is not on the axis', async () => {
    expect(shown(await aGantt(real))).to.contain('Heute');
    expect(shown(await aGantt(real, {from: '2016', to: '2020'}))).not.to.contain('Heute');
  });

  it('stays within sixty years, whatever a feed says', async () => {
    const feed = aFeed([aProject({timeframe: {start: '1900', end: '2200'}, status: 'inProgress'})], {
      initiative: {adoptedDate: '2017-03-16'},
    });

    const gantt = await aGantt(feed);

    expect(plain(gantt.shadowRoot?.querySelector('thead')?.textContent ?? '')).to.match(/Zeitachse: 2017 bis 2026/);
  });

  it('puts projects together by lead, by status or not at all', async () => {
    const heads = async (by: string) =>
      [...((await aGantt(real, {'group-by': by})).shadowRoot?.querySelectorAll('[scope=rowgroup]') ?? [])].map((head) =>
        plain(head.textContent),
      );

    expect(await heads('status')).to.include('In Umsetzung 3 veröffentlichte Projekte');
    expect(await heads('lead')).to.include('Mülheim & Business 9 veröffentlichte Projekte');
    expect(await heads('none')).to.eql([]);
    expect(await heads('nonsense')).to.have.length(3);
  });

  it('sorts within its groups', async () => {
    const feed = aFeed([
      aProject({title: 'Zebra', timeframe: {end: '2020'}}),
      aProject({title: 'Äpfel', timeframe: {end: '2022'}}),
      aProject({title: 'Birnen'}),
    ]);

    expect(titles(await aGantt(feed, {sort: 'title'}))).to.eql(['Äpfel', 'Birnen', 'Zebra']);
    expect(titles(await aGantt(feed, {sort: 'end'}))).to.eql(['Zebra', 'Äpfel', 'Birnen']);
    expect(titles(await aGantt(feed))).to.eql(['Zebra', 'Äpfel', 'Birnen']);
  });

  it('folds a group with the keyboard and says so', async () => {
    const gantt = await aGantt(real);
    const button = gantt.shadowRoot?.querySelector<HTMLElement>('[aria-expanded]');
    button?.focus();
    await sendKeys({press: 'Enter'});
    await gantt.updateComplete;

    expect(button).to.have.attribute('aria-expanded', 'false');
    expect(parts(gantt, 'row')).to.have.length(12);
  });

  it('opens the details of a project with the keyboard, and gives the focus back', async () => {
    const gantt = await aGantt(real);
    const button = parts(gantt, 'details')[0] as HTMLElement;
    expect(button).to.have.attribute('aria-label', 'Einzelheiten: Industrieflächenentwicklungskonzept');
    button.focus();
    await sendKeys({press: 'Enter'});
    const popover = part(gantt, 'popover') as HTMLElement;
    await until(() => plain(popover.textContent).startsWith('Industrieflächenentwicklungskonzept'));

    expect(popover.matches(':popover-open')).to.equal(true);
    await sendKeys({press: 'Escape'});
    expect(popover.matches(':popover-open')).to.equal(false);
    expect(gantt.shadowRoot?.activeElement).to.equal(button);
  });

  it('closes the details when the keyboard leaves them, so that nothing behind them has the focus', async () => {
    const gantt = await aGantt(real);
    const popover = parts(gantt, 'popover')[0] as HTMLElement;
    (parts(gantt, 'details')[0] as HTMLElement).click();
    await until(() => popover.querySelector('button') !== null);
    popover.querySelector('button')?.focus();
    (parts(gantt, 'details')[1] as HTMLElement).focus();
    await until(() => !popover.matches(':popover-open'));

    expect(gantt.shadowRoot?.activeElement).to.equal(parts(gantt, 'details')[1]);
  });

  it('tells the page which project a person chose, and does not follow the link if the page says so', async () => {
    const feed = aFeed([aProject({id: 'p', url: 'https://example.org/p'})]);
    const gantt = await aGantt(feed);
    const anchor = gantt.shadowRoot?.querySelector('a');
    let chosen = '';
    document.addEventListener(
      'initiative-select',
      (event) => {
        chosen = (event as HTMLElementEventMap['initiative-select']).project.id;
        event.preventDefault();
      },
      {once: true},
    );
    const click = new MouseEvent('click', {bubbles: true, cancelable: true});
    anchor?.dispatchEvent(click);

    expect(chosen).to.equal('p');
    expect(click.defaultPrevented).to.equal(true);
  });

  it('shows the essence of a card in the details: dates that were moved with their reasons, who reported, and where it stands', async () => {
    const gantt = await aGantt(demo);
    const row = parts(gantt, 'row').find((one) => plain(one.textContent).startsWith('Solardächer'));
    row?.querySelector<HTMLElement>('.axis-cell')?.click();
    await gantt.updateComplete;

    const popover = part(gantt, 'popover');
    expect(popover.matches(':popover-open')).to.equal(true);
    expect(popover).to.have.attribute('aria-label', 'Einzelheiten: Solardächer auf der Speicherstadt');
    for (const fact of [
      'Federführung: Wirtschaftsförderung Musterhafen', 'Zeitrahmen: bis 2018', 'Neuer Termin: 2020', 'Drei Dachstühle tragen',
      'In Umsetzung', '08.06.2026', 'Der Termin (2023) ist verstrichen', 'gemeldet am 08.06.2026 von', 'Quelle: Ratsvorlage 26/117',
    ]) expect(plain(popover.textContent)).to.contain(fact);
    expect(popover.querySelector('svg.bar')).to.equal(null);
  });

  it('opens no details if the page has something else in mind', async () => {
    const gantt = await aGantt(real);
    gantt.addEventListener('initiative-select', (event) => event.preventDefault(), {once: true});
    (parts(gantt, 'details')[2] as HTMLElement).click();
    await gantt.updateComplete;

    expect(part(gantt, 'popover').matches(':popover-open')).to.equal(false);
  });

  it('has its words one below the other where five columns have no room, in the order in which they are read aloud', async () => {
    const gantt = await aGantt(real);
    gantt.style.width = '760px';
    await until(() => width(part(gantt, 'bar')) > 350);

    for (const row of parts(gantt, 'row')) {
      const words = [...row.children].filter((cell) => !cell.matches('.axis-cell')).map((cell) => cell.getBoundingClientRect());
      expect(words.every((box, index) => index === 0 || box.top >= (words[index - 1]?.bottom ?? 0) - 1)).to.equal(true);
      expect(row.querySelector('.axis-cell')!.getBoundingClientRect().left).to.be.greaterThan((words[0]?.right ?? 0) - 1);
    }
  });

  it('becomes a list of cards where it is narrow, still with every row and every fact', async () => {
    const gantt = await aGantt(real);
    gantt.style.width = '320px';
    await until(() => width(part(gantt, 'bar')) < 320);

    const [row] = parts(gantt, 'row');
    const cells = [...(row?.children ?? [])].map((cell) => cell.getBoundingClientRect());
    expect(cells.every((cell, index) => index === 0 || cell.top >= (cells[index - 1]?.bottom ?? 0) - 1)).to.equal(true);
    expect(gantt.scrollWidth).to.be.at.most(320);
    expect(parts(gantt, 'row')).to.have.length(18);
    expect(row).to.have.attribute('role', 'row');
  });
});
