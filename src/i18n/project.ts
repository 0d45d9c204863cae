import type {ProjectTerms} from './project-terms.js';
import {project as german} from './locales/de/project.js';
import {Section} from './section.js';

/** The project texts in the language of a widget. */
export const projectTerms = new Section<ProjectTerms>('project', german);
