// What pages write down: a name that is gone, or new, shows here, and in CHANGELOG.md.
import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {elements, namesOf as allNamesOf, type Named} from './support/manifest.js';

const namesOf = (list?: readonly Named[]) => allNamesOf(list).filter(Boolean);
const kinds = ['attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'] as const;

describe('what a page can write down', () => {
  it('has the names that stand in public-names.txt', async () => {
    const lines = elements.flatMap((element) => [
      `<${element.tagName}>`,
      ...kinds.map((kind) => `  ${kind}: ${namesOf(element[kind]).join(', ') || '-'}`),
    ]);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('public-names.txt');
  });

  it('has at most a dozen tokens for all, and five for one widget', () => {
    for (const {tagName = '', cssProperties} of elements) {
      const own = `--initiative-${tagName.replace(/^(initiative|project|timeline)-/, '')}-`;
      const names = namesOf(cssProperties);
      expect(names.filter((name) => name.startsWith(own)).length, tagName).toBeLessThanOrEqual(5);
      expect(names.filter((name) => !name.startsWith(own)).length, tagName).toBeLessThanOrEqual(12);
    }
  });
});

describe('the themes of the partners', () => {
  const folder = 'src/styles/themes';
  const files = readdirSync(folder);
  const tokens = new Set(elements.flatMap(({cssProperties}) => namesOf(cssProperties)));
  const partsOf = (tag: string) => namesOf(elements.find(({tagName}) => tagName === tag)?.cssParts);

  it('are three', () => {
    expect(files).toEqual(['ig-metall.css', 'muelheim-business.css', 'unternehmerverband.css']);
  });

  for (const file of files) {
    const css = readFileSync(`${folder}/${file}`, 'utf8');

    it(`are at most forty lines: ${file}`, () => {
      expect(css.trim().split('\n').length).toBeLessThanOrEqual(40);
    });

    it(`use documented tokens and parts, and nothing else: ${file}`, () => {
      for (const [, name] of css.matchAll(/(--[\w-]+)\s*:/g)) expect(tokens, name).toContain(name);
      const selectors = [...css.replace(/\/\*[^]*?\*\//g, '').matchAll(/([^{}]+)\{/g)].flatMap(([, text = '']) => text.split(',').map((one) => one.trim()));
      const places = [':root', "[theme='dark']", "[data-theme='dark']"];
      for (const selector of selectors.filter((one) => !places.includes(one))) {
        const [, tag = '', part = ''] = /^([\w-]+)::part\(([\w-]+)\)$/.exec(selector) ?? [];
        expect(partsOf(tag), selector).toContain(part);
      }
      expect(css).not.toMatch(/!important|url\(|@import/);
      // tools that translate it for old browsers leave nothing that a widget could read
      expect(css).not.toContain('light-dark(');
    });
  }
});
