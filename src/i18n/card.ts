import type {CardTerms} from './card-terms.js';
import {card as german} from './locales/de/card.js';
import {Section} from './section.js';

/** The texts of the card in the language of a widget. */
export const cardTerms = new Section<CardTerms>('card', german);
