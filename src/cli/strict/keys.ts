import type {Finding} from './finding.js';
import {documentSchema, walkObjects} from './schema-walk.js';
import {similar} from './similar.js';

/** Keys that the format does not know; own ones start with `_`. A progress or a status of a project is never typed. */
export function keyFindings(json: unknown): Finding[] {
  const found: Finding[] = [];
  walkObjects(json, documentSchema(), [], (object, known, path) => {
    for (const key of Object.keys(object)) {
      if (key.startsWith('_') || key === '$schema' || known.includes(key)) continue;
      const at = [...path, key];
      const isProject = path.length === 2 && path[0] === 'projects';
      if (isProject && /^(progress|fortschritt|percent)$/i.test(key)) found.push({rule: 'typed-progress', path: at, original: object[key]});
      else if (isProject && /^(status|stand)$/i.test(key)) found.push({rule: 'typed-status', path: at, original: object[key]});
      else found.push({rule: 'unknown-key', path: at, original: key, hint: similar(key, known)});
    }
  });
  return found;
}

/**
 * `__proto__` where a language or a translated field is named: readers pass over it, wherever it stands, but here it is
 * no private addition, and the JSON Schema refuses it.
 */
export function prototypeFindings(json: unknown, path: readonly PropertyKey[] = []): Finding[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, value]): Finding[] => {
    const at = [...path, Array.isArray(json) ? Number(key) : key];
    const isOfTranslations = key === '__proto__' && path.slice(-2).includes('translations');
    return isOfTranslations ? [{rule: 'schema', path: at, original: value}] : prototypeFindings(value, at);
  });
}
