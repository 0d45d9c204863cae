// Tests that look for the unknown: 100 times with the same values in every run, so that a change is to blame for what fails;
// `npm run properties` looks further, `FC_RUNS` times from the seed `FC_SEED`, which repeats a run that failed.
import fc from 'fast-check';

declare const process: {env: {FC_RUNS?: string; FC_SEED?: string}};

export const runs = Number(process.env.FC_RUNS || 100);
export const seed = Number(process.env.FC_SEED || 1);

console.info(`fast-check: ${runs} runs, FC_SEED=${seed}`);

/** The predicate throws, or returns false, for what must not be. */
export function always<T>(arbitrary: fc.Arbitrary<T>, predicate: (value: T) => boolean | void): void {
  fc.assert(fc.property(arbitrary, predicate), {numRuns: runs, seed});
}

/** The same for what takes time; `part` of the runs, where each takes long. */
export async function alwaysInTime<T>(arbitrary: fc.Arbitrary<T>, predicate: (value: T) => Promise<boolean | void>, part = 1): Promise<void> {
  await fc.assert(fc.asyncProperty(arbitrary, predicate), {numRuns: Math.ceil(runs * part), seed, endOnFailure: part < 1});
}
