// A page with widgets that somebody leaves and comes back to while the browser still has it, listeners, timers and all.
import puppeteer from 'puppeteer-core';
import {chromiumArgs, findChromium} from './browsers.js';
import {seconds} from './smoke-suite.js';

/** Both go on by themselves, for who looks into a page may lose it on the way. The first says in its title how it came back. */
export function returnPages([{html}]) {
  const script = `
    var errors = [];
    addEventListener('error', function (event) { errors.push(String(event.message)); });
    addEventListener('unhandledrejection', function (event) { errors.push(String(event.reason)); });
    function read(node) {
      if (node.nodeType === 3) return node.data;
      return /^(STYLE|SLOT)$/.test(node.nodeName) ? '' : [].map.call((node.shadowRoot || node).childNodes, read).join(' ');
    }
    function texts() { return [].map.call(document.querySelectorAll('[data-initiative-widget]'), read); }
    function isShown() { return texts().every(function (text) { return text.replace(/\\s+/g, '').length > 100; }); }
    var before = '';
    var leaving = setInterval(function () {
      if (document.readyState !== 'complete' || !isShown()) return;
      clearInterval(leaving);
      setTimeout(function () { before = texts().join(); location.href = '/away'; }, 500);
    }, 50);
    addEventListener('pageshow', function (event) {
      if (!before && !event.persisted && performance.getEntriesByType('navigation')[0].type !== 'back_forward') return;
      dispatchEvent(new Event('online')); // and whatever else there is to hear
      setTimeout(function () {
        document.title = JSON.stringify({
          persisted: event.persisted,
          isSame: texts().join() === before,
          texts: texts().map(function (text) { return text.replace(/\\s+/g, ' ').trim().slice(0, 60); }),
          errors: errors,
        });
      }, 1000);
    });`;
  return [
    {path: '/kept', policy: '', html: html.replace('<body>', `<body><script>${script}</script>`)},
    {path: '/away', policy: '', html: '<!doctype html><title>Away</title><script>addEventListener("load", function () { setTimeout(function () { history.back(); }, 500); });</script>'},
  ];
}

/** What is wrong with it, in Chromium: puppeteer turns that cache off unless told. */
export async function comeBack(origin) {
  const chromium = await findChromium();
  const browser = await puppeteer.launch({...chromium, args: [...chromium.args, ...chromiumArgs], ignoreDefaultArgs: ['--disable-back-forward-cache']});
  const page = await browser.newPage();
  await page.goto(`${origin}/kept`);
  const session = await browser.target().createCDPSession();
  const started = Date.now();
  let told = null;
  while (!told && Date.now() - started < seconds * 1000) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const {targetInfos} = await session.send('Target.getTargets');
    told = JSON.parse(targetInfos.find(({title}) => title.startsWith('{"persisted"'))?.title ?? 'null');
  }
  await browser.close();
  console.log(`back: ${JSON.stringify(told)}`);
  if (!told) return ['back: the page did not come back'];
  return [
    ...(told.persisted ? [] : ['back: the browser has made the page anew']),
    ...(told.isSame ? [] : [`back: the widgets show something else: ${told.texts.join(' | ')}`]),
    ...told.errors.map((error) => `back: ${error}`),
  ];
}
