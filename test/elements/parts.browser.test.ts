// What the manifest names as parts of a widget is drawn in one of its states, and what is drawn as a part is named there.
import {expect, fixture, fixtureCleanup, html, unsafeStatic} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {FeedElement, InitiativeFeedElement} from '../../src/index.js';
import '../../src/define.js';
import manifest from '../../custom-elements.json' with {type: 'json'};
import demo from '../../data/demo.json' with {type: 'json'};
import {asUrl, hasState, until} from '../support/dom.js';

interface Declaration {
  readonly tagName?: string;
  readonly cssParts?: readonly {readonly name: string}[];
}

const documented = (tag: string) => {
  const all = (manifest.modules as unknown as readonly {readonly declarations?: readonly Declaration[]}[]).flatMap(({declarations = []}) => declarations);
  return all.find(({tagName}) => tagName === tag)!.cssParts!.map(({name}) => name).sort();
};

const attributes: Readonly<Record<string, readonly string[]>> = {
  'initiative-progress': ['', 'size="compact"', 'size="badge"', 'breakdown="lead"', 'status="planned"'],
  'project-card': [
    ...['elektrische-hafenfaehre', 'solardaecher-speicherstadt', 'hochwasserschutz-altstadt', 'gibt-es-nicht'].map((id) => `project="${id}"`),
    'project="laermkarte" ask="on"',
    'project="halle-12" view="compact"',
  ],
  'timeline-gantt': ['', 'group-by="none"', 'zoom="quarter"', 'from="2018" to="2020"'],
};

const feeds: Readonly<Record<string, unknown>> = {
  'the demo feed': demo,
  'a broken entry': {...demo, projects: [...demo.projects, {id: 'x'}]},
  'no projects': {version: '1.0'},
  'another version': {version: '2.0'},
  'nonsense': 'This is not a feed.',
};

describe('the parts in the manifest', function () {
  this.timeout(60_000);
  before(() => setViewport({width: 1280, height: 900}));

  for (const tag of Object.keys(attributes)) {
    it(`are those that <${tag}> draws: with a feed, open, failed, empty, stale and on paper`, async () => {
      const drawn = new Set<string>();
      const collect = (widget: Element) => {
        for (const node of widget.shadowRoot!.querySelectorAll('[part]')) for (const name of node.part) drawn.add(name);
      };
      const aWidget = async (extra: string, now: string, feed: unknown, src = '') => {
        const name = unsafeStatic(tag);
        const page = await fixture<InitiativeFeedElement>(html`<initiative-feed><${name} ${unsafeStatic(extra)} lang="de" now=${now} src=${src}></${name}></initiative-feed>`);
        if (!src) page.feed = feed;
        const widget = page.querySelector<FeedElement>(tag)!;
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        await widget.updateComplete;
        return widget;
      };
      for (const extra of attributes[tag]!) {
        for (const now of ['2026-11-23', '2031-11-23']) {
          for (const feed of Object.values(feeds)) {
            const widget = await aWidget(extra, now, feed);
            for (const details of widget.shadowRoot!.querySelectorAll('details')) details.open = true;
            widget.shadowRoot!.querySelector<HTMLElement>('button.details')?.click();
            dispatchEvent(new Event('beforeprint'));
            await widget.updateComplete;
            collect(widget);
            dispatchEvent(new Event('afterprint'));
            fixtureCleanup();
          }
        }
      }
      const failing = await aWidget('', '2026-11-23', null, asUrl({version: 'x'}));
      await until(() => hasState(failing, 'failed'));
      await failing.updateComplete;
      collect(failing);

      expect([...drawn].sort()).to.eql(documented(tag));
    });
  }
});
