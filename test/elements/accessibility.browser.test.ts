import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../src/define.js';
import demo from '../../data/demo.json' with {type: 'json'};
import real from '../../data/staerkungsinitiative.json' with {type: 'json'};
import longWords from '../../data/edge/long-words.json' with {type: 'json'};
import {findings} from '../support/a11y.js';
import {part, until} from '../support/dom.js';

const feeds = {real, demo};
// WebKit's window cannot be narrower
const narrow = navigator.userAgent.includes('Chrome') || navigator.userAgent.includes('Firefox') ? 320 : 340;

describe('every widget', function () {
  this.timeout(30_000);
  after(() => setViewport({width: 1280, height: 900}));

  for (const [name, feed] of Object.entries(feeds)) {
    for (const width of [narrow, 768, 1280]) {
      for (const theme of ['light', 'dark']) {
        it(`has nothing that axe finds, with the ${name} feed, ${theme}, at ${width} px`, async () => {
          await setViewport({width, height: 900});
          const page = await fixture(html`
            <main lang="de">
              <initiative-progress theme=${theme} now="2026-11-23" .feed=${feed}></initiative-progress>
              <project-card theme=${theme} now="2026-11-23" project=${feed.projects[2]?.id} .feed=${feed}></project-card>
              <timeline-gantt theme=${theme} now="2026-11-23" .feed=${feed}></timeline-gantt>
            </main>
          `);
          await until(() => part(page.lastElementChild as Element, 'bar') !== null);

          expect(await findings(page)).to.eql([]);
          expect(document.documentElement.scrollWidth).to.be.at.most(width);
        });
      }
    }
  }

  it('wraps words of any length, and never makes a page scroll sideways', async () => {
    await setViewport({width: narrow, height: 900});
    const page = await fixture(html`
      <main lang="de">
        <initiative-progress .feed=${longWords}></initiative-progress>
        <project-card project=${longWords.projects[0]?.id} .feed=${longWords}></project-card>
        <timeline-gantt .feed=${longWords}></timeline-gantt>
      </main>
    `);

    for (const widget of page.children) expect(widget.scrollWidth, widget.localName).to.be.at.most(widget.clientWidth);
  });

  it('gives every control a target of at least 24 px', async () => {
    const page = await fixture(html`
      <main lang="de">
        <timeline-gantt .feed=${demo}></timeline-gantt>
        <initiative-progress .feed=${demo}></initiative-progress>
        <project-card ask="on" project="laermkarte" .feed=${demo}></project-card>
        <project-card project="solardaecher-speicherstadt" .feed=${demo}></project-card>
      </main>
    `);

    const controls = [...page.children].flatMap((widget) => [...(widget.shadowRoot?.querySelectorAll('button, summary') ?? [])]);
    const small = controls.filter((control) => {
      const {width, height} = control.getBoundingClientRect();
      return width > 0 && Math.min(width, height) < 24;
    });
    expect(small.map((control) => control.outerHTML)).to.eql([]);
  });
});
