// README says what is there: the commands, the folders, and addresses that exist after its own steps.
import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import packageJson from '../package.json' with {type: 'json'};

const readme = readFileSync('README.md', 'utf8');
const scripts: Readonly<Record<string, string>> = packageJson.scripts;

/** Names of commands in a text, as `npm test` or `npm run lint`. */
const commandsIn = (text: string) => [...text.matchAll(/\bnpm (?:run )?([a-z][\w:-]*)/g)].map(([, name = '']) => name).filter((name) => name in scripts);

/** The rows of the table under a heading, their first cells with code in them apart. */
const rowsUnder = (heading: string) => (readme.split(`\n### ${heading}\n`)[1]?.split('\n#')[0] ?? '').split('\n').filter((line) => line.startsWith('| `'));

describe('README', () => {
  it('names every command', () => {
    const named = commandsIn(rowsUnder('Loslegen').join('\n'));

    expect(Object.keys(scripts).filter((name) => !/^pre[a-z]/.test(name) && !named.includes(name))).toEqual([]);
  });

  it('says which commands are no part of verify', () => {
    const [row = ''] = rowsUnder('Loslegen').filter((line) => line.startsWith('| `npm run verify`'));
    const reached = new Set<string>();
    const reach = (text: string) => {
      for (const name of commandsIn(text).filter((found) => !reached.has(found))) {
        reached.add(name);
        reach(scripts[name] ?? '');
      }
    };
    reach(readFileSync('.config/verify.js', 'utf8'));
    const noChecks = ['start', 'browsers', 'storybook', 'release:files', 'verify'];

    expect(Object.keys(scripts).filter((name) => !/^pre[a-z]/.test(name) && !noChecks.includes(name) && !reached.has(name)).toSorted()).toEqual(
      [...row.split('nicht dabei')[1]?.matchAll(/`([\w:-]+)`/g) ?? []].map(([, name]) => name).toSorted(),
    );
  });

  it('knows everything in src/', () => {
    const places = rowsUnder('Aufbau').flatMap((row) => [...row.split('|')[1]?.matchAll(/`src\/([^`]+)`/g) ?? []].map(([, place = '']) => place));
    const isKnown = (name: string) => places.some((place) => new RegExp(`^${place.replace(/[/<].*$/, '').replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(name));

    expect(readdirSync('src').filter((name) => !isKnown(name))).toEqual([]);
  });

  it('has addresses of a release only', () => {
    const addresses = [...readme.matchAll(/src="([^"]+\/(?:embed|frame|initiative-widgets)\.(?:js|html))/g)].map(([, address = '']) => address);

    expect(addresses.length).toBeGreaterThan(2);
    expect(addresses.filter((address) => !address.includes(`/${packageJson.version}/`) && !address.includes('/v1/'))).toEqual([]);
  });
});
