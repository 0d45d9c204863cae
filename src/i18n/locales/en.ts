import type {Translation} from '../translation.js';
import {card} from './en/card.js';
import {common} from './en/common.js';
import {progress} from './en/progress.js';
import {project} from './en/project.js';
import {timeline} from './en/timeline.js';

export const en: Translation = {lang: 'en', intl: 'en-GB', dateStyle: 'medium', card, common, progress, project, timeline};
