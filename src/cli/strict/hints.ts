import type {Finding} from './finding.js';
import {objectsIn, textOf} from './json-access.js';
import type {RuleId} from './rules.js';
import {similar} from './similar.js';

const lists: Partial<Record<RuleId, string>> = {
  'unknown-group': 'groups',
  'unknown-organization': 'organizations',
  'unknown-source': 'sources',
};

/** Nobody reads more, and each compares a text with thousands of names. */
const maxSearches = 100;

/** "www.example.org/x": an address as people say it. */
const bareHost = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,9}(?:\/[^\s\\]{0,1000})?$/i;

/** Adds to a reference that leads nowhere what was probably meant: an id of its list, or a name; to an address its scheme. */
export function withHints(findings: readonly Finding[], json: unknown): Finding[] {
  const meant = new Map<string, string | undefined>();
  return findings.map((finding) => {
    const {rule, original} = finding;
    const list = lists[rule];
    if (typeof original !== 'string') return finding;
    if (rule === 'bad-url' && bareHost.test(original)) return {...finding, hint: `https://${original}`};
    if (list === undefined) return finding;
    const reference = `${list} ${original}`;
    if (!meant.has(reference)) {
      if (meant.size >= maxSearches) return finding;
      meant.set(reference, similar(original, namesIn(json, list)));
    }
    return {...finding, hint: meant.get(reference)};
  });
}

function namesIn(json: unknown, list: string): string[] {
  return objectsIn(json, list).flatMap(({item}) => ['id', 'name', 'label', 'title'].map((key) => textOf(item, key))).filter(Boolean);
}
