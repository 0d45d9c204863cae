// checker.ts stands in for zod/mini and salvage.ts in browser bundles: both have to answer alike.
import {describe, expect, it} from 'vitest';
import {formatPath} from '../../src/feed/issue.js';
import {times, type Json} from '../support/builders.js';
import {feedNames, readData} from '../support/data.js';
import {mutate} from '../support/mutate.js';
import {seededRandom} from '../support/random.js';
import {loadChecker, read, zod, type Reader, type SchemaName} from '../support/readers.js';

const checker = await loadChecker();

const files = (['.', 'edge', 'invalid'] as const).flatMap((folder) => feedNames(folder).map((name) => `${folder}/${name}.json`));

const entries: [name: SchemaName, value: unknown][] = files.flatMap((file) => {
  const {projects, organizations, groups, sources, ...head} = readData(file) as Record<string, Json[] | undefined>;
  const all = (name: SchemaName, list: Json[] = []) => list.map((entry): [SchemaName, unknown] => [name, entry]);
  return [
    ...all('projectSchema', projects),
    ...all('organizationSchema', organizations),
    ...all('groupSchema', groups),
    ...all('sourceSchema', sources),
    ...all('headSchema', [head]),
  ];
});

/** What is left, and each rule and place once. How many faults are named of a part that goes as a whole does not matter. */
function reading(reader: Reader, name: SchemaName, value: unknown) {
  const {left, issues} = read(reader, name, value);
  const isGone = (path: readonly PropertyKey[]) =>
    issues.some((issue) => issue.rule === 'schema' && issue.path.length < path.length && issue.path.every((key, index) => key === path[index]));
  return {left, issues: new Set(issues.filter(({path}) => !isGone(path)).map(({rule, path}) => `${rule} ${formatPath(path)}`))};
}

describe('the checker', () => {
  it('takes the place of zod', () => {
    expect(checker.schemas.projectSchema).not.toHaveProperty('safeParse');
    expect(zod.schemas.projectSchema).toHaveProperty('safeParse');
  });

  it('makes of every entry in data/ what zod makes of it', () => {
    expect(entries.length).toBeGreaterThan(400);
    for (const [name, value] of entries) {
      expect(reading(checker, name, value), JSON.stringify(value)).toEqual(reading(zod, name, value));
    }
  });

  for (const block of times(20, (index) => 100 * index)) {
    it(`makes of broken entries what zod makes of them (seeds ${block} to ${block + 99})`, () => {
      for (const seed of times(100, (index) => block + index)) {
        const random = seededRandom(seed);
        const [name, original] = random.pick(entries);
        const value = mutate(random, original);

        expect(reading(checker, name, value), `seed ${seed}: ${JSON.stringify(value)?.slice(0, 2000)}`).toEqual(reading(zod, name, value));
      }
    });
  }
});
