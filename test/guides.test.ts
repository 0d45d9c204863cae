// The guides in stories/docs/ name what can be set, as it is, and addresses that a release has.
import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import packageJson from '../package.json' with {type: 'json'};
import {elements, namesOf} from './support/manifest.js';

const guide = (name: string) => readFileSync(`stories/docs/${name}.mdx`, 'utf8');

describe('the guide to embedding', () => {
  const embedding = guide('embedding');

  it('has addresses of a release only', () => {
    const addresses = [...embedding.matchAll(/src="([^"?]+\/(?:embed|frame|initiative-widgets)\.(?:js|html))/g)].map(([, address = '']) => address);

    expect(addresses.length).toBeGreaterThan(6);
    expect(addresses.filter((address) => !address.includes(`/${packageJson.version}/`) && !address.includes('/v1/'))).toEqual([]);
  });

  it('lists every attribute', () => {
    const settings = embedding.split('\n## Was sich einstellen lässt\n')[1]?.split('\n## ')[0] ?? '';
    const named = new Set([...settings.matchAll(/`([a-z-]+)(?:="[a-z]+")?`/g)].map(([, name]) => name));
    const attributes = elements.flatMap(({attributes}) => namesOf(attributes));

    expect([...new Set(attributes)].filter((name) => !named.has(name))).toEqual([]);
  });
});

describe('the guide to looks', () => {
  it('gives the tokens the values that the styles fall back on', () => {
    const css = ['initiative-progress/initiative-progress', 'timeline-gantt/timeline-gantt']
      .map((name) => readFileSync(`src/elements/${name}.styles.ts`, 'utf8')).join('\n');
    const rows = [...guide('theming').matchAll(/\['((?:progress|gantt)-\w+)', '([^']+)', '', '(.*)'\]/g)];
    const said = rows.flatMap(([, token, value, use = '']) => [value, /\d[\d.]*em/.exec(use)?.[0]].flatMap((length) => (length ? [`${token} ${length}`] : [])));
    const read = [...css.matchAll(/var\(--initiative-((?:progress|gantt)-\w+), ([^)]+)\)/g)].map(([, token, value]) => `${token} ${value}`);

    expect([...new Set(read)].toSorted()).toEqual(said.toSorted());
  });
});
