import type {Translation} from '../translation.js';
import {card} from './de-simple/card.js';
import {common} from './de-simple/common.js';
import {progress} from './de-simple/progress.js';
import {project} from './de-simple/project.js';
import {timeline} from './de-simple/timeline.js';

/** Leichte Sprache: short sentences, no genitive, no abbreviations. What it does not name reads as in German. */
export const deSimple: Translation = {lang: 'de-simple', intl: 'de-DE', dateStyle: 'long', card, common, progress, project, timeline};
