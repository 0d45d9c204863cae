import * as z from 'zod/mini';
import {feedSchema} from '../../feed/feed-schema.js';

/** The part of the JSON Schema that tells which keys there are. */
export interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
}

let made: SchemaNode | undefined;

/** The schema of a whole document. */
export function documentSchema(): SchemaNode {
  made ??= z.toJSONSchema(feedSchema, {io: 'input'}) as SchemaNode;
  return made;
}

type Path = readonly PropertyKey[];
type Visit = (object: Readonly<Record<string, unknown>>, known: readonly string[], path: Path) => void;

/** Visits each object whose keys the format names, in the order of the document. */
export function walkObjects(value: unknown, node: SchemaNode, path: Path, visit: Visit): void {
  const branch = branchOf(node, value);
  if (Array.isArray(value)) {
    const {items} = branch;
    if (items) value.forEach((item, index) => walkObjects(item, items, [...path, index], visit));
  } else if (typeof value === 'object' && value !== null && branch.properties) {
    const object = value as Record<string, unknown>;
    visit(object, Object.keys(branch.properties), path);
    for (const key of Object.keys(object)) {
      const child = Object.hasOwn(branch.properties, key) ? branch.properties[key] : undefined;
      if (child) walkObjects(object[key], child, [...path, key], visit);
    }
  }
}

function branchOf(node: SchemaNode, value: unknown): SchemaNode {
  if (!node.anyOf) return node;
  return node.anyOf.find(({properties}) => Boolean(properties) === (typeof value === 'object')) ?? node;
}
