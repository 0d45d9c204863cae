import type {CardTerms} from './card-terms.js';
import type {CommonTerms} from './common-terms.js';
import type {Formats} from './formats.js';
import type {ProgressTerms} from './progress-terms.js';
import type {ProjectTerms} from './project-terms.js';
import type {TimelineTerms} from './timeline-terms.js';

/** How a language is called and written. */
export interface Language {
  /** The tag that a page writes into `lang`. */
  readonly lang: string;
  /** The tag that `Intl` gets. */
  readonly intl: string;
  readonly dateStyle: 'medium' | 'long';
}

/** All texts of one language, in sections, so that a page with one widget loads that one's only. */
export interface Sections {
  card(formats: Formats): CardTerms;
  common(formats: Formats): CommonTerms;
  progress(formats: Formats): ProgressTerms;
  project(formats: Formats): ProjectTerms;
  timeline(formats: Formats): TimelineTerms;
}

/** A language for `registerLocale`: one more file beside `locales/de.ts`. */
export interface Translation extends Language, Sections {}
