// Rows C of the catalogue as visitors and page authors meet them: each as the bytes of a file.
import {expect} from '@open-wc/testing';
import {feedStore} from '../../src/feed/registry.js';
import {listenToConsole} from '../support/console.js';
import {part, parts, until} from '../support/dom.js';
import {contentRows, deep, long} from './content.js';
import {countRequests, later, listenForAccidents, messages, retry, visit} from './visitor.js';

function fileOf(body: BlobPart): string {
  const url = URL.createObjectURL(new Blob([body], {type: 'application/json'}));
  later(() => URL.revokeObjectURL(url));
  return url;
}

async function meet(body: BlobPart) {
  const said = listenToConsole();
  const accidents = listenForAccidents();
  const requests = countRequests();
  const src = fileOf(body);
  const {heard, seen} = visit({src});
  await until(() => heard.length > 0);
  return {src, heard, seen: seen(), said: said(), accidents: accidents(), requests: requests()};
}

describe('the content of a feed', () => {
  for (const {row, what, body, fails, issues = [], shows = [], hides = []} of contentRows) {
    it(`${row}, ${what}: ${fails ? fails.message : 'data'}`, async () => {
      const {heard, seen, said, accidents, requests} = await meet(body());

      expect(heard).to.eql([fails ? `error ${fails.code}` : 'load']);
      if (fails) {
        expect(seen).to.equal(`Zur Seite ${messages[fails.message]}${fails.canRetry ? ` ${retry}` : ''}`);
        expect(said[0]).to.contain(`initiative-widgets: ${fails.code}. `);
      } else {
        for (const text of shows) expect(seen).to.contain(text);
        for (const text of ['Zur Seite', ...hides]) expect(seen).not.to.contain(text);
      }
      expect(said).to.have.length(fails || issues.length > 0 ? 1 : 0);
      expect(requests).to.equal(1);
      expect(accidents).to.eql([]);
      expect(({} as {polluted?: unknown}).polluted).to.equal(undefined);
    });
  }

  it('C13, 100,000 levels in an unknown key: data, or M4 where the engine gives up', async () => {
    const {heard, seen, accidents} = await meet(deep());

    if (heard[0] === 'load') expect(seen).to.contain('Größe – 5 €');
    else expect([heard, seen]).to.eql([['error too-deep'], `Zur Seite ${messages.M4}`]);
    expect(accidents).to.eql([]);
  });

  it('C14, 10,000 small projects in under 5 MB: read while the page stays alive', async () => {
    // the machine may be busy with other things: what is long each time is ours
    const stops: number[] = [];
    do stops.push(await longestStopWhileReading(long()));
    while (stops.length < 3 && Math.min(...stops) >= 200);

    expect(Math.min(...stops)).to.be.below(200);
  });

  it('C14, 10,000 small projects in <timeline-gantt>: the screen is full at the first paint, and no more than 60 rows are there', async () => {
    const {widget} = visit({src: fileOf(long()), now: '2026-11-23'}, {tag: 'timeline-gantt'});
    const rows = await new Promise<Element[]>((resolve) => {
      widget.addEventListener('initiative-load', () => requestAnimationFrame(() => resolve(parts(widget, 'row'))), {once: true});
    });

    expect(rows.length).to.be.at.most(60);
    expect(rows.at(-1)!.getBoundingClientRect().bottom).to.be.above(innerHeight);
    expect(Number(part(widget, 'chart').querySelector('table')!.getAttribute('aria-rowcount'))).to.be.above(10_000);
    // those that come later come by and by
    await until(() => parts(widget, 'row').length > rows.length);
    expect(parts(widget, 'row').length).to.be.below(5000);
  });

  it('C16, every entry broken: the console names the first issues, how many there are and who says the rest', async () => {
    const entries = Array.from({length: 30}, (_, index) => ({id: `p${index}`}));
    const {said, src} = await meet(JSON.stringify({version: '1.0', initiative: {title: 'Hafen'}, projects: entries}));

    const [first = '', ...rest] = said[0]!.split('\n');
    expect(first).to.contain('initiative-widgets: schema. ');
    expect(rest).to.eql([
      ...Array.from({length: 20}, (_, index) => `projects[${index}]: schema`),
      `issues: 30; npx initiative-widgets validate ${src}`,
    ]);
  });
});

/** How long the page could do nothing else, in milliseconds. */
async function longestStopWhileReading(body: string): Promise<number> {
  const store = feedStore(fileOf(body));
  let [last, longest] = [performance.now(), 0];
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    channel.port2.postMessage(null);
  };
  channel.port2.postMessage(null);
  const leave = store.subscribe({onState: () => undefined});
  await until(() => store.state.status !== 'loading');
  channel.port1.close();
  leave();

  expect(store.state.feed?.projects).to.have.length(10_000);
  expect(store.state.issues).to.eql([]);
  return longest;
}
