// axe, the way through the chart with Tab, and the accessibility tree.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {drawn, visit} from '../harness/visit.js';
import {countFacts} from './tree.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const mostStops = 600;

async function findings(page) {
  await page.evaluate(axe);
  const {violations} = await page.evaluate(() => globalThis.axe.run('#stage', {resultTypes: ['violations']}));
  return violations.map(({id, impact, nodes}) => ({rule: id, impact, elements: nodes.length}));
}

/** Tab until the focus leaves the chart; a stop that Tab does not leave is a trap, which axe does not see. */
async function walk({page, ask}) {
  await ask('startOfWalk');
  const stops = [];
  while (stops.length < mostStops) {
    await page.keyboard.press('Tab');
    const {place, number} = await ask('standing');
    if (place === 'left') return {stops: stops.length, isTrapped: false};
    if (place === 'chart' && stops.includes(number)) break;
    if (place === 'chart') stops.push(number);
  }
  return {stops: stops.length, isTrapped: true};
}

export async function measureAccessibility(setup, adapter, {count}) {
  return visit(setup, adapter, {}, async (page) => {
    await drawn(page, count, 2000);
    const violations = await findings(page.page);
    return {
      findings: violations.length,
      elements: violations.reduce((total, {elements}) => total + elements, 0),
      rules: violations.map(({rule, impact, elements}) => `${rule} (${impact}, ${elements})`),
      ...await countFacts(page.session, await page.ask('facts')),
      ...(count <= 100 ? await walk(page) : {}),
    };
  });
}

/** Names in the document, and in the accessibility tree, one second after the start. */
export async function measureRows(setup, adapter, {count}) {
  return visit(setup, adapter, {}, async ({session, ask}) => {
    await session.send('Accessibility.enable');
    await ask('prepare', count);
    await ask('draw');
    const {after, inDocument} = await ask('namesAfter', 1000);
    const {names: inTree} = await countFacts(session, await ask('facts'));
    return {after, inDocument, inTree, bars: await ask('countBars')};
  });
}
