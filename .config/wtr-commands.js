// Commands that the stock plugins lack: print and media features such as forced colours and the whole accessibility tree (Chromium
// only), and screenshots.
import {mkdir, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';

const devtools = new WeakMap();

/** `{media: 'print'}` or `{'forced-colors': 'active'}`: an emulation lasts as long as the session that asked, so that one stays open. */
async function setMedia(page, browser, {media = '', ...features}) {
  if (!page.createCDPSession || browser.name.startsWith('Firefox')) return {supported: false};
  if (!devtools.has(page)) devtools.set(page, await page.createCDPSession());
  await devtools.get(page).send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({name, value})),
  });
  return {supported: true};
}

/** `{size: 32}`: what somebody has set as the browser's text size. Chromium only. */
async function setFontSize(page, browser, {size}) {
  if (!page.createCDPSession || browser.name.startsWith('Firefox')) return {supported: false};
  if (!devtools.has(page)) devtools.set(page, await page.createCDPSession());
  await devtools.get(page).send('Page.setFontSizes', {fontSizes: {standard: size}});
  return {supported: true};
}

/** `{name: 'card', clip: {x, y, width, height}}`: the viewport, or a part of it, as screenshots/<engine>/<name>.png. */
async function takeScreenshot(page, browser, {name, clip}) {
  const file = `screenshots/${browser.name.split(' ')[0].toLowerCase()}/${name}.png`;
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, await page.screenshot(clip ? {clip} : {}));
  return {file};
}

/** Chromium only: what nobody holds any more is gone after this; gives the bytes that are left. */
async function collectGarbage(page, browser) {
  if (!page.createCDPSession || browser.name.startsWith('Firefox')) return {supported: false};
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const {usedSize} = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return {supported: true, usedSize};
}

/** Chromium only: the whole tree as assistive technology gets it, `{role, name, properties, children}`, without what is ignored. */
async function readAccessibilityTree(page, browser) {
  if (!page.createCDPSession || browser.name.startsWith('Firefox')) return null;
  const session = await page.createCDPSession();
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const seen = (id) => {
    const node = byId.get(id);
    const children = (node?.childIds ?? []).flatMap(seen);
    if (!node || node.ignored) return children;
    return [{
      role: node.role.value,
      name: node.name?.value ?? '',
      properties: Object.fromEntries((node.properties ?? []).map(({name, value}) => [name, value.value])),
      children,
    }];
  };
  return seen(nodes[0].nodeId)[0];
}

export function moreCommands() {
  return {
    name: 'more-commands',
    async executeCommand({command, payload, session: {browser, id}}) {
      if (command === 'media') return setMedia(browser.getPage(id), browser, payload);
      if (command === 'accessibility-tree') return readAccessibilityTree(browser.getPage(id), browser);
      if (command === 'font-size') return setFontSize(browser.getPage(id), browser, payload);
      if (command === 'screenshot') return takeScreenshot(browser.getPage(id), browser, payload);
      if (command === 'collect-garbage') return collectGarbage(browser.getPage(id), browser);
      return undefined;
    },
  };
}
