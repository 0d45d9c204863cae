import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {shortNames} from '../.config/short-names.js';

const read = (file: string) => readFileSync(file, 'utf8');
const sources = readdirSync('src', {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.ts') && !file.startsWith('cli'))
  .map((file) => read(join('src', file))).join('\n') + readdirSync('.config/lit').map((file) => read(join('.config/lit', file))).join('\n');
const library = dirname(createRequire(import.meta.url).resolve('typescript'));
const outside = {
  'the browser': readdirSync(library).filter((file) => /^lib\..*\.d\.ts$/.test(file)).map((file) => read(join(library, file))).join('\n'),
  'a feed': read('data/feed.schema.json'),
  'the public parts of the elements': read('test/public-names.txt'),
  'another copy of the library on the same page': ['controllers/feed-context', 'feed/feed-store', 'feed/feed-state', 'model/feed']
    .map((file) => read(`src/${file}.ts`)).join('\n'),
  'what a page gets from the script': read('src/embed/report.ts') + read('src/embed/start.ts'),
};

describe('the names that embed.js shortens', () => {
  for (const name of shortNames) {
    const word = new RegExp(`\\b${name}\\b`);

    it(`has ${name}, which our code uses and nothing outside knows`, () => {
      expect(sources).toMatch(word);
      expect(Object.entries(outside).filter(([, text]) => word.test(text)).map(([where]) => where)).toEqual([]);
    });

    it(`has ${name}, which no string asks for`, () => {
      expect(sources).not.toMatch(new RegExp(`['"\`]${name}['"\`]`));
    });
  }
});
