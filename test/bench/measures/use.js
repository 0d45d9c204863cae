// What happens after the first paint: how soon an interaction shows, and how much memory a long visit leaves behind.
import {drawn, metricsOf, visit} from '../harness/visit.js';
import {median} from '../harness/median.js';

const times = 20;
const megabyte = 1_048_576;

export async function measureInteractions(setup, adapter, {count}) {
  const names = await visit(setup, adapter, {}, ({ask}) => ask('interactions'));
  const results = {};
  for (const name of names) {
    results[name] = await visit(setup, adapter, {}, async (page) => {
      await drawn(page, count, 2000);
      const durations = await page.ask('interact', name, times);
      return durations && {median: median(durations), worst: Math.max(...durations)};
    });
  }
  return results;
}

async function heap(session) {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const {JSHeapUsedSize, Nodes} = await metricsOf(session);
  return {megabytes: JSHeapUsedSize / megabyte, nodes: Nodes};
}

export async function measureMemory(setup, adapter) {
  return visit(setup, adapter, {}, async (page) => {
    await drawn(page, 33, 1000);
    const before = await heap(page.session);
    await page.ask('exercise');
    await page.ask('sleep', 1000);
    const after = await heap(page.session);
    return {
      before: before.megabytes,
      after: after.megabytes,
      growth: after.megabytes - before.megabytes,
      nodes: after.nodes - before.nodes,
    };
  });
}
