// From data and evaluated module to the frame that shows the chart, and what the main thread did until half a second later.
import {drawn, metricsOf, visit} from '../harness/visit.js';

/** Slices that follow the first paint of a long chart belong to its long tasks. */
const untilFilled = 3000;
const many = 10_000;

export async function measurePaint(setup, adapter, {count, slowdown = 1}) {
  return visit(setup, adapter, {slowdown}, async ({session, ask}) => {
    await ask('prepare', count);
    await session.send('HeapProfiler.collectGarbage');
    const before = await metricsOf(session);
    const {paint} = await ask('draw');
    await ask('sleep', 500);
    const after = await metricsOf(session);
    if (count >= many) await ask('sleep', untilFilled);
    const {count: longTasks, longest} = await ask('longTasks');
    return {
      paint,
      mainThread: (after.TaskDuration - before.TaskDuration) * 1000,
      longTasks,
      longest,
      bars: await ask('countBars'),
      elements: await ask('countElements'),
    };
  });
}

export async function measureSize(setup, adapter, {sizeOf, picture}) {
  return visit(setup, adapter, {}, async (page) => {
    await drawn(page, 33, 1000);
    await page.page.screenshot({path: picture});
    return {about: page.about, ...sizeOf(adapter, page.requested)};
  });
}
