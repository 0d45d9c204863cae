// Rows H of the catalogue: what a server can answer.
import {expect} from '@open-wc/testing';
import {listenToConsole} from '../support/console.js';
import {until} from '../support/dom.js';
import {FaultFeed} from './server.js';
import {countRequests, hurry, later, messages, retry, textOf, visit} from './visitor.js';

const {M1, M2, M3, M4, M6} = messages;
const isOver = (heard: readonly string[]) => () => /^(load|error)/.test(heard.at(-1) ?? '');

/** Opens a page on an answer, and waits for the end of it. */
async function meet(...answers: string[]) {
  const feed = new FaultFeed(...answers);
  const said = listenToConsole();
  const requests = countRequests();
  const delays: number[] = [];
  const {widget, heard, seen} = visit({src: feed.url});
  widget.addEventListener('initiative-retry', ({delay}) => delays.push(delay));
  await until(isOver(heard));
  return {feed, widget, heard, delays, seen, said: said(), requests: requests(), log: await feed.log()};
}

describe('an answer of the server', () => {
  const final: [row: string, answers: string[], message: string, code: string][] = [
    ['H1', ['404', '410'], M3, 'http'],
    ['H2', ['401', '403', '451'], M2, 'http'],
    ['H3', ['400', '405', '418'], M2, 'http'],
    ['H7', ['503;3600'], M2, 'http'],
    ['H9', ['html'], M4, 'html'],
    ['H10', ['empty', '204'], M4, 'empty'],
    ['H11', ['304'], M2, 'http'],
    ['H16', ['part'], M4, 'http'],
  ];
  for (const [row, answers, message, code] of final) {
    for (const answer of answers) {
      it(`${row}, ${answer}: the page author’s content and a message, after one request`, async () => {
        const {heard, seen, said, requests} = await meet(answer);

        expect(heard).to.eql([`error ${code}`]);
        expect(seen()).to.equal(`Zur Seite ${message} ${retry}`);
        expect(requests).to.equal(1);
        expect(said).to.have.length(1);
        expect(said[0]).to.contain(`initiative-widgets: ${code}.`);
      });
    }
  }

  for (const status of [500, 502, 503, 504]) {
    it(`H4, ${status}, then 200: data`, async () => {
      hurry(5);
      const {heard, seen, said, log} = await meet(String(status), 'ok');

      expect(heard).to.eql(['retry 2', 'load']);
      expect(seen()).to.contain('Antwort 2').and.not.contain('Zur Seite');
      expect(log.count).to.equal(2);
      expect(said).to.eql([]);
    });
  }

  for (const [row, answer] of [
    ['H5, 500 for ever', '500'],
    ['H8, Retry-After in the past', `503;${encodeURIComponent('Mon, 01 Jan 2018 00:00:00 GMT')}`],
    ['H8, Retry-After „soon“', '503;soon'],
    ['H8, Retry-After negative', '503;-5'],
  ] as const) {
    it(`${row}: M2 after three requests with growing gaps`, async () => {
      hurry(5, 0.25);
      const {heard, delays, seen, log, said} = await meet(answer);

      expect(heard).to.eql(['retry 2', 'retry 3', 'error http']);
      expect(delays).to.eql([500, 1000]);
      expect(seen()).to.equal(`Zur Seite ${M2} ${retry}`);
      expect(log.count).to.equal(3);
      expect(said).to.have.length(1);
    });
  }

  it('H5, 500 for ever: gaps are random', async () => {
    const gaps: number[] = [];
    for (const chance of [0, 0.125]) {
      hurry(5, chance);
      const {delays} = await meet('500');
      gaps.push(...delays);
    }

    expect(gaps).to.eql([0, 0, 250, 500]);
  });

  it('H6, 429 that asks for two seconds, then 200: data after that time', async () => {
    const start = performance.now();
    const {heard, delays, seen} = await meet('429;2', 'ok');

    expect(performance.now() - start).to.be.at.least(1990);
    expect(delays).to.eql([2000]);
    expect(heard).to.eql(['retry 2', 'load']);
    expect(seen()).to.contain('Antwort 2');
  });

  for (const [row, answer] of [['H12, redirect to an origin without CORS', 'away'], ['H12, redirect loop', 'loop'], ['H13, no CORS header', 'nocors']] as const) {
    it(`${row}: M1, and the console names CORS once`, async () => {
      hurry(5, 0.1);
      const {heard, seen, said} = await meet(answer);

      expect(heard).to.eql(['retry 2', 'retry 3', 'error network']);
      expect(seen()).to.equal(`Zur Seite ${M1} ${retry}`);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('CORS');
    });
  }

  for (const [row, answer] of [['H14, odd content type', 'odd'], ['H16, 203', 'proxied']] as const) {
    it(`${row}: data without an issue`, async () => {
      const {heard, seen, said, log} = await meet(answer);

      expect(heard).to.eql(['load']);
      expect(seen()).to.contain('Antwort 1');
      expect([log.count, said.length]).to.eql([1, 0]);
    });
  }

  it('H15, Content-Encoding br over plain text: M1', async () => {
    hurry(5, 0.1);
    const {heard, seen} = await meet('brotli');

    expect(heard).to.eql(['retry 2', 'retry 3', 'error network']);
    expect(seen()).to.equal(`Zur Seite ${M1} ${retry}`);
  });

  it('H17, opaque answer of a service worker: M1', async () => {
    const {src} = await openWithServiceWorker();
    const frame = await openFrame(src);
    const page = frame.contentWindow as Window & {heard?: string[]};
    await until(() => /^(load|error)/.test(page.heard?.at(-1) ?? ''));

    expect(page.heard).to.eql(['retry 2', 'retry 3', 'error network']);
    expect(textOf(frame.contentDocument?.querySelector('initiative-progress') as Element)).to.contain('Zur Seite').and.contain(M1);
  });

  for (const [what, answer] of [['40 MB', 'endless'], ['10,000 projects in 11 MB', 'heavy']] as const) {
    it(`H18, ${what}: M6 without a button, and reading stops near 5 MB`, async () => {
      const {feed, heard, seen} = await meet(answer);
      while ((await feed.log()).open > 0) await new Promise((resolve) => setTimeout(resolve, 10));
      const {count, bytes} = await feed.log();

      expect(heard).to.eql(['error too-large']);
      expect(seen()).to.equal(`Zur Seite ${M6}`);
      expect(count).to.equal(1);
      if (answer === 'endless') expect(bytes).to.be.below(20_000_000); // what is on its way is lost
    });
  }

  it('H18, 20,001 projects in 4 MB: M6 without a button', async () => {
    const {heard, seen} = await meet('crowded');

    expect(heard).to.eql(['error too-large']);
    expect(seen()).to.equal(`Zur Seite ${M6}`);
  });

  it('H1, 404 after data were there: the data stay, and S takes the place of the message', async () => {
    const feed = new FaultFeed('ok', '404');
    const {widget, heard, seen} = visit({src: feed.url});
    await until(isOver(heard));
    widget.reload();
    await until(() => heard.length === 2);

    expect(heard).to.eql(['load', 'error http']);
    expect(seen()).to.contain('Antwort 1').and.contain(`${messages.S} ${retry}`).and.not.contain(M3);
  });

  it('asks without cookies, referrer or anything that needs a preflight', async () => {
    const {log} = await meet('ok');
    const [{method, headers}] = log.requests as [{method: string; headers: string}];

    expect(method).to.equal('GET');
    expect(headers).to.contain('application/json').and.not.match(/\b(cookie|referer|if-none-match):/i);
  });
});

/** A page whose worker answers for all feeds with what it may not look into. */
async function openWithServiceWorker() {
  const scope = '/test/hosts/worker/';
  const registration = await navigator.serviceWorker.register(`${scope}worker.js`, {scope});
  later(() => void registration.unregister());
  const worker = registration.installing ?? registration.waiting ?? registration.active;
  await until(() => worker?.state === 'activated');
  return {src: `${scope}page.html?${encodeURIComponent(new FaultFeed('ok').url)}`};
}

async function openFrame(src: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.src = src;
  document.body.append(frame);
  later(() => frame.remove());
  await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  return frame;
}
