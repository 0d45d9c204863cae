// What holds in a page for any feed at all: nothing runs, nothing is thrown, and what is shown is what the feed says.
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {safeUrl} from '../../src/feed/safe-url.js';
import {aGoodFeed, anyFeed, anyText, tidied} from '../support/arbitraries.js';
import {part} from '../support/dom.js';
import {always, alwaysInTime, runs} from '../support/property.js';
import {unsafeIn} from '../support/safety.js';
import {listenToConsole} from '../support/console.js';
import {countRequests, listenForAccidents, visit} from '../faults/visitor.js';

const tags = ['initiative-progress', 'project-card', 'timeline-gantt'] as const;

describe('any feed', function () {
  this.timeout(1200 * runs); // at night there are many

  for (const tag of tags) {
    it(`leaves nothing in <${tag}> that runs, loads or leads astray, and asks for nothing`, async () => {
      listenToConsole();
      const accidents = listenForAccidents();
      const requests = countRequests();
      const {widget, heard} = visit({ask: 'on'}, {tag});
      await alwaysInTime(fc.oneof(aGoodFeed, anyFeed), async (feed) => {
        heard.length = 0;
        const [first] = (feed['projects'] ?? []) as ({id?: unknown} | null)[];
        if (typeof first?.id === 'string') widget.setAttribute('project', first.id);
        widget.feed = feed;
        await widget.updateComplete;

        expect(unsafeIn(widget)).to.eql([]);
        expect(heard.filter((event) => event !== 'load' && event !== 'error schema' && event !== 'error host')).to.eql([]);
        expect(heard.length).to.be.above(0);
      }, 0.5);
      expect(accidents()).to.eql([]);
      expect(requests()).to.equal(0);
    });
  }

  it('never makes a drawing throw: an error of code host comes of a missing project only', async () => {
    const said = listenToConsole();
    for (const tag of ['initiative-progress', 'timeline-gantt'] as const) {
      const {widget, heard} = visit({}, {tag});
      await alwaysInTime(fc.oneof(aGoodFeed, anyFeed), async (feed) => {
        widget.feed = feed;
        await widget.updateComplete;
        expect(heard.filter((event) => event === 'error host'), said().at(-1)).to.eql([]);
      }, 0.5);
    }
  });

  it('is shown as it is written: the text of a title is the tidied text of the feed', async () => {
    listenToConsole();
    const {widget} = visit({project: 'p', lang: 'de'}, {tag: 'project-card'});
    await alwaysInTime(anyText, async (title) => {
      const read = tidied(title);
      widget.feed = {version: '1.0', initiative: {title: 'Hafen'}, projects: [{id: 'p', title: `a${title}`}]};
      await widget.updateComplete;

      expect(part(widget, 'heading').textContent).to.equal(tidied(`a${title}`));
      expect(read).not.to.equal('');
    });
  });

  it('has addresses that this browser, too, takes for what they are', () => {
    const anchor = document.createElement('a');
    always(fc.oneof(anyText, fc.webUrl(), anyText.map((text) => `https:${text}`), anyText.map((text) => `javascript${text}:alert(1)`)), (given) => {
      const href = safeUrl(given);
      if (href === null) return;
      anchor.href = href;
      expect(anchor.protocol).to.match(/^(https?|mailto|tel):$/);
      expect([anchor.username, anchor.password]).to.eql(['', '']);
    });
  });
});
