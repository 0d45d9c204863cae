// Rows X of the catalogue: what a page can do to the widgets, with the CDN files as the build makes them.
import {expect} from '@open-wc/testing';
import {listenToConsole} from '../support/console.js';
import {until} from '../support/dom.js';
import {open, type Host} from './host.js';
import {messages, later, visit} from './visitor.js';

const {M1, M3} = messages;
const all = ['initiative-progress load', 'project-card load', 'timeline-gantt load'];

function works({heard, seen}: Host): void {
  const [progress, card, gantt] = seen();
  expect([...heard.events].sort()).to.eql(all);
  expect(progress).to.contain('Stärkungsinitiative Industrie').and.contain('Stand gemeldet zu 5 von 18');
  expect(card).to.contain('Innovationszentrum').and.contain('Entscheidung steht aus');
  expect(gantt).to.contain('Breitband');
  expect(seen().join()).not.to.contain('Zur Seite');
  expect(heard.accidents).to.eql([]);
}

describe('a foreign page', () => {
  it('is no problem by itself', async () => {
    const host = await open('plain');

    works(host);
    expect([host.heard.warnings, host.heard.infos]).to.eql([[], []]);
  });

  it('X1, no script: the page author’s content', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-same-origin');
    frame.src = '/hosts/plain';
    document.body.append(frame);
    later(() => frame.remove());
    await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));

    const fallbacks = [...frame.contentDocument!.querySelectorAll('p')];
    expect(fallbacks).to.have.length(3);
    for (const fallback of fallbacks) expect(fallback.getBoundingClientRect().height).to.be.above(0);
  });

  it('X1, bundle 404: the page author’s content', async () => {
    const {seen, heard} = await open('no-bundle', {events: 0});

    expect(seen()).to.eql(['Zur Seite', 'Zur Seite', 'Zur Seite']);
    expect(heard.warnings).to.eql([]);
  });

  it('X2, bundle loaded twice: works, and says so in one line', async () => {
    const host = await open('twice');

    works(host);
    expect(host.heard.infos).to.have.length(1);
    expect(host.heard.warnings).to.eql([]);
  });

  it('X2, two versions: works, with a warning that names both', async () => {
    const host = await open('versions');

    works(host);
    expect(host.heard.warnings).to.have.length(1);
    expect(host.heard.warnings[0]).to.contain('1.9.9').and.match(/ 0\.\d+\.\d+/);
  });

  it('X3, CSP without unsafe-*: works, is styled, without a violation', async () => {
    const host = await open('strict');

    works(host);
    expect(host.heard.violations).to.eql([]);
    const colour = ({page, widgets}: Host) => page.getComputedStyle(widgets[0]!.shadowRoot!.querySelector('.root')!).color;
    expect(colour(host)).not.to.equal('rgb(0, 0, 0)');
    expect(colour(host)).to.equal(colour(await open('plain')));
  });

  it('X4, CSP without connect-src for the feed: M1, and a hint in the console', async () => {
    const {heard, seen} = await open('no-connection', {events: 1});

    expect(heard.events.at(-1)).to.equal('initiative-progress error network');
    expect(seen()[0]).to.contain('Zur Seite').and.contain(M1);
    expect(heard.warnings).to.have.length(1);
    expect(heard.warnings[0]).to.contain('CSP');
    expect(heard.accidents).to.eql([]);
  });

  for (const name of ['trusted-types', 'trusted-types-none']) {
    it(`X5, ${name === 'trusted-types' ? 'a list with initiative-widgets: works, without a violation' : 'trusted-types none: works'}`, async () => {
      const host = await open(name);

      works(host);
      // who may make none asks once all the same
      expect(host.heard.violations.length).to.be.at.most(name === 'trusted-types' ? 0 : 1);
      expect(host.heard.violations.filter((violation) => !violation.startsWith('trusted-types '))).to.eql([]);
    });
  }

  it('X5, trusted-types none and required: the page author’s content and one warning', async () => {
    const {heard, seen} = await open('trusted-types-required', {events: 1});

    expect(seen()).to.eql(['Zur Seite']);
    expect(heard.events).to.eql(['initiative-progress error host']);
    expect(heard.warnings).to.have.length(1);
    expect(heard.accidents).to.eql([]);
  });

  const isThere = async (name: 'prototype-js' | 'mootools') =>
    (await fetch(name === 'mootools' ? '/debian/mootools/mootools-core-nc.js' : '/debian/prototype/prototype.js')).ok;

  for (const [row, name] of [
    ['X6, Object.prototype extended before', 'prototype-before'],
    ['X6, Object.prototype extended after', 'prototype-after'],
    ['X7, Prototype.js 1.7.3', 'prototype-js'],
    ['X7, MooTools 1.4.5', 'mootools'],
  ] as const) {
    it(`${row}: works`, async function () {
      if (row.startsWith('X7') && !(await isThere(name as 'mootools'))) this.skip();
      const host = await open(name);

      works(host);
      expect(host.heard.warnings).to.eql([]);
    });
  }

  for (const [row, name] of [['X8, fetch with odd values', 'odd-fetch'], ['X8, fetch that throws', 'throwing-fetch']] as const) {
    it(`${row}: M1`, async () => {
      const {heard, seen} = await open(name);

      expect(heard.events.filter((event) => event.includes('error'))).to.eql(all.map((line) => line.replace('load', 'error network')));
      for (const text of seen()) expect(text).to.contain(M1).and.contain('Zur Seite');
      expect(heard.accidents).to.eql([]);
      expect(heard.warnings).to.have.length(1);
    });
  }

  it('X9, * {display: none !important}: the inside is unharmed', async () => {
    const {widgets} = await open('invisible');

    for (const widget of widgets) expect(widget.shadowRoot!.querySelector('[part~=root]')!.getBoundingClientRect().height, widget.localName).to.be.above(50);
  });

  it('X9, all: initial, root 62.5 %, right to left, zoom: the size of the text is ours, and nothing sticks out', async () => {
    const {widgets, page} = await open('reset');

    for (const widget of widgets) {
      const root = widget.shadowRoot!.querySelector('[part~=root]')!;
      expect(page.getComputedStyle(root).fontSize, widget.localName).to.match(/^(16|24)px$/); // engines differ on zoom
      expect(root.scrollWidth, widget.localName).to.be.at.most(root.clientWidth + 1);
    }
  });

  it('X10, zod of the page with customError and zod/compile: our texts, and no function made', async () => {
    const {page, heard, seen, widgets} = await open('host-zod', {events: 2});
    const hosts = page as unknown as {hostMessage: string; made: number};
    await until(() => (widgets[0]?.shadowRoot?.textContent ?? '').includes('Initiative'));

    expect(hosts.hostMessage).to.equal('Das ist die Meldung der Seite');
    expect(hosts.made).to.equal(0);
    expect(seen().join()).not.to.contain('Das ist die Meldung der Seite');
    expect(heard.warnings.join()).to.contain('initiative.title: schema').and.contain('projects[0].url: bad-url');
  });

  it('X11, upgrade with properties set: works, without a request', async () => {
    const {seen, page} = await open('early', {events: 1});

    expect(seen()[0]).to.contain('Früh gesetzt').and.contain('Zu 1 befristeten Projekt');
    expect(page.performance.getEntriesByType('resource').filter(({name}) => name.endsWith('.json'))).to.eql([]);
  });

  it('X14, base elsewhere: the address is resolved against it', async () => {
    const {seen, heard} = await open('base', {events: 1});

    expect(heard.events).to.eql(['initiative-progress load']);
    expect(seen()[0]).to.contain('Stand gemeldet zu 5 von 18');
  });

  it('X14, page from data:: M3, and an error with a hint', async () => {
    const frame = document.createElement('iframe');
    const page = `<!doctype html><initiative-progress lang="de" src="feed.json"><p>Zur Seite</p></initiative-progress>
      <script>
        const said = [];
        console.warn = (text) => said.push(String(text));
        document.querySelector('initiative-progress').addEventListener('initiative-error', ({code, target}) =>
          setTimeout(() => parent.postMessage({code, said, text: target.shadowRoot.textContent}, '*')));
      </script>
      <script src="${location.origin}/built/embed.js"></script>`;
    const message = new Promise<MessageEvent<{code: string; said: string[]; text: string}>>((resolve) => addEventListener('message', resolve, {once: true}));
    frame.src = `data:text/html,${encodeURIComponent(page)}`;
    document.body.append(frame);
    later(() => frame.remove());
    const {data} = await message;

    expect(data.code).to.equal('host');
    expect(data.text).to.contain(M3);
    expect(data.said).to.eql(['initiative-widgets: host. src="feed.json" is no address.']);
  });

  it('X15, the page’s handler throws in initiative-load: all widgets are drawn, and the page hears of its own error only', async () => {
    const {heard, seen} = await open('handlers');
    await until(() => heard.accidents.length === 3);

    expect([...heard.events].sort()).to.eql(all);
    expect(seen().join()).not.to.contain('Zur Seite');
    for (const accident of heard.accidents) expect(accident).to.contain('of the host');
  });

  it('X18, a clock ten years ahead, on the other side of the earth: the same counts and dates', async () => {
    const [here, there] = [await open('plain'), await open('other-time')];
    const facts = (text: string) => text.replace(/Zitieren.*/, '');

    expect(facts(there.seen()[0]!)).to.equal(facts(here.seen()[0]!));
    expect(there.seen()[1]).to.contain('26.11.2018').and.contain('Angabe veraltet');
    expect(there.heard.accidents).to.eql([]);
  });

  it('X18, a clock ten years behind, where the day is the last on earth: the same counts and dates, and no day before that of the feed', async () => {
    const [here, there] = [await open('plain'), await open('earlier-time')];
    const facts = (text: string) => text.replace(/Zitieren.*/, '');

    expect(facts(there.seen()[0]!)).to.equal(facts(here.seen()[0]!));
    expect(there.seen()[1]).to.contain('26.11.2018').and.contain('Angabe veraltet').and.contain('Der Termin (2022) ist verstrichen');
    expect(there.seen()[2]).to.contain('Bei 6 ist der Termin vorüber').and.contain('Zeitachse: 2016 bis 2026');
    expect(there.heard.accidents).to.eql([]);
  });

  it('X19, Intl without German and an odd navigator.language: German texts, ISO dates', async () => {
    const host = await open('other-language');

    works(host);
    // German dates need no Intl at all
    expect(host.seen()[1]).to.contain('26.11.2018').and.contain('Federführung');
  });

  it('X20, consent tool: the page author’s content until somebody agrees', async () => {
    const host = await open('consent', {events: 0});
    expect(host.seen()).to.eql(['Zur Seite', 'Zur Seite', 'Zur Seite']);
    (host.page as unknown as {agree(): void}).agree();
    await until(() => host.heard.events.length === 3);

    works(host);
  });
});

describe('attributes that mean nothing', () => {
  it('X13, src="javascript:1": M3, and the console says so once', async () => {
    const said = listenToConsole();
    const {heard, seen} = visit({src: 'javascript:1+1'});
    await until(() => heard.length > 0);

    expect(heard).to.eql(['error host']);
    expect(seen()).to.equal(`Zur Seite ${M3}`);
    expect(said()).to.have.length(1);
  });

  it('X13, src="": the page author’s content and no error', async () => {
    const {widget, heard, seen} = visit({src: ' '});
    await widget.updateComplete;

    expect(seen()).to.equal('Zur Seite');
    expect(heard).to.eql([]);
  });

  it('X13, lang="constructor", view="x" and the like: as if they were not there', async () => {
    const feed = {version: '1.0', initiative: {title: 'Hafen'}, projects: [{id: 'a', title: 'Kai'}]};
    for (const tag of ['initiative-progress', 'project-card', 'timeline-gantt'] as const) {
      const plain = visit({project: 'a'}, {tag, feed});
      const odd = visit({project: 'a', lang: 'constructor', view: 'x', size: 'x', theme: 'x', sort: 'x', 'group-by': 'x', breakdown: 'x', 'heading-level': 'x', actions: 'x', loading: 'x', now: 'x'}, {tag, feed});
      await until(() => plain.heard.length > 0 && odd.heard.length > 0);

      expect(odd.seen(), tag).to.equal(plain.seen());
    }
  });
});
