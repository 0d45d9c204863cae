import type {Finding} from './finding.js';
import {objectsIn, textOf} from './json-access.js';
import type {RuleId} from './rules.js';
import {similar} from './similar.js';

const lists: Partial<Record<RuleId, string>> = {
  'unknown-group': 'groups',
  'unknown-organization': 'organizations',
  'unknown-source': 'sources',
};

/** Adds to a reference that leads nowhere what was probably meant: an id of its list, or a name. */
export function withHints(findings: readonly Finding[], json: unknown): Finding[] {
  return findings.map((finding) => {
    const list = lists[finding.rule];
    if (list === undefined || typeof finding.original !== 'string') return finding;
    const names = objectsIn(json, list).flatMap(({item}) => ['id', 'name', 'label', 'title'].map((key) => textOf(item, key)));
    return {...finding, hint: similar(finding.original, names.filter(Boolean))};
  });
}
