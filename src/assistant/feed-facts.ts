import type {Feed} from '../model/feed.js';
import {currentReport} from '../model/report.js';
import {statuses, type Status} from '../model/status.js';

/** An id and what a person calls it. */
export interface Option {
  readonly id: string;
  readonly name: string;
}

/** What an editor can choose from, and what texts name: a small part of the feed, for it goes from one page to another. */
export interface FeedFacts {
  readonly initiative: string;
  readonly url: string;
  readonly projects: readonly (Option & {readonly group: string; readonly url: string})[];
  readonly groups: readonly Option[];
  readonly leads: readonly Option[];
  readonly statuses: readonly Status[];
}

export function feedFacts({initiative, projects, groups, organizations}: Feed): FeedFacts {
  const leads = new Set(projects.flatMap((project) => project.leads));
  const reported = new Set(projects.map((project) => currentReport(project)?.status ?? 'notReported'));
  return {
    initiative: initiative.title ?? '',
    url: initiative.url ?? '',
    projects: projects.map(({id, title, group = '', url = ''}) => ({id, name: title, group, url})),
    groups: groups.map(({id, label, title}) => ({id, name: [label, title].filter(Boolean).join(': ') || id})),
    leads: organizations.filter(({id}) => leads.has(id)).map(({id, name}) => ({id, name})),
    statuses: statuses.filter((status) => reported.has(status)),
  };
}
