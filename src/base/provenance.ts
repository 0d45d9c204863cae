import {html, nothing, type TemplateResult} from 'lit';
import {commonTerms} from '../i18n/common.js';
import {findLocale} from '../i18n/registry.js';
import type {Locale} from '../i18n/locale.js';
import {writeCsv} from '../model/csv.js';
import type {Feed, Project} from '../model/feed.js';
import {projectTable} from '../model/project-table.js';
import {link} from './link.js';
import {saveFile, writeJson} from './save-file.js';

export interface Provenance {
  readonly feed: Feed;
  readonly projects: readonly Project[];
  /** Whether those are what a filter has left. */
  readonly isFiltered: boolean;
  readonly locale: Locale;
  /** Address of the feed; `null` if it came without one. */
  readonly url: string | null;
  /** What was set as the property `feed`. */
  readonly json: unknown;
  /** Heading of the widget. */
  readonly title: string;
  /** With downloads and citation. */
  readonly hasActions: boolean;
  /** Further downloads. */
  readonly pictures: TemplateResult | typeof nothing;
}

/** Name of a file that holds what a widget shows, without its ending. */
export function fileName({initiative, publishedDate}: Feed): string {
  return [initiative.id ?? 'initiative', publishedDate].filter(Boolean).join('-');
}

/** The line under every widget: date, source, data and citation. */
export function renderProvenance(provenance: Provenance): TemplateResult {
  const {feed, locale, hasActions} = provenance;
  const terms = commonTerms.of(locale);
  const {publishedDate, publisher} = feed;
  return html`
    <div class="provenance" part="source">
      ${publishedDate ? html`<span>${terms.publishedOn(publishedDate)}</span>` : nothing}
      ${publisher ? html`<span>${terms.source}: ${link(publisher.url, html`<bdi>${publisher.name}</bdi>`)}</span>` : nothing}
      ${hasActions ? html`<span class="files">${terms.data}: ${renderJson(provenance)}<span>, ${renderCsv(provenance)}${provenance.pictures}</span></span>` : nothing}
      ${hasActions ? renderCitation(provenance) : nothing}
    </div>
  `;
}

/** The feed as it came; of a part of the projects a feed with those. */
function renderJson({feed, projects, isFiltered, url, json}: Provenance): TemplateResult {
  if (!isFiltered && url !== null && /^https?:/.test(url)) return link(url, 'JSON', {download: true});
  const save = () => {
    saveFile(`${fileName(feed)}.json`, 'application/json', writeJson(isFiltered ? {...feed, projects} : json ?? feed));
  };
  return html`<button type="button" @click=${save}>JSON</button>`;
}

function renderCsv({feed, projects}: Provenance): TemplateResult {
  const save = () => {
    const rows = projectTable(feed, projects, commonTerms.of(findLocale('de')));
    saveFile(`${fileName(feed)}.csv`, 'text/csv', writeCsv(rows));
  };
  return html`<button type="button" @click=${save}>CSV</button>`;
}

function renderCitation({feed, locale, title}: Provenance): TemplateResult {
  const terms = commonTerms.of(locale);
  const text = terms.citation({
    title: [feed.initiative.title, title].filter(Boolean).join(': '),
    publisher: feed.publisher?.name,
    date: feed.publishedDate,
    url: location.href,
  });
  const copy = ({currentTarget}: Event) => {
    const button = currentTarget as HTMLButtonElement;
    navigator.clipboard.writeText(text).then(
      () => {
        button.textContent = terms.copied;
      },
      // not allowed, as in some frames: then by hand
      () => getSelection()?.selectAllChildren(button.parentElement ?? button),
    );
  };
  return html`
    <details class="citation">
      <summary>${terms.cite}</summary>
      <p><bdi>${text}</bdi></p>
      ${'clipboard' in navigator
        ? html`<button type="button" .textContent=${terms.copy} @click=${copy}></button>`
        : nothing}
    </details>
  `;
}
