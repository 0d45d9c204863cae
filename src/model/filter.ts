import type {Project} from './feed.js';
import {currentReport} from './report.js';
import {isStatus, type Status} from './status.js';

/** Which projects a widget shows. An empty list leaves that question open; several values in one list mean "or". */
export interface Filter {
  readonly groups: readonly string[];
  readonly leads: readonly string[];
  readonly statuses: readonly Status[];
}

/** The attributes `group`, `lead` and `status`: ids or codes, separated by blanks. */
export interface FilterAttributes {
  readonly group?: string | undefined;
  readonly lead?: string | undefined;
  readonly status?: string | undefined;
}

/** Reads attributes, or, where one of them says nothing, another one's. Unknown codes are left out. */
export function parseFilter(attributes: FilterAttributes, others: FilterAttributes = {}): Filter {
  return {
    groups: words(attributes.group || others.group),
    leads: words(attributes.lead || others.lead),
    statuses: words(attributes.status || others.status).filter(isStatus),
  };
}

export function isFiltering({groups, leads, statuses}: Filter): boolean {
  return groups.length + leads.length + statuses.length > 0;
}

export function matches(project: Project, {groups, leads, statuses}: Filter): boolean {
  return (
    (groups.length === 0 || groups.includes(project.group ?? '')) &&
    (leads.length === 0 || project.leads.some((id) => leads.includes(id))) &&
    (statuses.length === 0 || statuses.includes(currentReport(project)?.status ?? 'notReported'))
  );
}

/** The whole text, too: an id may have a blank in it. */
function words(text = ''): string[] {
  return [text.trim(), ...text.split(/\s+/)].filter(Boolean);
}
