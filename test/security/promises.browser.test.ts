// The promises of SECURITY.md, each with what would break it.
import {expect} from '@open-wc/testing';
// before the library, so that nothing of it is there yet
import {changedFunctions, functionsOf, untouched} from '../support/untouched.js';
import '../../src/define.js';
import {parseFeed} from '../../src/feed/parse-feed.js';
import {aFeed, anUpdate, aProject} from '../support/builders.js';
import {asUrl, until} from '../support/dom.js';
import {leaveTraces} from '../support/no-traces.js';
import {hrefsIn, unsafeIn} from '../support/safety.js';
import {listenToConsole} from '../support/console.js';
import {meaningRows} from '../faults/meaning.js';
import {open} from '../faults/host.js';
import {FaultFeed} from '../faults/server.js';
import {countRequests, listenForAccidents, later, visit, wait} from '../faults/visitor.js';

const tags = ['initiative-progress', 'project-card', 'timeline-gantt'] as const;

/** Whatever a feed can carry that would be dangerous in a page. */
const evil = ['javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,<script>alert(1)</script>', 'vbscript:x', 'https://user@evil.example/',
  '<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', "' onclick='alert(1)", '${alert(1)}', '{{constructor.constructor("alert(1)")()}}'];
const evilFeed = (text: string) => aFeed([aProject({
  id: 'p', title: text, summary: text, url: text, leadText: text, group: 'g', timeframe: {text},
  links: [{title: text, url: text}, {title: text, url: 'https://example.org/ok'}],
  milestones: [{title: text, date: '2026', source: {title: text, url: text}}],
  updates: [anUpdate({title: text, text, status: 'planned', source: {title: text, url: text, publisher: text}, dissent: [{by: text, text, url: text}], reason: text, newEnd: '2030'})],
})], {publisher: {name: text, url: text}, previousUri: 'https://elsewhere.example/old.json', uri: text, groups: [{id: 'g', title: text}],
  initiative: {title: text, unpublishedNote: text, url: text, events: [{title: text, date: '2026', source: {title: text, url: text}}]}});

describe('promise 1: nothing in a feed runs, and nothing is fetched that it names', () => {
  for (const tag of tags) {
    it(`holds for <${tag}> and all that is dangerous`, async () => {
      listenToConsole();
      const accidents = listenForAccidents();
      for (const text of evil) {
        const feed = new FaultFeed('ok');
        const requests = countRequests();
        const {widget, heard} = visit({project: 'p', ask: 'on'}, {tag, feed: evilFeed(text)});
        await until(() => heard.length > 0);

        expect(unsafeIn(widget), text).to.eql([]);
        expect(requests(), text).to.equal(0);
        expect((await feed.log()).count).to.equal(0);
        widget.remove();
      }
      expect(accidents()).to.eql([]);
    });
  }

  it('holds for a loaded feed: one request, and none to previousUri', async () => {
    const before = performance.getEntriesByType('resource').length;
    const requests = countRequests();
    const {heard} = visit({src: asUrl(evilFeed('x'))});
    await until(() => heard.length > 0);
    await wait(100);

    expect(requests()).to.equal(1);
    const later = performance.getEntriesByType('resource').slice(before).map(({name}) => name).filter((name) => !name.startsWith('data:') && !name.startsWith(location.origin));
    expect(later).to.eql([]);
  });

  it('holds for every row S', async () => {
    listenToConsole();
    for (const {feed, what} of meaningRows) {
      for (const tag of tags) {
        const {widget, heard} = visit({project: 'p'}, {tag, feed: feed()});
        await until(() => heard.length > 0);
        expect(unsafeIn(widget), `${what} in ${tag}`).to.eql([]);
        widget.remove();
      }
    }
  });

  it('holds where Lit would take an object for a template', async () => {
    const poisoned = JSON.parse('{"_$litType$": 1, "strings": ["<img src=x onerror=alert(1)>"], "values": []}') as object;
    const {widget, heard} = visit({project: 'p'}, {tag: 'project-card', feed: aFeed([{id: 'p', title: 'Hafen', summary: poisoned, links: poisoned}])});
    listenToConsole();
    await until(() => heard.length > 0);

    expect(widget.shadowRoot?.querySelector('img')).to.equal(null);
  });
});

describe('promise 2: works on the strictest page', () => {
  const pages = [['strict', 'without unsafe-*', 0], ['trusted-types', 'with Trusted Types and our name', 0], ['trusted-types-none', 'where nobody may make Trusted Types, which is asked once', 1]] as const;
  for (const [name, what, most] of pages) {
    it(`holds for downloads, too, ${what}: no violation when they are clicked`, async () => {
      const {page, heard, widgets} = await open(name);
      const before = [...heard.violations];
      let saved = 0;
      page.HTMLAnchorElement.prototype.click = function () {
        saved++; // what the browser would do with it is not of this page
      };
      for (const widget of widgets) {
        for (const button of widget.shadowRoot!.querySelectorAll<HTMLElement>('.provenance button')) button.click();
      }
      await wait(50);

      expect(saved).to.be.above(2);
      expect(before.filter((violation) => !violation.startsWith('trusted-types '))).to.eql([]);
      expect(before.length).to.be.at.most(most);
      expect(heard.violations).to.eql(before);
      expect(heard.accidents).to.eql([]);
    });
  }
});

describe('promise 3: no cookie, no referrer, nothing from third parties', () => {
  it('holds for the request of a feed, also on a page with cookies', async () => {
    const feed = new FaultFeed('ok');
    await leaveTraces(async () => {
      document.cookie = 'visitor=1';
      const {heard} = visit({src: feed.url});
      await until(() => heard.length > 0);
      document.cookie = 'visitor=; max-age=0';
    });
    const {requests} = await feed.log();

    expect(requests).to.have.length(1);
    expect(requests[0]?.headers).not.to.match(/\b(cookie|referer|authorization):/i);
  });
});

describe('promise 4: the page is left alone', () => {
  /** Names, styles, focus, scroll and history of a page. */
  const snapshot = () => ({
    globals: Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name)).sort(),
    styles: [document.styleSheets.length, document.adoptedStyleSheets.length, document.documentElement.getAttribute('style'), document.body.className],
    focus: document.activeElement?.localName,
    scroll: [scrollX, scrollY],
    history: [history.length, location.href],
    title: document.title,
  });

  it('holds from before the library is there until its widgets are gone: each function of the page is the one that it was', async () => {
    const feed = asUrl(aFeed([aProject({id: 'p'})]));
    const visits = tags.map((tag) => visit({src: feed, project: 'p'}, {tag}));
    await until(() => visits.every(({heard}) => heard.length > 0));
    visits.forEach(({widget}) => widget.remove());

    expect(untouched.functions.size).to.be.above(2000);
    expect(changedFunctions(untouched.functions, functionsOf(window))).to.eql([]);
    // two are of zod, and not in the CDN files; the third is of the test runner
    const known = /^(\d+|__zod_global(Config|Registry)|__WTR_\w+)$/;
    expect(Object.getOwnPropertyNames(window).filter((name) => !untouched.globals.includes(name) && !known.test(name))).to.eql([]);
  });

  it('holds from the first widget to the last', async () => {
    const button = document.createElement('button');
    document.body.prepend(button);
    later(() => button.remove());
    button.focus();
    const before = snapshot();
    const feed = asUrl(aFeed([aProject({id: 'p', url: 'https://example.org/'})]));
    const visits = tags.map((tag) => visit({src: feed, project: 'p'}, {tag}));
    await until(() => visits.every(({heard}) => heard.length > 0));
    for (const {widget} of visits) for (const summary of widget.shadowRoot?.querySelectorAll('summary') ?? []) (summary.parentElement as HTMLDetailsElement).open = true;
    await wait(50);

    expect(document.activeElement).to.equal(button);
    const after = snapshot();
    visits.forEach(({widget}) => widget.remove());
    expect(after).to.eql(before);
  });
});

describe('promise 5: a widget that fails takes nothing along', () => {
  it('holds for a render that throws: the others and window.onerror do not notice', async () => {
    listenToConsole();
    const accidents = listenForAccidents();
    let errors = 0;
    const {onerror} = window;
    window.onerror = () => void errors++;
    later(() => void (window.onerror = onerror));
    const feed = aFeed([aProject({id: 'p', title: 'Hafen'})]);
    const broken = visit({}, {tag: 'timeline-gantt'});
    (broken.widget as unknown as {renderFeed(): unknown}).renderFeed = () => { throw new Error('broken'); };
    const others = [visit({}, {feed}), visit({project: 'p'}, {tag: 'project-card', feed})];
    broken.widget.feed = feed;
    await until(() => [broken, ...others].every(({heard}) => heard.length > 0));
    await wait(20);

    expect(broken.heard).to.eql(['error host']);
    expect(broken.seen()).to.equal('Zur Seite');
    for (const {heard, seen} of others) {
      expect(heard).to.eql(['load']);
      expect(seen()).to.contain('Hafen');
    }
    expect([errors, accidents()]).to.eql([0, []]);
  });
});

describe('promise 6: links go where they may, and take nothing along', () => {
  it('holds for every link of every widget', async () => {
    const feed = aFeed([aProject({id: 'p', url: 'https://example.org/a', leads: ['uv'], links: [{url: 'http://example.org/b'}, {url: 'tel:+49208123'}, {url: 'mailto:a@example.org'}]})],
      {organizations: [{id: 'city', name: 'Stadt'}, {id: 'uv', name: 'UV', email: 'stand@example.org'}], publisher: {name: 'Stadt', url: 'https://example.org'}});
    let links = 0;
    for (const tag of tags) {
      const {widget, heard} = visit({project: 'p', ask: 'on'}, {tag, feed});
      await until(() => heard.length > 0);
      for (const anchor of hrefsIn(widget)) {
        links++;
        expect(anchor.protocol, anchor.href).to.match(/^(https?|mailto|tel):$/);
        expect(anchor.rel, anchor.href).to.equal('noopener noreferrer');
        expect(anchor.target).to.equal('');
      }
    }
    expect(links).to.be.above(8);
  });

  it('holds where something has got past the reader: links are checked again when they are written', async () => {
    const {feed} = parseFeed(aFeed([aProject({id: 'p', url: 'https://example.org/', links: [{url: 'https://example.org/'}]})]));
    const [project] = feed.projects;
    Object.assign(project as object, {url: 'javascript:alert(1)', links: [{url: 'javascript:alert(2)', title: 'Ratsvorlage'}]});
    for (const tag of tags) {
      const {widget, heard, seen} = visit({project: 'p'}, {tag, feed});
      await until(() => heard.length > 0);

      expect(hrefsIn(widget).map(({href}) => href)).to.eql([]);
      if (tag === 'project-card') expect(seen()).to.contain('Ratsvorlage');
    }
  });
});
