// HH-64 and HH-80 to HH-84: the iframe variant.
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {until} from '../support/dom.js';
import {later, openPage, read, type OpenPage, type PageWindow} from './open-page.js';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const framesIn = ({page}: OpenPage) => [...page.document.querySelectorAll<HTMLIFrameElement>('iframe[data-initiative-frame]')];
const heightOf = (frame: HTMLIFrameElement) => parseFloat(frame.style.height || '0');
interface Message {readonly type?: string; readonly message?: string; readonly height?: number; readonly value?: unknown; readonly version?: string}
const messagesOf = ({page}: OpenPage) => page['messages'] as Message[];

/** The heights of all frames, when they have stopped changing. */
async function still(opened: OpenPage): Promise<number[]> {
  let before = '';
  for (let quiet = 0; quiet < 20;) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = framesIn(opened).map(heightOf).join();
    quiet = now === before ? quiet + 1 : 0;
    before = now;
  }
  return framesIn(opened).map(heightOf);
}

const inner = (frame: HTMLIFrameElement) => frame.contentDocument as Document;
const isDrawn = (frame: HTMLIFrameElement) => {
  const place = frame.contentDocument?.querySelector<HTMLElement>('.initiative-widget');
  return place ? read(place).includes('Stärkungsinitiative Industrie') : false;
};

describe('frames with a script on the host page', () => {
  it('HH-80, in a sandbox: grows to its content, without a scroll bar, three messages at most', async () => {
    const opened = await openPage('hh-80', {settles: false});
    await until(() => framesIn(opened).every((frame) => heightOf(frame) > 500));
    const heights = await still(opened);
    expect(heights[1]).to.be.above(heights[0] as number);
    expect(messagesOf(opened).length).to.be.at.most(9);
    await wait(300);
    expect(await still(opened)).to.eql(heights);
  });

  for (const [what, zoom] of [['', ''], ['zoom 110 %', '1.1'], ['fractions of a pixel', '1.037']] as const) {
    it(`HH-80, ${what || 'beside its feed'}: no scroll bar, grows, shrinks, no oscillation, late fonts`, async () => {
      const opened = await openPage('hh-80', {query: {same: 'same', ...(zoom && {zoom})}, settles: false});
      await until(() => framesIn(opened).every((frame) => isDrawn(frame) && heightOf(frame) > 500));
      const heights = await still(opened);
      const count = messagesOf(opened).length;
      expect(count, JSON.stringify(messagesOf(opened))).to.be.at.most(9);
      const [frame] = framesIn(opened) as [HTMLIFrameElement];
      const fits = () => inner(frame).documentElement.scrollHeight <= inner(frame).documentElement.clientHeight;
      expect(fits()).to.equal(true);

      const widget = inner(frame).querySelector('.initiative-widget')?.shadowRoot?.querySelector('initiative-progress') as HTMLElement;
      const details = widget.shadowRoot?.querySelector('details') as HTMLDetailsElement;
      details.open = true;
      await until(() => heightOf(frame) > (heights[0] as number));
      await still(opened);
      expect(fits()).to.equal(true);
      details.open = false;
      await until(() => heightOf(frame) === heights[0]);

      widget.style.setProperty('--initiative-font-size', '20px'); // as a font that comes late
      await until(() => heightOf(frame) > (heights[0] as number));
      const later = await still(opened);
      expect(fits()).to.equal(true);
      await wait(200);
      expect(await still(opened)).to.eql(later);
    });
  }

  it('HH-80, a script that comes long after the frames, as where a tool delays it: they grow to their content all the same', async () => {
    const opened = await openPage('hh-81', {settles: false});
    const [frame] = framesIn(opened) as [HTMLIFrameElement];
    const told: number[] = [];
    opened.page.addEventListener('message', ({data}: MessageEvent<Message>) => void told.push(data.height ?? 0));
    await until(() => told.some((height) => height > 500));
    await wait(300); // that was its last word
    expect(heightOf(frame)).to.equal(0);
    for (let copy = 0; copy < 3; copy++) { // as after three pasted lines
      const script = opened.page.document.createElement('script');
      script.src = '/built/frame.js';
      opened.page.document.body.append(script);
    }

    await until(() => heightOf(frame) > 500);
    const heights = await still(opened);
    await wait(300);
    expect(await still(opened)).to.eql(heights);
  });

  for (const [what, src, isShown] of [
    ['of the frame’s own origin', '/data/staerkungsinitiative.json', true],
    ['of another origin', `http://127.0.0.1:${location.port}/data/staerkungsinitiative.json`, false],
    ['that is inline', `data:application/json,${encodeURIComponent('{"version":"1.0","initiative":{"title":"Fremd"},"projects":[{"id":"a","title":"Fremd"}]}')}`, false],
    ['that is no address', 'javascript:1', false],
  ] as const) {
    it(`HH-80, a feed ${what} is ${isShown ? 'shown' : 'refused: nobody shows foreign numbers under a partner’s name'}`, async () => {
      const opened = await openPage('hh-80-foreign', {query: {src}, settles: false});
      const [frame] = framesIn(opened) as [HTMLIFrameElement];
      const place = () => inner(frame).querySelector<HTMLElement>('.initiative-widget');
      await until(() => (place() ? /konnten nicht|nicht gefunden|Stand gemeldet/.test(read(place() as HTMLElement)) : false));

      expect(place()?.dataset['src']).to.equal(isShown ? new URL(src, location.href).href : 'initiative.json');
      expect(read(place() as HTMLElement).includes('Stand gemeldet zu 5 von 18')).to.equal(isShown);
      expect(read(place() as HTMLElement)).not.to.contain('Fremd');
    });
  }

  for (const [what, host, isShown] of [
    ['names', `http://127.0.0.1:${location.port}`, true],
    ['does not name', `http://localhost.localhost:${location.port}`, false],
    ['names with another port', 'http://127.0.0.1:1', false],
    ['names with another scheme', `https://127.0.0.1:${location.port}`, false],
  ] as const) {
    it(`HH-80, a feed of an origin that frame.html ${what} is ${isShown ? 'shown' : 'refused, and what it has of its own stays'}`, async () => {
      const src = `${host}/data/staerkungsinitiative.json`;
      const opened = await openPage('hh-80-foreign', {query: {src, page: 'frame-origins.html'}, settles: false});
      const [frame] = framesIn(opened) as [HTMLIFrameElement];
      const place = () => inner(frame).querySelector<HTMLElement>('.initiative-widget');
      await until(() => (place() ? /konnten nicht|nicht gefunden|Stand gemeldet/.test(read(place() as HTMLElement)) : false));

      expect(place()?.dataset['src']).to.equal(isShown ? src : 'initiative.json');
      expect(read(place() as HTMLElement).includes('Stand gemeldet zu 5 von 18')).to.equal(isShown);
      const asked = (frame.contentWindow as PageWindow).performance.getEntriesByType('resource').map(({name}) => name);
      expect(asked.includes(src)).to.equal(isShown);
    });
  }

  it('HH-82, a foreign frame and odd heights: ignored or clamped', async () => {
    const opened = await openPage('hh-82', {settles: false});
    await until(() => heightOf(framesIn(opened)[0] as HTMLIFrameElement) > 500);
    const before = await still(opened);
    const {document} = opened.page;
    const foreign = document.getElementById('foreign') as HTMLIFrameElement;
    const odd = document.getElementById('odd') as HTMLIFrameElement;
    const untouched = odd.style.height;
    const good = {type: 'initiative-frame', version: '1.0.0'};
    // from the page itself, whose window is no frame of it
    opened.page.postMessage({...good, height: 9}, '*');
    const say = async (data: unknown) => {
      odd.contentWindow?.postMessage(data, '*');
      await wait(60);
      return odd.style.height;
    };
    for (const height of [false, '500', null, NaN, Infinity, [500], {}]) expect(await say({...good, height}), String(height)).to.equal(untouched);
    for (const data of ['initiative-frame', 500, null, [good], {type: 'other', height: 500}, JSON.parse('{"__proto__": {"type": "initiative-frame", "height": 500}}') as unknown, {...good, id: 'before', iframeId: 'foreign'}]) {
      expect(await say(data)).to.equal(untouched);
    }
    for (const [height, given] of [[1e9, '10000px'], [-5, '0px'], [99.01, '100px']] as const) {
      void say({...good, height});
      await until(() => odd.style.height === given);
    }

    expect(foreign.style.height).to.equal('');
    expect(heightOf(framesIn(opened)[0] as HTMLIFrameElement)).to.equal(before[0]);
    expect(opened.heard.accidents).to.eql([]);
    expect(({} as {height?: unknown}).height).to.equal(undefined);
  });

  it('HH-82, a frame that has left its origin: ignored', async () => {
    const opened = await openPage('hh-82', {settles: false});
    const odd = opened.page.document.getElementById('odd') as HTMLIFrameElement;
    await until(() => heightOf(framesIn(opened)[0] as HTMLIFrameElement) > 500);
    const untouched = odd.style.height;
    // what it says still comes from nowhere, but now its address says otherwise
    odd.removeAttribute('sandbox');
    odd.contentWindow?.postMessage({type: 'initiative-frame', version: '1', height: 500}, '*');
    await wait(150);
    expect(odd.style.height).to.equal(untouched);
  });

  it('HH-82, two heights in turns for ever: the greater one stays', async () => {
    const opened = await openPage('hh-82', {settles: false});
    const odd = opened.page.document.getElementById('odd') as HTMLIFrameElement;
    await until(() => heightOf(framesIn(opened)[0] as HTMLIFrameElement) > 500);
    for (let turn = 0; turn < 10; turn++) {
      odd.contentWindow?.postMessage({type: 'initiative-frame', version: '1', height: turn % 2 ? 300 : 320}, '*');
      await wait(40);
    }
    expect(odd.style.height).to.equal('320px');
    odd.contentWindow?.postMessage({type: 'initiative-frame', version: '1', height: 300}, '*');
    await wait(60);
    expect(odd.style.height).to.equal('320px');
    odd.contentWindow?.postMessage({type: 'initiative-frame', version: '1', height: 450}, '*');
    await until(() => odd.style.height === '450px');
  });

  it('HH-82, the parent sends heights to the framed page: ignored', async () => {
    const opened = await openPage('hh-80', {query: {same: 'same'}, settles: false});
    await until(() => framesIn(opened).every((frame) => isDrawn(frame) && heightOf(frame) > 500));
    const heights = await still(opened);
    for (const frame of framesIn(opened)) {
      frame.contentWindow?.postMessage({type: 'initiative-frame', version: '1', height: 5}, '*');
      frame.contentWindow?.postMessage({message: 'ready', secret: 'none'}, '*');
    }
    const count = messagesOf(opened).length;
    await wait(100);
    expect(await still(opened)).to.eql(heights);
    expect(messagesOf(opened)).to.have.length(count);
  });

  it('HH-84, two frames, two versions of frame.js: both get their height', async () => {
    const opened = await openPage('hh-84', {settles: false});
    await until(() => framesIn(opened).every((frame) => heightOf(frame) > 500));
    const [first, second] = await still(opened);
    expect(second).to.be.above(first as number);
    expect(opened.heard.accidents).to.eql([]);
  });
});

describe('frames without one', () => {
  it('HH-64, a consent tool has turned iframes into data-src: the link stays', async () => {
    const {page} = await openPage('hh-64', {settles: false});
    expect(page.document.querySelectorAll('iframe[src]')).to.have.length(0);
    for (const link of page.document.querySelectorAll<HTMLElement>('iframe + a')) {
      expect(link.getBoundingClientRect().height).to.be.above(0);
      link.focus();
      expect(page.document.activeElement).to.equal(link);
    }
    expect(page.document.querySelectorAll('iframe + a')).to.have.length(3);
    expect(page.heard.accidents).to.eql([]);
  });

  it('HH-81, host script stripped: the fixed height, scrolled inside by keyboard, and the link', async () => {
    const opened = await openPage('hh-81', {settles: false});
    const [frame] = framesIn(opened) as [HTMLIFrameElement];
    frame.removeAttribute('sandbox'); // so that the test can look inside
    frame.src = `${frame.getAttribute('src') ?? ''}&again`;
    await until(() => isDrawn(frame));
    expect(frame.getBoundingClientRect().height).to.equal(420);
    const root = inner(frame).documentElement;
    await until(() => root.scrollHeight > root.clientHeight);
    frame.contentWindow?.focus();
    inner(frame).querySelector<HTMLElement>('main')?.focus();
    await sendKeys({press: 'PageDown'});
    await until(() => root.scrollTop > 50);
    expect(opened.page.document.querySelector('iframe + a')?.getBoundingClientRect().height).to.be.above(0);
  });

  it('HH-81, the widget itself does not come: a link to the same page in its own window', async () => {
    const response = await fetch('/built/frame.html');
    const text = await response.text();
    expect(text).not.to.match(/<script>|<style|style=|\son\w+=/); // no inline code
    expect(text).to.contain('<a href="" target="_blank" rel="noopener">In eigenem Fenster öffnen</a>');
  });

  for (const [height, ready] of [['200', 'early'], ['1000', 'late']] as const) {
    it(`HH-83, WordPress, ${height} px, ready ${ready}: the height within 500 ms after load, links by message, readable by scrolling`, async () => {
      const opened = await openPage('hh-83', {query: {height, ready}, settles: false});
      await until(() => opened.page['heightAt'] !== undefined && opened.page['loadedAt'] !== undefined);
      expect((opened.page['heightAt'] as number) - (opened.page['loadedAt'] as number)).to.be.below(500);
      await until(() => opened.page.document.getElementById('wp')?.style.height === '1000px'); // the most that WordPress gives
      const said = messagesOf(opened);
      expect(said.some(({message, value}) => message === 'height' && typeof value === 'number' && value > 1000)).to.equal(true);
      expect(said.every((data) => data.message === undefined || data.message === 'height' || data.message === 'link')).to.equal(true);
      if (ready === 'late') {
        const count = said.filter(({message}) => message === 'height').length;
        await until(() => messagesOf(opened).filter(({message}) => message === 'height').length > count || count > 1);
      }
    });
  }

  it('HH-83, inside such a frame: scrolled by keyboard, and a link is told to the page around', async () => {
    // the same without sandbox, so that the test can look inside
    const told: Message[] = [];
    const listen = ({data}: MessageEvent<Message>) => void told.push(data);
    addEventListener('message', listen);
    later(() => removeEventListener('message', listen));
    const frame = document.createElement('iframe');
    frame.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 600px; height: 200px; border: 0';
    frame.setAttribute('scrolling', 'no');
    frame.src = '/built/frame.html?widget=progress;src=/data/staerkungsinitiative.json#?secret=abc123';
    document.body.append(frame);
    later(() => frame.remove());
    await until(() => isDrawn(frame));
    const {body} = inner(frame);
    await until(() => body.scrollHeight > body.clientHeight);
    expect(body.clientHeight).to.equal(200);
    frame.contentWindow?.focus();
    body.focus();
    await sendKeys({press: 'PageDown'});
    await until(() => body.scrollTop > 20);

    const widget = inner(frame).querySelector('.initiative-widget')?.shadowRoot?.firstElementChild?.shadowRoot;
    const link = widget?.querySelector<HTMLAnchorElement>('a[href^=http]') as HTMLAnchorElement;
    link.click();
    await until(() => told.some(({message}) => message === 'link'));
    expect(told.find(({message}) => message === 'link')).to.eql({message: 'link', value: link.href, secret: 'abc123'});
  });
});
