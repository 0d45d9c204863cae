// One step of the plan for all charts: round after round, so that a machine that grows slower or warmer does so for all.
import {median, medians} from './median.js';
import {drawn, visit} from './visit.js';

const tries = 2; // so many times the repetitions, for what was measured beside somebody else's work

export async function measureStep(setup, step, names, {repetitions, isQuick}) {
  const wanted = step.isTimed && !isQuick ? step.repetitions ?? repetitions : 1;
  const series = new Map(names.map((name) => [name, {quiet: [], noisy: [], failure: null}]));
  await setup.renew();
  await visit(setup, 'bound-empty', {}, (page) => drawn(page, 33)); // a browser that has just started is busy with itself
  for (let round = 0; round < (step.isTimed && !isQuick ? tries * wanted : 1); round += 1) {
    for (const name of names) {
      const own = series.get(name);
      if (own.failure === null && own.quiet.length < wanted) await addSample(setup, step, name, own, isQuick);
    }
  }
  return new Map([...series].map(([name, own]) => [name, summarize(own, step, wanted)]));
}

async function addSample(setup, step, name, own, isQuick) {
  if (step.isTimed && !isQuick) await setup.noise.wait();
  try {
    const options = {...step, ...setup.optionsFor(name)};
    const {result, noise, isQuiet} = await setup.noise.during(() => step.measure(setup, name, options));
    (isQuiet ? own.quiet : own.noisy).push({result, noise});
  } catch (error) {
    own.failure = String(error.message ?? error).slice(0, 200);
    if (!setup.browser.connected) await setup.renew();
  }
}

/** Samples from a busy machine count only where there are not enough from a quiet one. */
function summarize({quiet, noisy, failure}, {isTimed}, wanted) {
  const chosen = [...quiet, ...noisy.sort((a, b) => a.noise - b.noise)].slice(0, wanted);
  const samples = chosen.map(({result}) => result);
  if (samples.length === 0) return {failed: failure ?? 'nothing measured'};
  if (!isTimed) return samples[0];
  const all = samples.map(({paint}) => paint && Math.round(paint)).filter(Boolean);
  return {
    ...medians(samples),
    ...(all.length > 0 && {samples: all}),
    repetitions: samples.length,
    quiet: Math.min(quiet.length, wanted),
    noise: median(chosen.map(({noise}) => noise)),
  };
}
