import type {CommonTerms} from './common-terms.js';
import {common as german} from './locales/de/common.js';
import {Section} from './section.js';

/** The common texts in the language of a widget. */
export const commonTerms = new Section<CommonTerms>('common', german);
