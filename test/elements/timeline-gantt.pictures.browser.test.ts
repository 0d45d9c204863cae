// Taking the chart along: as SVG, as PNG, as data; and the legend that goes with it.
import {expect, fixture, html} from '@open-wc/testing';
import {render} from 'lit';
import {setViewport} from '@web/test-runner-commands';
import {parseFeed, type TimelineGanttElement} from '../../src/index.js';
import '../../src/define.js';
import demo from '../../data/demo.json' with {type: 'json'};
import real from '../../data/staerkungsinitiative.json' with {type: 'json'};
import {findLocale} from '../../src/i18n/registry.js';
import {renderPictures} from '../../src/elements/timeline-gantt/timeline-gantt.pictures.js';
import {allRows, part, parts, plain, until} from '../support/dom.js';

const aGantt = async (feed: unknown, zoom = 'all') => {
  const gantt = await fixture<TimelineGanttElement>(html`
    <timeline-gantt lang="de" now="2026-11-23" zoom=${zoom} .feed=${feed}></timeline-gantt>
  `);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  return gantt;
};

/** What the button of this name gives, without the browser asking where to put it. */
async function saved(gantt: Element, name: string): Promise<Blob> {
  const {createObjectURL} = URL;
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = () => undefined;
  try {
    return await new Promise<Blob>((resolve) => {
      URL.createObjectURL = (blob: Blob) => {
        resolve(blob);
        return createObjectURL.call(URL, blob);
      };
      const buttons = [...part(gantt, 'source').querySelectorAll('button')];
      buttons.find((button) => button.textContent === name)?.click();
    });
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
}

/** The buttons, where the first attempt to load what draws finds no network. */
function buttonsOffline(): {root: HTMLElement; drawn: string[]} {
  const [root, drawn] = [document.createElement('div'), [] as string[]];
  let attempts = 0;
  const load = () => (attempts++ === 0 ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(() => undefined));
  render(renderPictures(findLocale('de'), (_, type) => drawn.push(type), load), root);
  return {root, drawn};
}

const parse = async (blob: Blob) => new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
const wordsOf = (svg: Document) => [...svg.querySelectorAll('text')].map((text) => text.textContent).join(' ');

describe('a picture of the timeline', () => {
  before(() => setViewport({width: 1280, height: 900}));

  it('has title, summary, every project with what is said of it, legend, events, date and source', async () => {
    const svg = await parse(await saved(await aGantt(real), 'SVG'));

    const words = wordsOf(svg);
    const letters = (text: string) => text.replace(/[-\s]/g, '');
    expect(svg.querySelector('parsererror')).to.equal(null);
    expect(svg.querySelector('title')?.textContent).to.equal('Stärkungsinitiative Industrie: Zeitplan');
    expect(words).to.contain('18 veröffentlichte Projekte, davon 10 Daueraufgaben. Bei 6');
    for (const {title} of [...real.projects, ...real.initiative.events]) expect(letters(words), title).to.contain(letters(title));
    for (const fact of ['bis 2018', 'fortlaufend', 'In Umsetzung', 'Weicher Rand', 'Heute', 'Stand: 23.11.2026', 'zusammengestellt aus öffentlichen Quellen', 'AK 3']) {
      expect(words).to.contain(fact);
    }
    expect(words).not.to.match(/Quartal|Zitieren|CSV/);
  });

  it('needs nothing from outside, and runs nothing', async () => {
    const text = await (await saved(await aGantt(demo), 'SVG')).text();

    expect(text).not.to.match(/<(script|image|use|foreignObject|style)|href=|on[a-z]+=|url\((?!#fade\d+\))|var\(/i);
    expect(text).to.contain('&#60;b&#62;kein');
  });

  it('shows all of the axis, also from a chart that is zoomed, which stays as it was', async () => {
    const gantt = await aGantt(demo, 'year');
    const chart = part(gantt, 'chart');
    chart.scrollLeft += 700;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const [before, width] = [chart.scrollLeft, chart.scrollWidth];

    const svg = await parse(await saved(gantt, 'SVG'));

    expect(Number(svg.documentElement.getAttribute('width'))).to.be.at.most(1280);
    expect(wordsOf(svg)).to.match(/2016 2018 2020 2022 2024 2026/);
    expect(chart.scrollWidth).to.equal(width);
    expect(chart.scrollLeft).to.be.closeTo(before, 2);
    expect((part(gantt, 'legend') as HTMLDetailsElement).open).to.equal(false);
  });

  it('draws bars where the chart has them', async () => {
    const gantt = await aGantt(demo);
    const root = part(gantt, 'root').getBoundingClientRect();
    const bar = part(gantt, 'row').querySelector('[part=segment]')!.getBoundingClientRect();

    const svg = await parse(await saved(gantt, 'SVG'));

    const places = [...svg.querySelectorAll('path')].map((path) => /^M([\d.]+) [\d.]+L([\d.]+)/.exec(path.getAttribute('d') ?? ''));
    const [from, to] = [bar.left - root.left, bar.right - root.left];
    expect(places.some((place) => place && Math.abs(Number(place[1]) - from) < 0.5 && Math.abs(Number(place[2]) - to) < 0.5)).to.equal(true);
  });

  it('comes as PNG too, twice as fine as the screen', async () => {
    const image = await createImageBitmap(await saved(await aGantt(real), 'PNG'));

    expect(image.width).to.be.within(2000, 2560);
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    const {data} = context.getImageData(0, 0, image.width, image.height);
    const colors = new Set<number>();
    for (let at = 0; at < data.length; at += 4 * 97) colors.add((data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!);
    expect(colors.size, 'more than paper and ink').to.be.greaterThan(20);
  });

  it('is less fine where it is so high that no browser would make it', async function () {
    this.timeout(20_000);
    const {projects: [project]} = real;
    const gantt = await aGantt({...real, projects: Array.from({length: 400}, (_, index) => ({...project, id: `p${index}`}))});
    const {height} = await createImageBitmap(await saved(gantt, 'PNG'));
    expect(gantt.getBoundingClientRect().height).to.be.above(16_000 / 2);
    expect(height).to.be.within(15_900, 16_000);
  });

  it('goes with the data of what is shown: a filtered feed can be read again, and has those projects only', async () => {
    const gantt = await aGantt(demo);
    gantt.status = 'inProgress';
    await gantt.updateComplete;
    await allRows(gantt);

    const json = JSON.parse(await (await saved(gantt, 'JSON')).text()) as unknown;
    const csv = await (await saved(gantt, 'CSV')).text();
    const {feed, issues} = parseFeed(json);

    expect(issues).to.deep.equal([]);
    expect(feed.initiative.title).to.equal(demo.initiative.title);
    expect(feed.projects.map(({title}) => title)).to.deep.equal(parts(gantt, 'row').map((row) => plain(row.querySelector('bdi')!.textContent)));
    expect(feed.projects).to.have.length.above(0).and.below(demo.projects.length);
    expect(csv.trim().split('\r\n').length, 'one line a project and the names of the columns').to.equal(feed.projects.length + 1);
  });

  it('is left out with all other downloads', async () => {
    const gantt = await aGantt(real);
    gantt.actions = 'none';
    await gantt.updateComplete;

    expect(part(gantt, 'source').querySelectorAll('button')).to.have.length(0);
  });
});

describe('the legend of the timeline', () => {
  it('explains every form and every status on demand, in words beside samples', async () => {
    const gantt = await aGantt(demo);
    const legend = part(gantt, 'legend') as HTMLDetailsElement;
    legend.querySelector('summary')?.click();

    await until(() => legend.querySelector('li') !== null);
    expect(legend.open).to.equal(true);
    const entries = [...legend.querySelectorAll('li')].map((entry) => plain(entry.textContent));
    expect(entries).to.have.length(9 + 8 + 1);
    expect(entries.join(' ')).to.contain('Weicher Rand').and.to.contain('Nicht weiterverfolgt').and.to.contain('Daueraufgabe');
    const outdated = [...legend.querySelectorAll('li')].find((entry) => entry.textContent.includes('Angabe veraltet'))!;
    expect([...outdated.querySelectorAll('g')].map((form) => form.getAttribute('class'))).to.eql(['stretch inProgress', 'stretch notReported']);
    for (const sample of legend.querySelectorAll('li > svg')) expect(sample.getAttribute('aria-hidden')).to.equal('true');
    expect(parts(gantt, 'row').length, 'samples are no rows').to.equal(demo.projects.length);
  });

  it('says so when what draws it cannot be loaded, and can be asked for again', async () => {
    const {root, drawn} = buttonsOffline();
    const [svg] = root.querySelectorAll('button');
    svg!.click();
    await until(() => svg!.textContent === 'SVG (Erneut versuchen)');
    expect(drawn).to.eql([]);

    svg!.click();
    await until(() => drawn.length > 0);
    expect(drawn).to.eql(['svg']);
    expect(svg!.textContent).to.equal('SVG');
  });
});
