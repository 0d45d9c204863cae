// The Einbettungs-Assistent as a new editor uses it, with the mouse, the clipboard and a page of somebody else; and how much the
// snippets that it gives let a page shift while they load.

export const mostActions = 6;
const shiftLimits = {reserved: 0.02, unreserved: 0.1};
const cpuRate = 4;
/** Chromium's own preset for slow 3G, as developers know it. */
const slow3g = {download: (500 * 1000 / 8) * 0.8, upload: (500 * 1000 / 8) * 0.8, latency: 400 * 5};
const views = [{width: 360, height: 640}, {width: 1280, height: 800}];

/** Clicks what a person reads. */
async function click(page, selector, text) {
  const found = await page.evaluateHandle((css, name) => [...document.querySelectorAll(css)].find((each) => each.textContent.trim() === name), selector, text);
  const element = found.asElement();
  if (!element) throw new Error(`The assistant shows no "${text}".`);
  await element.scrollIntoView();
  await element.click();
}

export const hasSnippet = (page) => page.waitForFunction(() => /min-height/.test(document.querySelector('#code')?.value ?? ''), {timeout: 20_000});
const snippetOf = (page) => page.$eval('#code', ({value}) => value);

/**
 * From the assistant to a pasted card: gives the actions, each as a person would tell it, and what the editor of a page got.
 * The editor is a bare text field, as content systems have one for HTML.
 */
export async function walk(browser, address, project) {
  const actions = [];
  const {origin} = new URL(address);
  const context = browser.defaultBrowserContext();
  await context.overridePermissions(origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);

  const page = await browser.newPage();
  await page.setViewport({width: 1280, height: 900});
  await page.goto(address);
  actions.push('open the assistant');
  await hasSnippet(page);
  await click(page, 'label', 'Ein Projekt');
  actions.push('choose "Ein Projekt"');
  await page.waitForSelector('#project');
  await page.select('#project', project);
  actions.push('choose the project');
  await hasSnippet(page);
  await click(page, '.result button', 'Kopieren');
  actions.push('press "Kopieren"');
  await page.waitForFunction(() => document.querySelector('.result .said').textContent.startsWith('Kopiert'));

  const editor = await browser.newPage();
  await editor.goto(`${origin}/editor.html`);
  await editor.focus('textarea');
  await editor.keyboard.down('Control');
  await editor.keyboard.press('v', {commands: ['Paste']});
  await editor.keyboard.up('Control');
  actions.push('paste into the page');
  const pasted = await editor.$eval('textarea', ({value}) => value);
  actions.push('save the page');
  await editor.close();
  await page.close();
  return {actions, pasted};
}

/** The snippet of each widget as the assistant gives it at first, with a project for the card. */
export async function snippets(browser, address, project) {
  const page = await browser.newPage();
  await page.setViewport({width: 1280, height: 900});
  await page.goto(address);
  await hasSnippet(page);
  const found = {progress: await snippetOf(page)};
  await click(page, 'label', 'Ein Projekt');
  await page.waitForSelector('#project');
  await page.select('#project', project);
  await hasSnippet(page);
  found.card = await snippetOf(page);
  await click(page, 'label', 'Zeitplan');
  await page.waitForFunction(() => document.querySelector('#code')?.value.includes('"gantt"'));
  await hasSnippet(page);
  found.gantt = await snippetOf(page);
  await page.close();
  return found;
}

/** The snippet of a frame, on a page: gives what it shows, and how high it was at first and is in the end. */
export async function tryFrame(browser, address, publish) {
  const page = await browser.newPage();
  await page.setViewport({width: 1280, height: 900});
  await page.goto(address);
  await hasSnippet(page);
  await click(page, 'label', 'Rahmen (iframe)');
  await page.waitForFunction(() => document.querySelector('#code')?.value.includes('<iframe'));
  const snippet = await snippetOf(page);
  await page.goto(publish('frame.html', snippet));
  const handle = await page.waitForSelector('iframe');
  const frame = await handle.contentFrame();
  const text = await frame.waitForFunction(() => {
    const [widget] = window.InitiativeWidgets?.scan() ?? [];
    return widget?.shadowRoot?.querySelector('[part~=root]')?.textContent;
  }, {timeout: 15_000}).then((found) => found.jsonValue(), () => '');
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const needed = await frame.evaluate(() => document.documentElement.scrollHeight);
  const height = await handle.evaluate((element) => element.getBoundingClientRect().height);
  await page.close();
  return {snippet, text, first: Number(/ height="(\d+)"/.exec(snippet)?.[1]), height, needed};
}

/** In the page: notes what shifts from the start. */
function watchShifts() {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const {value, hadRecentInput} of list.getEntries()) if (!hadRecentInput) window.shifts.push(value);
  }).observe({type: 'layout-shift', buffered: true});
}

/** How far a page shifts while a widget loads on a slow machine and a slow network. */
async function shiftOf(browser, address, view) {
  const page = await browser.newPage();
  await page.setViewport(view);
  await page.setCacheEnabled(false);
  await page.emulateNetworkConditions(slow3g);
  await page.emulateCPUThrottling(cpuRate);
  await page.evaluateOnNewDocument(watchShifts);
  await page.goto(address, {waitUntil: 'domcontentloaded', timeout: 60_000});
  await page.waitForFunction(() => {
    const [widget] = window.InitiativeWidgets?.scan() ?? [];
    return widget?.shadowRoot?.querySelector('[part~=root]');
  }, {timeout: 60_000});
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const sum = await page.evaluate(() => window.shifts.reduce((total, value) => total + value, 0));
  await page.close();
  return sum;
}

/** Shifts of every widget and width, as rows of a table; `publish` puts a page on the server and gives its address. */
export async function measureShifts(browser, found, publish) {
  const rows = [];
  for (const [widget, snippet] of Object.entries(found)) {
    for (const view of views) {
      const reserved = await shiftOf(browser, publish(`${widget}-reserved.html`, snippet), view);
      const unreserved = await shiftOf(browser, publish(`${widget}-bare.html`, snippet.replace(/ style="[^"]*"/, '')), view);
      rows.push({
        widget, width: view.width, room: /min-height:([^;"]*)/.exec(snippet)?.[1] ?? 'none', reserved: Number(reserved.toFixed(4)), unreserved: Number(unreserved.toFixed(4)),
        result: reserved <= shiftLimits.reserved && unreserved <= shiftLimits.unreserved ? 'ok' : 'TOO MUCH',
      });
    }
  }
  return rows;
}
