// The build plugin that fits our bundles, and those of others, for pages that are not theirs.
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build, type Rolldown} from 'vite';
import {beforeAll, describe, expect, it} from 'vitest';
import {parseFeed} from '../src/feed/parse-feed.js';
import {forForeignPages} from '../src/vite.js';
import {feedNames, readData} from './support/data.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const lit = ['lit-html/lit-html.js', 'lit-element/lit-element.js', '@lit/reactive-element/reactive-element.js'];
const builds = ['', 'development/', 'node/', 'node/development/'];

function litFile(file: string, folder = ''): {id: string; source: string} {
  const id = `${root}node_modules/${file.replace(/[^/]+$/, (name) => `${folder}${name}`)}`;
  return {id, source: existsSync(id) ? readFileSync(id, 'utf8') : ''};
}

/** The plugin, and what it asks of Vite. */
function aPlugin(resolves = true) {
  const asked: [source: string, importer: string][] = [];
  const plugin = forForeignPages();
  const resolve = (source: string, importer: string) => {
    asked.push([source, importer]);
    return Promise.resolve(resolves ? {id: `resolved ${source}`} : null);
  };
  return {plugin, asked, resolveId: (source: string, importer?: string) => plugin.resolveId.call({resolve}, source, importer)};
}

function buildEnd(plugin: ReturnType<typeof forForeignPages>, error?: Error): void {
  plugin.buildEnd.call({
    error: (message: string) => {
      throw new Error(message);
    },
  }, error);
}

describe('in place of zod', () => {
  const swaps = [
    ['zod/mini', '/app/node_modules/initiative-widgets/dist/feed/schema.js', './checker.js'],
    ['zod/mini', '/project/src/feed/schema.ts', './checker.js'],
    ['zod/mini', 'C:\\app\\node_modules\\initiative-widgets\\dist\\feed\\schema.js', './checker.js'],
    ['./salvage.js', '/app/node_modules/initiative-widgets/dist/feed/parse-feed.js', './checker.js'],
    ['./windows-1252.js', '/app/node_modules/initiative-widgets/dist/feed/decode.js', './windows-1252.browser.js'],
  ] as const;
  for (const [source, importer, instead] of swaps) {
    it(`our own files get what weighs less: ${source} in ${importer}`, async () => {
      const {asked, resolveId} = aPlugin();

      expect(await resolveId(source, importer)).toEqual({id: `resolved ${instead}`});
      expect(asked).toEqual([[instead, importer]]);
    });
  }

  const others = [
    ['zod/mini', '/app/src/form.ts'],
    ['zod', '/app/node_modules/initiative-widgets/dist/feed/schema.js'],
    ['zod/mini', '/app/node_modules/initiative-widgets/dist/feed/salvage.js'],
    ['zod/mini', '/app/node_modules/initiative-widgets/dist/cli/schema.js'],
    ['./salvage.js', '/app/node_modules/initiative-widgets/dist/feed/index.js'],
    ['../feed/salvage.js', '/app/src/feed/parse-feed.js'],
    ['./schema.js', '/app/node_modules/initiative-widgets/dist/feed/parse-feed.js'],
    ['zod/mini', '/app/src/feed/constructor.ts'],
    ['zod/mini', '/app/src/feed/toString.ts'],
    ['zod/mini', undefined],
  ] as const;
  for (const [source, importer] of others) {
    it(`everybody else gets what they asked for: ${source} in ${importer}`, async () => {
      const {asked, resolveId} = aPlugin();

      expect(await resolveId(source, importer)).toBeNull();
      expect(asked).toEqual([]);
    });
  }

  it('somebody with a feed of their own gets zod, for they have no checker', async () => {
    expect(await aPlugin(false).resolveId('zod/mini', '/app/src/feed/schema.ts')).toBeNull();
  });
});

describe('Lit', () => {
  const codeOf = (source: string, id: string) => forForeignPages().transform(source, id)?.code ?? '';

  for (const {id, source} of builds.flatMap((folder) => lit.map((file) => litFile(file, folder))).filter(({source}) => source)) {
    it(`shares nothing with the page's own copy: ${id.replace(root, '')}`, () => {
      const own = codeOf('', id);
      const code = codeOf(source, id);

      expect(own).toMatch(/^const own = \{/);
      expect(code.startsWith(own)).toBe(true);
      expect(code.slice(own.length)).not.toMatch(/globalThis|Symbol\.metadata|(?<![.\w])litPropertyMetadata/);
    });
  }

  it('asks for its own Trusted Types policy, and goes without where that is refused', () => {
    const code = codeOf('', '/app/node_modules/lit-html/lit-html.js');
    const {trustedTypes} = new Function('globalThis', `${code}; return own;`)({
      trustedTypes: {
        createPolicy(name: string, rules: {refuse?: boolean}) {
          if (rules.refuse) throw new TypeError('refused');
          return {name, rules};
        },
      },
    }) as {trustedTypes: {createPolicy(name: string, rules: object): unknown}};

    expect(trustedTypes.createPolicy('lit-html', {a: 1})).toEqual({name: 'initiative-widgets', rules: {a: 1}});
    expect(trustedTypes.createPolicy('lit-html', {refuse: true})).toBeUndefined();
    expect(new Function('globalThis', `${code}; return own;`)({})).toEqual({trustedTypes: undefined});
  });

  for (const id of ['/app/src/lit-html.js', `${root}node_modules/lit-html/directive.js`, `${root}node_modules/lit/index.js`, '/app/node_modules/other/lit-html.js']) {
    it(`is alone in this: ${id.replace(root, '')} stays as it is`, () => {
      expect(forForeignPages().transform('globalThis.x = 1;', id)).toBeNull();
    });
  }
});

describe('a build', () => {
  function endOf(files: Record<string, string>, error?: Error) {
    const plugin = forForeignPages();
    for (const [file, source] of Object.entries(files)) plugin.transform(source, `/app/node_modules/${file}`);
    return () => buildEnd(plugin, error);
  }
  const sources = Object.fromEntries(lit.map((file) => [file, litFile(file).source]));
  const changed = 'export const x = 1;';

  it('ends well with the Lit that we know', () => {
    expect(endOf(sources)).not.toThrow();
  });

  it('ends well without Lit', () => {
    expect(endOf({})).not.toThrow();
  });

  for (const file of lit) {
    it(`fails when Lit has changed: ${file}`, () => {
      expect(endOf({...sources, [file]: changed})).toThrow(/Lit has changed/);
    });
  }

  it('fails when a word in Lit only looks like what we put there', () => {
    expect(endOf({...sources, 'lit-element/lit-element.js': 'export const unknown = 1;'})).toThrow(/Lit has changed/);
  });

  it('fails when all of Lit has changed', () => {
    expect(endOf(Object.fromEntries(lit.map((file) => [file, changed])))).toThrow(/Lit has changed/);
  });

  it('fails when Lit has moved its files', () => {
    expect(endOf({'lit/index.js': changed})).toThrow(/Lit has changed.*lit-html/);
  });

  it('ends well with something else in place of Lit, or of a part of it', () => {
    const {[lit[2]!]: _, ...others} = sources;

    expect(endOf({...others, 'lit/index.js': changed})).not.toThrow();
    expect(endOf({'initiative-widgets/dist/base/feed-element.js': changed})).not.toThrow();
  });

  it('that failed already says no more', () => {
    expect(endOf({...sources, [lit[0]!]: changed}, new Error('syntax'))).not.toThrow();
  });
});

describe('a bundle', () => {
  let code = '';
  let bundled: typeof parseFeed;

  beforeAll(async () => {
    const entry = `${root}src/feed/parse-feed.ts`;
    const {output} = (await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      root,
      plugins: [forForeignPages()],
      build: {write: false, target: 'es2022', rolldownOptions: {input: entry, preserveEntrySignatures: 'strict', output: {codeSplitting: false}}},
    })) as Rolldown.RolldownOutput;
    code = output[0].code;
    ({parseFeed: bundled} = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`) as {parseFeed: typeof parseFeed});
  });

  it('has no zod in it', () => {
    expect(code.length).toBeLessThan(20_000);
    expect(code).not.toMatch(/zod|new Function|globalThis/);
  });

  for (const folder of ['.', 'edge', 'invalid'] as const) {
    it(`reads the feeds in data/${folder} as the source does`, () => {
      for (const name of feedNames(folder)) {
        const json = readData(`${folder}/${name}.json`);

        expect(bundled(json), name).toEqual(parseFeed(json));
      }
    });
  }

  it('reads on a page that adds to Object.prototype', () => {
    const json = readData('demo.json');
    const expected = JSON.stringify(bundled(json).feed);
    Object.assign(Object.prototype, {extend: () => undefined, title: 'fremd'});
    try {
      expect(JSON.stringify(bundled(json).feed)).toBe(expected);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'extend');
      Reflect.deleteProperty(Object.prototype, 'title');
    }
  });
});
