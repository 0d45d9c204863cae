/** What of Rollup's and Vite's plugin interface is needed here; neither has to be installed. */
export interface ForeignPagesPlugin {
  name: string;
  enforce: 'pre';
  resolveId(this: ResolveContext, source: string, importer?: string): Promise<{id: string} | null> | null;
  transform(code: string, id: string): {code: string; map: null} | null;
  buildEnd(this: {error(message: string): never}, error?: Error): void;
}

interface ResolveContext {
  resolve(source: string, importer: string, options: {skipSelf: boolean}): Promise<{id: string} | null>;
}

/** The three files of Lit that share things through `globalThis`. */
const sharing = /node_modules[\\/](?:lit-html|lit-element|@lit[\\/]reactive-element)[\\/](?:.*[\\/])?(lit-html|lit-element|reactive-element)\.js$/;

const policy = `{trustedTypes: globalThis.trustedTypes && {createPolicy(_, rules) {
  try { return globalThis.trustedTypes.createPolicy('initiative-widgets', rules); } catch { return undefined; } }}}`;

/** Our own files, what they import, and what a browser gets instead. */
const replacements = new Map([
  ['decode', ['./windows-1252.js', './windows-1252.browser.js']],
  ['feed-schema', ['zod/mini', './checker.js']],
  ['parse-feed', ['./salvage.js', './checker.js']],
  ['schema', ['zod/mini', './checker.js']],
] as const);

/**
 * Fits Lit and zod for pages that are not ours, for everybody who bundles the npm files. Lit shares nothing with the
 * page's own copy, and its Trusted Types policy `initiative-widgets` may be refused without a throw. In place of zod,
 * which throws on pages that extend `Object.prototype` and listens to the page's zod, stands the part of it that the
 * schema uses.
 *
 * The build fails if Lit has changed so that this no longer fits.
 */
export function forForeignPages(): ForeignPagesPlugin {
  const files = new Set<string>();
  const rewritten = new Set<string>();
  let hasLit = false;
  return {
    name: 'for-foreign-pages',
    enforce: 'pre',
    resolveId(source, importer) {
      const [, file = ''] = /[\\/]feed[\\/]([\w-]+)\.[jt]s$/.exec(importer ?? '') ?? [];
      const [replaced, replacement] = replacements.get(file as 'schema') ?? [];
      if (importer === undefined || replacement === undefined || source !== replaced) return null;
      return this.resolve(replacement, importer, {skipSelf: true});
    },
    transform(source, id) {
      hasLit ||= /node_modules[\\/]lit[\\/]index\.js$/.test(id);
      const [, file] = sharing.exec(id) ?? [];
      if (!file) return null;
      const code = source
        .replaceAll('globalThis', 'own')
        .replaceAll('Symbol.metadata', 'own.metadata')
        .replace(/(?<![.\w])litPropertyMetadata/g, 'own.litPropertyMetadata')
        // hooks that nobody can set any more, and a list that nobody can read
        .replace(/\b\w+\.\w+(?:Polyfill|Hydrate)Support\b/g, 'undefined')
        .replace(/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\w.-]+"\)/g, 'undefined');
      files.add(file);
      if (source.includes('globalThis')) rewritten.add(file);
      return {code: `const own = ${file === 'lit-html' ? policy : '{}'};\n${code}`, map: null};
    },
    buildEnd(error) {
      const unknown = [...files].filter((file) => !rewritten.has(file));
      if (hasLit && files.size === 0) unknown.push('lit-html');
      if (error || unknown.length === 0) return;
      this.error(`Lit has changed, and forForeignPages() no longer fits it: see its ${unknown.join(', ')}.`);
    },
  };
}
