// Tests that look for the unknown. `FC_RUNS` says how often (100 in CI, 5,000 at night), `FC_SEED` repeats a run that failed.
import fc from 'fast-check';

declare const process: {env: {FC_RUNS?: string; FC_SEED?: string}};

export const runs = Number(process.env.FC_RUNS || 100);
export const seed = Number(process.env.FC_SEED || Date.now() % 2_147_483_647);

console.info(`fast-check: ${runs} runs, FC_SEED=${seed}`);

/** The predicate throws, or returns false, for what must not be. */
export function always<T>(arbitrary: fc.Arbitrary<T>, predicate: (value: T) => boolean | void): void {
  fc.assert(fc.property(arbitrary, predicate), {numRuns: runs, seed});
}

/** The same for what takes time; `part` of the runs, where each takes long. */
export async function alwaysInTime<T>(arbitrary: fc.Arbitrary<T>, predicate: (value: T) => Promise<boolean | void>, part = 1): Promise<void> {
  await fc.assert(fc.asyncProperty(arbitrary, predicate), {numRuns: Math.ceil(runs * part), seed, endOnFailure: part < 1});
}
