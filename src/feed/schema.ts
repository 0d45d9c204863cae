import * as z from 'zod/mini';
import {isCalendarDate} from '../model/calendar-date.js';
import {safeUrl} from './safe-url.js';

/**
 * What a reader of the format requires, and no more; the README describes the format. Messages are names of rules.
 * Codes (`status`, `kind`) are plain strings here: taking out one that a newer version knows would let an older win.
 */
export const list = <T extends z.core.$ZodType>(item: T, max: number) => z.array(item).check(z.maxLength(max, 'too-long'));
const text = (max: number) => z.string().check(z.maxLength(max, 'too-long'));

const id = text(64);
const label = text(200);
const title = text(300);
const prose = text(5000);
const code = text(64);
const url = z.string().check(z.refine((value) => safeUrl(value) !== null, 'bad-url'));
const date = z.string().check(z.refine(isCalendarDate, 'bad-date'));
const duration = z.string().check(z.regex(/^P\d{1,4}[YMWD]$/, 'bad-duration'));
const projectTotal = z.number('bad-number').check(
  z.refine((value) => Number.isInteger(value) && value >= 0 && value <= 100_000, 'bad-number'),
);
const language = text(35).check(z.regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i));
const translations = z.optional(z.record(language, z.record(z.string(), prose)));

const sourceFields = {
  title: z.optional(title),
  publisher: z.optional(label),
  date: z.optional(date),
  url: z.optional(url),
};
const sourceReference = z.optional(z.union([id, z.object(sourceFields)]));

export const sourceSchema = z.object({id, ...sourceFields});

export const organizationSchema = z.object({
  id,
  name: z.optional(label),
  url: z.optional(url),
  // an address that is cut is another
  email: z.optional(z.string().check(z.regex(/^[^\s@<>?&]{1,128}@[^\s@<>?&]{1,125}$/, 'bad-url'))),
  parent: z.optional(id),
  translations,
});

export const groupSchema = z.object({id, label: z.optional(label), title: z.optional(title), translations});

export const eventSchema = z.object({title, date: z.optional(date), source: sourceReference, translations});

export const updateSchema = z.object({
  date: z.optional(date),
  status: z.optional(code),
  title: z.optional(title),
  text: z.optional(prose),
  reportedBy: z.optional(id),
  confirmedBy: z.optional(list(id, 1000)),
  dissent: z.optional(
    list(z.object({by: z.optional(id), text: z.optional(prose), url: z.optional(url)}), 1000),
  ),
  newEnd: z.optional(date),
  reason: z.optional(prose),
  waitingFor: z.optional(prose),
  scope: z.optional(label),
  inferred: z.optional(z.boolean()),
  source: sourceReference,
  translations,
});

export const milestoneSchema = z.object({
  title,
  date: z.optional(date),
  status: z.optional(code),
  source: sourceReference,
  translations,
});

export const projectSchema = z.object({
  id,
  title,
  officialTitle: z.optional(title),
  summary: z.optional(prose),
  url: z.optional(url),
  group: z.optional(id),
  kind: z.optional(code),
  timeframe: z.optional(
    z.object({start: z.optional(date), end: z.optional(date), text: z.optional(label)}),
  ),
  leads: z.optional(list(id, 1000)),
  leadText: z.optional(label),
  partners: z.optional(list(id, 1000)),
  updates: z.optional(list(updateSchema, 500)),
  milestones: z.optional(list(milestoneSchema, 200)),
  links: z.optional(list(z.object({title: z.optional(title), url}), 50)),
  translations,
});

export const initiativeSchema = z.object({
  id: z.optional(id),
  title: z.optional(title),
  summary: z.optional(prose),
  url: z.optional(url),
  adoptedDate: z.optional(date),
  adoptedBy: z.optional(label),
  projectTotal: z.optional(projectTotal),
  unpublishedNote: z.optional(prose),
  staleAfter: z.optional(duration),
  reporters: z.optional(list(id, 1000)),
  events: z.optional(list(eventSchema, 1000)),
  translations,
});

/** What stands beside the lists. */
export const headFields = {
  publishedDate: z.optional(date),
  language: z.optional(language),
  uri: z.optional(url),
  archiveUri: z.optional(url),
  previousUri: z.optional(url),
  license: z.optional(text(2048)),
  publisher: z.optional(z.object({name: label, url: z.optional(url)})),
  initiative: z.optional(initiativeSchema),
};

export const headSchema = z.object(headFields);

export type HeadEntry = z.infer<typeof headSchema>;
export type OrganizationEntry = z.infer<typeof organizationSchema>;
export type GroupEntry = z.infer<typeof groupSchema>;
export type SourceEntry = z.infer<typeof sourceSchema>;
export type SourceReference = z.infer<typeof sourceReference>;
export type ProjectEntry = z.infer<typeof projectSchema>;
export type UpdateEntry = NonNullable<ProjectEntry['updates']>[number];
export type MilestoneEntry = NonNullable<ProjectEntry['milestones']>[number];
