import {fileURLToPath} from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

export const project = at('../../../');
export const bench = at('../');
/** Everything that a run makes, except the results that are kept. */
export const output = at('../../../dist-bench/');
export const committedResults = at('../results.json');
