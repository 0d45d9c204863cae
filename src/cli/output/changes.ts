import {commonTerms} from '../../i18n/common.js';
import type {Locale} from '../../i18n/locale.js';
import {findLocale} from '../../i18n/registry.js';
import {changeSections, isUnchanged, type Change, type Changes, type ChangeSection} from '../../model/changes.js';
import type {Project, Translatable, Update} from '../../model/feed.js';
import {currentReport} from '../../model/report.js';
import {currentEnd} from '../../model/timeframe.js';
import {feedText} from '../../model/translation.js';
import type {Texts} from '../texts/texts.js';

/** Section by section, a line for each project. */
export function changesText(changes: Changes, texts: Texts, feedLanguage: string): string {
  const writer = new ChangeWriter(texts, feedLanguage);
  const parts = changeSections
    .map((section) => ({section, lines: writer.lines(section, changes)}))
    .filter(({lines}) => lines.length > 0)
    .map(({section, lines}) => [`${texts.changes.sections[section]} (${lines.length})`, ...lines.map((line) => `  ${line}`)].join('\n'));
  return `${[...(isUnchanged(changes) ? [texts.changes.none] : []), ...parts].join('\n\n')}\n`;
}

/** The same for programs. */
export function changesJson(changes: Changes): string {
  const sections = changeSections.map((section) => [section, changes[section].map((change) => changeJson(section, change))]);
  return `${JSON.stringify({...Object.fromEntries(sections) as object, initiative: changes.initiative}, null, 2)}\n`;
}

function changeJson(section: ChangeSection, {before, after, news, fields}: Change): object {
  const state = (project: Project | null) => project && {
    status: currentReport(project)?.status ?? 'notReported',
    date: currentReport(project)?.date,
    end: currentEnd(project),
  };
  return {
    id: (after ?? before)?.id,
    title: (after ?? before)?.title,
    before: state(before),
    after: state(after),
    ...(section === 'reportedAgain' && news && {news: {date: news.date, status: news.status, title: news.title}}),
    ...(section === 'otherwise' && {fields}),
  };
}

class ChangeWriter {
  readonly #texts: Texts;
  readonly #locale: Locale;
  readonly #feedLanguage: string;

  constructor(texts: Texts, feedLanguage: string) {
    this.#texts = texts;
    this.#locale = findLocale(texts.lang);
    this.#feedLanguage = feedLanguage;
  }

  lines(section: ChangeSection, changes: Changes): string[] {
    const {initiative} = changes;
    const own = section === 'otherwise' && initiative.length > 0;
    return [
      ...(own ? [`${commonTerms.of(this.#locale).initiative}: ${this.#fields(initiative)}`] : []),
      ...changes[section].map((change) => {
        const project = change.after ?? change.before;
        return [project && this.#titleOf(project), this.#what(section, change)].filter(Boolean).join(': ');
      }),
    ];
  }

  #what(section: ChangeSection, {before, after, news, fields}: Change): string {
    if (!after) return '';
    switch (section) {
      case 'newlyListed':
      case 'stillWaiting':
        return '';
      case 'moved':
        return `${this.#end(before)} → ${this.#end(after)}`;
      case 'reportedAgain':
        return news ? this.#news(news, after) : '';
      case 'otherwise':
        return this.#fields(fields);
      default: {
        const report = currentReport(after);
        const was = before && currentReport(before) ? `${this.#status(before)} → ` : '';
        return `${was}${this.#status(after)}${report ? `, ${this.#locale.date(report.date)}` : ''}`;
      }
    }
  }

  #titleOf(entity: Project | Update): string {
    return feedText<Translatable & {readonly title?: string}>(entity, 'title', this.#locale.lang, this.#feedLanguage)?.text ?? '';
  }

  #end(project: Project | null): string {
    const date = project ? currentEnd(project) : undefined;
    return date ? this.#locale.date(date) : this.#texts.changes.noDate;
  }

  #news(news: Update, project: Project): string {
    return [this.#titleOf(news) || (news.status && this.#status(project)), news.date && this.#locale.date(news.date)].filter(Boolean).join(', ');
  }

  #status(project: Project): string {
    return commonTerms.of(this.#locale).status(currentReport(project)?.status ?? 'notReported', project.kind);
  }

  #fields(fields: readonly string[]): string {
    return fields.map((field) => this.#texts.changes.field(field)).join(', ');
  }
}
