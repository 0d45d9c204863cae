import type {Translation} from '../translation.js';
import {card} from './de/card.js';
import {common} from './de/common.js';
import {progress} from './de/progress.js';
import {project} from './de/project.js';
import {timeline} from './de/timeline.js';

export const de: Translation = {lang: 'de', intl: 'de-DE', dateStyle: 'medium', card, common, progress, project, timeline};
