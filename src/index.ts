/** Classes, events and types; importing this registers no tag. */
export * from './base/feed-events.js';
export * from './base/project-filter-event.js';
export * from './base/project-select-event.js';
export {FeedElement} from './base/feed-element.js';
export {InitiativeFeedElement} from './elements/initiative-feed/initiative-feed.js';
export {InitiativeProgressElement} from './elements/initiative-progress/initiative-progress.js';
export {ProjectCardElement} from './elements/project-card/project-card.js';
export {TimelineGanttElement} from './elements/timeline-gantt/timeline-gantt.js';
export * from './feed/reading.js';
export {registerLocale} from './i18n/registry.js';
export type {CardTerms} from './i18n/card-terms.js';
export type {CommonTerms} from './i18n/common-terms.js';
export type {Formats, PluralForms} from './i18n/formats.js';
export type {ProgressTerms} from './i18n/progress-terms.js';
export type {ProjectTerms} from './i18n/project-terms.js';
export type {TimelineTerms} from './i18n/timeline-terms.js';
export type {Translation} from './i18n/translation.js';
