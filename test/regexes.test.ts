// Texts of a feed or a table come from outside: no pattern may need minutes for a long one.
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import ts from 'typescript';
import {describe, expect, it} from 'vitest';

const {check} = createRequire(import.meta.url)('recheck') as typeof import('recheck');

/** Slow for a long text, and never given one. */
const excused: Readonly<Record<string, string>> = {
  '/(-?[\\d.]+) (-?[\\d.]+)/g': 'the coordinates of a shape that the chart has drawn',
  '/Did you mean ([^?]+)\\?/': 'what somebody typed on their own command line',
  '/\\B(?=(\\d{3})+$)/g': 'the digits of a number',
  '/\\/*$/': 'an address that an editor typed for their own snippet',
  '/node_modules[\\\\/](?:lit-html|lit-element|@lit[\\\\/]reactive-element)[\\\\/](?:.*[\\\\/])?(lit-html|lit-element|reactive-element)\\.js$/':
    'the path of a file in a build',
};

/** Each pattern in `src`, with the places that it stands in. */
function patterns(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const files = execFileSync('git', ['ls-files', 'src/*.ts'], {encoding: 'utf8'}).trim().split('\n');
  for (const file of files) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const place = `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
        found.set(node.text, [...found.get(node.text) ?? [], place]);
      }
      node.forEachChild(visit);
    };
    visit(source);
  }
  return found;
}

describe('every pattern', () => {
  const all = patterns();

  it('takes no longer than a text is long, or says why it may', {timeout: 120_000}, async () => {
    const slow: string[] = [];
    for (const [pattern, places] of all) {
      const end = pattern.lastIndexOf('/');
      const {status} = await check(pattern.slice(1, end), pattern.slice(end + 1), {timeout: 20_000});
      if (status !== 'safe' && !Object.hasOwn(excused, pattern)) slow.push(`${pattern} in ${places.join(', ')}: ${status}`);
    }

    expect(all.size).toBeGreaterThan(100);
    expect(slow).toEqual([]);
  });

  it('that is excused is there', () => {
    expect(Object.keys(excused).filter((pattern) => !all.has(pattern))).toEqual([]);
  });
});
