import * as z from 'zod/mini';
import {groupSchema, headFields, list, organizationSchema, projectSchema, sourceSchema} from './schema.js';

/**
 * The whole document, for the JSON Schema and for strict readers. Not for widgets: they read entry by entry, so that a
 * broken one costs itself alone.
 */
export const feedSchema = z.object({
  $schema: z.optional(z.string()),
  version: z.string().check(z.regex(/^1\.\d+$/)),
  ...headFields,
  organizations: z.optional(list(organizationSchema, 1000)),
  groups: z.optional(list(groupSchema, 1000)),
  sources: z.optional(list(sourceSchema, 5000)),
  projects: z.optional(list(projectSchema, 20_000)),
});
