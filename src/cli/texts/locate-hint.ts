import {formatPath} from '../../feed/issue.js';
import type {Finding} from '../strict/finding.js';
import {quote} from './quote.js';

/** Where in the document, for those who read JSON: ` (projects[3].url)`. Tables name a cell instead. */
export function locateHint({path, place}: Finding): string {
  return path.length === 0 || (place && 'cell' in place) ? '' : ` ${quote(formatPath(path), ['(', ')'])}`;
}
