import type {Milestone} from '../model/feed.js';
import type {Locale} from './locale.js';
import {projectTerms} from './project.js';

/** When a milestone is due, and what has become of it. */
export function milestoneText({date, status}: Milestone, locale: Locale): string {
  const {undated, milestoneStatus} = projectTerms.of(locale);
  return `${date ? locale.date(date) : undated}, ${milestoneStatus[status]}`;
}
