// One fresh page, in a context of its own, with one adapter in it.
import {stylesheetsOf} from './bundle.js';

const patience = 120_000;

/** The work stops by itself at its limit only here: what hangs in the page goes with the page. */
function within(work, name) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${name}: more than ${patience / 1000} s`)), patience);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

export async function visit({browser, server, noise}, adapter, {isStrict = false, slowdown = 1}, use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({width: 1280, height: 800});
    const requested = new Set();
    const hosts = new Set();
    const own = `${server.url}/built/${adapter}/`;
    page.on('request', (request) => {
      const url = request.url();
      if (url.startsWith(own)) requested.add(url.slice(own.length));
      else if (/^https?:/.test(url) && !url.startsWith(server.url)) hosts.add(new URL(url).host);
    });
    await page.goto(`${server.url}/${isStrict ? '?strict' : ''}`, {waitUntil: 'load'});
    await page.waitForFunction('globalThis.bench');
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    if (slowdown > 1) await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
    const ask = (name, ...args) => within(page.evaluate((key, values) => globalThis.bench[key](...values), name, args), name);
    const about = await ask('load', adapter, stylesheetsOf(adapter));
    return await use({page, session, ask, about, requested, hosts});
  } finally {
    await noise.note().catch(() => {}); // a browser that has crashed says that itself
    // a page that hangs does not close
    await Promise.race([context.close().catch(() => {}), new Promise((resolve) => setTimeout(resolve, 5000))]);
  }
}

export async function metricsOf(session) {
  const {metrics} = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
}

export async function drawn({ask}, count, wait = 500) {
  await ask('prepare', count);
  const result = await ask('draw');
  await ask('sleep', wait);
  return result;
}
