// Turns the table in layers.js into configurations of ESLint, one for each layer and depth of folders.
import {guests, layers} from './layers.js';

const escape = (text) => text.replace(/[/.]/g, '\\$&');
const oneOf = (patterns) => `(?:${patterns.join('|') || '(?!)'})`;
const upwards = (times) => times === 0 ? '\\./' : '\\.\\./'.repeat(times);

/** `lit` is the package alone, `lit/*` its subpaths, `node` whatever Node offers that no page needs. */
function ofPackage(name) {
  if (name === 'node') return '(?!\\.|@?lit(?:/|$)|zod(?:/|$))';
  return name.endsWith('/*') ? escape(name.slice(0, -1)) : `${escape(name)}$`;
}

const ofLayer = (name, depth) => `${upwards(depth)}${escape(name)}${layers[name].file ? '\\.js$' : '/'}`;

/** Paths that stay inside the layer, or inside the folder of one element. */
function ofOwn(name, depth) {
  const folders = name === 'elements' ? depth - 1 : depth;
  return Array.from({length: folders}, (_, times) => `${upwards(times)}(?!\\.)`);
}

/** An element is used by its tag, so its registration is imported; apart from that its types only. */
const otherElement = {
  definition: '\\.\\./(?<tag>[a-z-]+)/\\k<tag>\\.define\\.js$',
  types: '\\.\\./(?<other>[a-z-]+)/\\k<other>\\.js$',
};

function restrictedImports(name, depth, guestPackages = []) {
  const {layers: others, types = [], packages = []} = layers[name];
  const element = name === 'elements';
  const values = oneOf([
    ...ofOwn(name, depth),
    ...others.map((other) => ofLayer(other, depth)),
    ...[...packages, ...guestPackages].map(ofPackage),
    ...(element ? [otherElement.definition] : []),
  ]);
  const typesOnly = oneOf([...types.map((other) => ofLayer(other, depth)), ...(element ? [otherElement.types] : [])]);
  return ['error', {
    patterns: [
      {regex: `^(?!${values}|${typesOnly})`, message: `Not for ${name}: see .config/layers.js.`},
      {regex: `^(?!${values})${typesOnly}`, allowTypeImports: true, message: `Only types for ${name}: see .config/layers.js.`},
    ],
  }];
}

const imports = '@typescript-eslint/no-restricted-imports';

const folderRules = Object.keys(layers).filter((name) => !layers[name].file).flatMap((name) => [1, 2, 3].map((depth) => ({
  files: [`src/${name}/${'*/'.repeat(depth - 1)}*.ts`],
  rules: {[imports]: restrictedImports(name, depth)},
})));

const fileRules = Object.keys(layers).filter((name) => layers[name].file).map((name) => ({
  files: [`src/${name}.ts`],
  rules: {[imports]: restrictedImports(name, 0)},
}));

const guestRules = Object.entries(guests).map(([file, packages]) => {
  const folders = file.split('/').slice(0, -1);
  return {files: [`src/${file}`], rules: {[imports]: restrictedImports(folders[0], folders.length, packages)}};
});

export const layerRules = [...folderRules, ...fileRules, ...guestRules];

/** Globals that some layers do without, besides those that nobody may use. */
export const layerGlobals = (forbidden) => Object.entries(layers).map(([name, {file, without = []}]) => ({
  files: [file ? `src/${name}.ts` : `src/${name}/**/*.ts`],
  rules: {
    'no-restricted-globals': ['error', {
      checkGlobalObject: true,
      globals: [...forbidden, ...without.map((global) => ({name: global, message: `Not for ${name}: see .config/layers.js.`}))],
    }],
  },
}));
