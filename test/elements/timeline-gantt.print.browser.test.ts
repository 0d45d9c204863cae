// On paper: what can be read there without a button, and whether years stand where the bars have them.
import {expect, fixture, html} from '@open-wc/testing';
import {executeServerCommand, setViewport} from '@web/test-runner-commands';
import type {TimelineGanttElement} from '../../src/index.js';
import '../../src/define.js';
import demo from '../../data/demo.json' with {type: 'json'};
import {part, parts, plain} from '../support/dom.js';

const aGantt = (pixels: number) =>
  fixture<TimelineGanttElement>(html`
    <timeline-gantt lang="de" now="2026-11-23" zoom="5-years" .feed=${demo} .style=${`width:${pixels}px`}></timeline-gantt>
  `);

const media = (name: string) => executeServerCommand<{supported: boolean}, object>('media', {media: name});
const seen = (elements: Iterable<Element>) => [...elements].filter((element) => element.checkVisibility());

describe('<timeline-gantt> on paper', () => {
  before(async function () {
    await setViewport({width: 1280, height: 900});
    if (!(await media('print')).supported) this.skip();
  });
  after(() => media(''));

  for (const pixels of [1200, 700, 360]) {
    it(`names its years above the bars at ${pixels} px, the whole time also when zoomed`, async () => {
      const gantt = await aGantt(pixels);
      dispatchEvent(new Event('beforeprint'));
      const [axis, ...others] = seen(parts(gantt, 'axis'));
      const years = seen(axis!.querySelectorAll('text')).map((text) => plain(text.textContent)).filter((text) => /^20\d\d$/.test(text));
      const frame = axis!.getBoundingClientRect();
      const bar = part(gantt, 'bar').getBoundingClientRect();

      expect(others).to.have.length(0);
      expect(years).to.include.members(['2016', '2020', '2024']);
      expect(frame.left).to.be.closeTo(bar.left, 1);
      expect(frame.width).to.be.closeTo(bar.width, 1);
      expect(frame.bottom).to.be.at.most(bar.top);
      expect(frame.right).to.be.at.most(gantt.getBoundingClientRect().right + 1);
    });
  }

  it('draws bars that were far from the screen on the same axis as the others', async () => {
    const gantt = await aGantt(360);
    const [project] = demo.projects;
    gantt.feed = {...demo, projects: Array.from({length: 200}, (_, index) => ({...project, id: `p${index}`}))};
    await gantt.updateComplete;
    dispatchEvent(new Event('beforeprint'));
    await new Promise((resolve) => setTimeout(resolve, 300)); // until what is far is known to be

    const widths = parts(gantt, 'bar').map((bar) => bar.getBoundingClientRect().width);
    expect(widths).to.have.length(200);
    expect(new Set(widths).size).to.equal(1);
  });

  it('explains itself there: legend and events are open on paper, and closed again afterwards', async () => {
    const gantt = await aGantt(1200);
    const [legend, events] = [part(gantt, 'legend'), part(gantt, 'events')] as [HTMLDetailsElement, HTMLDetailsElement];
    events.open = true;
    dispatchEvent(new Event('beforeprint'));
    expect([legend.open, events.open]).to.deep.equal([true, true]);
    expect(seen(legend.querySelectorAll('li'))).to.have.length.above(10);

    dispatchEvent(new Event('afterprint'));
    expect([legend.open, events.open], 'what was open stays open').to.deep.equal([false, true]);
  });

  it('leaves out what can only be pressed', async () => {
    const gantt = await aGantt(1200);

    expect(seen(gantt.shadowRoot!.querySelectorAll('.tools, .details'))).to.have.length(0);
  });
});
