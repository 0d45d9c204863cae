// What a careful page objects to: shifts of its layout, violations of its policy, requests to others; also after a visitor
// has used the chart.
import {drawn, visit} from '../harness/visit.js';

async function use({page, session, ask}) {
  await session.send('Page.setDownloadBehavior', {behavior: 'deny'});
  const missing = [];
  for (const name of await ask('clicks')) {
    const place = await ask('findControl', name);
    if (!place) {
      missing.push(name);
      continue;
    }
    await page.mouse.click(place.x, place.y);
    await ask('sleep', 700); // longer than the half second in which shifts count as caused by a click
  }
  return missing;
}

/** Where nothing is forbidden, more may be asked for. */
const hostsAsked = (setup, adapter) => visit(setup, adapter, {}, async (page) => {
  await drawn(page, 33, 1500);
  await use(page);
  return page.hosts;
});

export async function measureEmbedding(setup, adapter) {
  const hosts = await hostsAsked(setup, adapter);
  return visit(setup, adapter, {isStrict: true}, async (page) => {
    await drawn(page, 33, 1500);
    const missing = await use(page);
    const {shifts, violations, errors} = await page.ask('observed');
    return {
      shift: shifts.reduce((total, shift) => total + shift, 0),
      violations: violations.length,
      directives: [...new Set(violations.map((violation) => violation.split(' ')[0]))],
      hosts: [...new Set([...hosts, ...page.hosts])],
      errors: errors.slice(0, 3),
      bars: await page.ask('countBars'),
      missing,
    };
  });
}
