import type {Translation} from '../translation.js';
import {common} from './de/common.js';
import {progress} from './de/progress.js';
import {project} from './de/project.js';
import {timeline} from './de/timeline.js';

export const de: Translation = {lang: 'de', intl: 'de-DE', dateStyle: 'medium', common, progress, project, timeline};
