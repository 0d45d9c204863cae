import * as z from 'zod/mini';
import {feedSchema} from '../../feed/feed-schema.js';
import {descriptions, kinds, patterns, statuses} from './editor-hints.js';

type Node = Record<string, unknown>;

export type Draft = 'draft-2020-12' | 'draft-7';

/** The JSON Schema of a feed, made from the schema that the widgets read with. */
export function jsonSchema(draft: Draft): Node {
  const schema = complete(z.toJSONSchema(feedSchema, {io: 'input', target: draft}), '');
  return {...schema, title: 'Feed einer Initiative, Version 1'};
}

/**
 * Adds what zod cannot say, for its checks are functions, and lets every key that is not required be null or empty: that
 * means the same as missing.
 */
function complete(node: Node, list: string): Node {
  const properties = (node['properties'] ?? {}) as Record<string, Node>;
  const required = (node['required'] ?? []) as string[];
  for (const [key, property] of Object.entries(properties)) {
    complete(property, key);
    const found = key === 'status' ? statuses[list] : key === 'kind' ? kinds : undefined;
    Object.assign(property, patterns[key], found && {enum: found}, descriptions[key] && {description: descriptions[key]});
    if (required.includes(key)) continue;
    const {description, ...rest} = property;
    properties[key] = {...(description === undefined ? {} : {description}), anyOf: [rest, {enum: [null, '']}]};
  }
  for (const child of [node['items'], node['additionalProperties'], ...((node['anyOf'] ?? []) as unknown[])]) {
    if (typeof child === 'object' && child !== null) complete(child as Node, list);
  }
  return node;
}
