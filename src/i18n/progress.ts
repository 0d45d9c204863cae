import type {ProgressTerms} from './progress-terms.js';
import {progress as german} from './locales/de/progress.js';
import {Section} from './section.js';

/** The progress texts in the language of a widget. */
export const progressTerms = new Section<ProgressTerms>('progress', german);
