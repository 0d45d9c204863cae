// Rows S of the catalogue as visitors meet them, in each widget that the row speaks of.
import {expect} from '@open-wc/testing';
import {listenToConsole} from '../support/console.js';
import {allRows, part, parts, until} from '../support/dom.js';
import {meaningRows} from './meaning.js';
import {listenForAccidents, visit} from './visitor.js';

async function meet(row: string, tag: 'initiative-progress' | 'project-card' | 'timeline-gantt', what?: string) {
  const {feed, sees} = meaningRows.find((entry) => entry.row === row && (what === undefined || entry.what === what))!;
  const visited = visit(sees.find((entry) => entry.tag === tag)?.attributes ?? {}, {tag, feed: feed()});
  await until(() => visited.heard.length > 0);
  return visited;
}

describe('the meaning of a feed', () => {
  for (const {row, what, feed, issues, dropped = 0, sees} of meaningRows) {
    it(`${row}, ${what}: ${sees.map(({tag}) => tag).join(', ')}`, async () => {
      const accidents = listenForAccidents();
      const json = feed();
      for (const {tag, attributes = {}, shows = [], hides = []} of sees) {
        listenToConsole();
        let load: {dropped: number; shown: number; issues: readonly unknown[]} | null = null;
        const {widget, heard, seen} = visit(attributes, {tag, feed: json});
        widget.addEventListener('initiative-load', (event) => (load = event));
        await until(() => heard.length > 0);

        expect(heard).to.eql(row === 'S18' ? ['load', 'error host'] : ['load']);
        expect(load).to.include({dropped, shown: (json['projects'] as unknown[]).length - dropped});
        expect(load!.issues).to.have.length(issues.length);
        for (const text of shows) expect(seen(), tag).to.contain(text);
        for (const text of ['Zur Seite', 'undefined', 'NaN', '[object', ...hides]) expect(seen(), tag).not.to.contain(text);
        widget.remove();
      }
      expect(accidents()).to.eql([]);
    });
  }

  it('S2, bad link of a project: the project is there without the link', async () => {
    const {widget} = await meet('S2', 'project-card');

    expect(part(widget, 'heading').querySelector('a')).to.equal(null);
  });

  it('S4, end before start: no bar', async () => {
    const {widget} = await meet('S4', 'timeline-gantt');

    expect(parts(widget, 'bar').filter((bar) => bar.querySelector('rect'))).to.have.length(0);
  });

  it('S11, feed in English, page German: texts with their language', async () => {
    const {widget} = await meet('S11', 'project-card');

    expect(part(widget, 'heading').querySelector('bdi')?.getAttribute('lang')).to.equal('en');
    expect(part(widget, 'root').getAttribute('lang')).to.equal('de');
  });

  it('S13, bidi and combining marks: the rest of the page in order, and rows of bounded height', async () => {
    const {widget} = await meet('S13', 'timeline-gantt', '200 combining marks');
    const heights = [...(widget.shadowRoot?.querySelectorAll('tbody tr') ?? [])].map((row) => row.getBoundingClientRect().height);
    expect(Math.max(0, ...heights)).to.be.below(200);

    for (const text of (await meet('S13', 'project-card')).widget.shadowRoot!.querySelectorAll('.heading > *')) expect(text.localName).to.equal('bdi');
  });

  it('S14, markup in a title: no element comes of it', async () => {
    const {widget} = await meet('S14', 'project-card');

    expect(widget.shadowRoot?.querySelectorAll('img, script, [onerror]')).to.have.length(0);
  });

  for (const tag of ['initiative-progress', 'project-card', 'timeline-gantt'] as const) {
    it(`S15, word of 8,800 letters: cut at 300, wraps, no sideways scroll in <${tag}> at 320 px`, async () => {
      const {widget} = await meet('S15', tag);
      widget.style.width = '320px';
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

      expect(widget.scrollWidth).to.be.at.most(320);
      if (tag !== 'initiative-progress') expect(widget.shadowRoot?.textContent).to.match(/Donaudampfschiff(?:Donau|dampf|schiff)*\w*…/);
    });
  }

  it('S16, 1900 to 2200: the axis has a bounded number of marks', async () => {
    const {widget} = await meet('S16', 'timeline-gantt', '1900 to 2200');

    expect(widget.shadowRoot?.querySelectorAll('*').length).to.be.below(600);
  });

  it('S18, a project that is not there: the page hears of it once, however often it is drawn', async () => {
    listenToConsole();
    const {widget, heard} = await meet('S18', 'project-card');
    widget.requestUpdate();
    await widget.updateComplete;

    expect(heard).to.eql(['load', 'error host']);
  });

  it('S19, all „fortlaufend“: open bands', async () => {
    const {widget} = await meet('S19', 'timeline-gantt');
    await allRows(widget);

    expect(parts(widget, 'bar').length).to.be.at.least(10);
  });
});
