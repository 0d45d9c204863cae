// custom-elements.json against the source: what an element reads, offers, turns on and sends stands in its class comment, and nothing else.
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path/posix';
import {describe, expect, it} from 'vitest';
import {declarations, namesOf} from './support/manifest.js';

const tags = readdirSync('src/elements');
const read = (file: string) => readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\/|^ *\/\/.*$/gm, '');
const all = (text: string, pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].toSorted();

/** The code that an element consists of: its own file and what that imports, types apart. */
function sourceOf(tag: string): string {
  const texts = new Map<string, string>();
  const add = (file: string) => {
    if (texts.has(file)) return;
    const text = read(file);
    texts.set(file, text);
    for (const path of all(text, /^(?:import|export)(?! type)[^;]*?'(\.[^']+)\.js';/gm)) add(join(dirname(file), `${path}.ts`));
  };
  add(`src/elements/${tag}/${tag}.ts`);
  return [...texts.values()].join('\n');
}

/** Names of events by their classes; how a widget finds its `<initiative-feed>` is nobody's business. */
const eventNames = new Map([...['feed-events', 'project-filter-event', 'project-select-event'].map((name) => read(`src/base/${name}.ts`)).join('\n')
  .matchAll(/class (\w+) extends CustomEvent(?:(?!\nexport )[^])*?super\('([\w-]+)'/g)].map(([, name = '', type = '']) => [name, type]));

describe('custom-elements.json', () => {
  it('declares the elements and the class they share, and no insides of them', () => {
    expect(declarations.map(({tagName, name}) => tagName ?? name).toSorted()).toEqual([...tags, 'FeedElement'].toSorted());
  });

  it('gives a card no filters: it shows its project', () => {
    const card = declarations.find(({tagName}) => tagName === 'project-card');
    const names = [...namesOf(card?.attributes), ...namesOf(card?.members)];

    expect(names).toContain('project');
    expect(names.filter((name) => ['group', 'lead', 'status'].includes(name))).toEqual([]);
  });

  for (const tag of tags) {
    const declaration = declarations.find(({tagName}) => tagName === tag);
    const source = sourceOf(tag);

    it(`has the tokens that are read: ${tag}`, () => {
      expect(namesOf(declaration?.cssProperties)).toEqual(all(source, /var\(\s*(--initiative-[\w-]+)/g));
    });

    it(`has the slots that are there: ${tag}`, () => {
      expect(namesOf(declaration?.slots)).toEqual(all(source, /<slot(?: name="([\w-]*)")?>/g));
    });

    it(`has the states that are turned on and off: ${tag}`, () => {
      expect(namesOf(declaration?.cssStates)).toEqual(all(source, /\b(?:toggle\(internals, |states\.(?:add|delete)\()'(\w+)'/g));
    });

    it(`has the events that are sent: ${tag}`, () => {
      const sent = all(source, /dispatchEvent\(\s*new (\w+)/g).filter((name) => name !== 'FeedRequestEvent');

      expect(sent.filter((name) => !eventNames.has(name))).toEqual([]);
      expect(namesOf(declaration?.events)).toEqual(sent.map((name) => eventNames.get(name)).toSorted());
    });
  }

  it('is compared with what is in the sources', () => {
    const everywhere = tags.map(sourceOf).join('\n');
    const inSources = readdirSync('src', {recursive: true, encoding: 'utf8'}).map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /^(base|elements|styles|controllers)\/.*\.ts$/.test(name)).map((name) => read(`src/${name}`)).join('\n');
    for (const pattern of [/var\(\s*(--initiative-[\w-]+)/g, /(<slot[^>]*>)/g, /(dispatchEvent\(\s*(?:new \w+)?)/g, /\btoggle\(internals, '(\w+)'/g]) {
      expect(all(everywhere, pattern)).toEqual(all(inSources, pattern));
      expect(all(everywhere, pattern)).not.toEqual([]);
    }
  });
});
