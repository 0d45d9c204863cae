import type {Finding} from './finding.js';
import {objectsIn, textOf} from './json-access.js';
import type {RuleId} from './rules.js';
import {similar} from './similar.js';

const lists: Partial<Record<RuleId, string>> = {
  'unknown-group': 'groups',
  'unknown-organization': 'organizations',
  'unknown-source': 'sources',
};

/** "www.example.org/x": an address as people say it. */
const bareHost = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,9}(?:\/[^\s\\]{0,1000})?$/i;

/** Adds to a reference that leads nowhere what was probably meant: an id of its list, or a name; to an address its scheme. */
export function withHints(findings: readonly Finding[], json: unknown): Finding[] {
  return findings.map((finding) => {
    const list = lists[finding.rule];
    if (typeof finding.original !== 'string') return finding;
    if (finding.rule === 'bad-url' && bareHost.test(finding.original)) return {...finding, hint: `https://${finding.original}`};
    if (list === undefined) return finding;
    const names = objectsIn(json, list).flatMap(({item}) => ['id', 'name', 'label', 'title'].map((key) => textOf(item, key)));
    return {...finding, hint: similar(finding.original, names.filter(Boolean))};
  });
}
