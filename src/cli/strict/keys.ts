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
