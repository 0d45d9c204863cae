import {parse, type ObjectNode, type ValueNode} from '@humanwhocodes/momoa';
import {decodeText} from '../../feed/decode.js';
import {FeedError} from '../../feed/feed-error.js';
import {parseJson} from '../../feed/parse-json.js';
import {depthOf} from './depth.js';

/** Where something stands in a text; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface DuplicateKey extends Position {
  readonly path: readonly PropertyKey[];
}

const maxDepth = 64;

/** A JSON text with the places of its values. */
export class JsonDocument {
  readonly json: unknown;
  /** The text was not UTF-8. */
  readonly fallback: boolean;
  readonly #body: ValueNode;

  /** @throws {FeedError} whatever makes the text of no use. */
  constructor(bytes: Uint8Array, origin: string) {
    const {text, fallback} = decodeText(bytes);
    this.fallback = fallback;
    // first, for the tree is built of raw line feeds in texts as well
    this.json = parseWithPlace(text, origin);
    if (depthOf(text) > maxDepth) throw new FeedError('too-deep', `${origin} has more than ${maxDepth} levels.`);
    this.#body = parse(text).body;
  }

  /** Where the value of a path begins; where it is missing, what it is missing from. */
  locate(path: readonly PropertyKey[]): Position {
    let node = this.#body;
    for (const key of path) {
      const next = childOf(node, key);
      if (!next) break;
      node = next;
    }
    return positionOf(node);
  }

  /** Keys that stand twice in one object: the later one. */
  duplicateKeys(): DuplicateKey[] {
    const found: DuplicateKey[] = [];
    collectDuplicates(this.#body, [], found);
    return found;
  }
}

/** Where a text stops being JSON. */
export class SyntaxErrorAt extends Error {
  readonly position: Position;

  constructor(position: Position, cause: unknown) {
    super('No JSON', {cause});
    this.position = position;
  }
}

function parseWithPlace(text: string, origin: string): unknown {
  try {
    return parseJson(text, origin);
  } catch (error) {
    const position = error instanceof FeedError && error.code === 'json' ? locateSyntaxError(text) : null;
    throw position ? new FeedError('json', `${origin} is no JSON.`, {cause: new SyntaxErrorAt(position, error)}) : error;
  }
}

/** `JSON.parse` names a place in some versions of Node only. */
function locateSyntaxError(text: string): Position | null {
  if (depthOf(text) > maxDepth) return null;
  try {
    parse(text);
  } catch (error) {
    const {line, column} = error as Partial<Position>;
    return line === undefined || column === undefined ? null : {line, column};
  }
  return null;
}

function childOf(node: ValueNode, key: PropertyKey): ValueNode | undefined {
  if (node.type === 'Array') return node.elements[Number(key)]?.value;
  if (node.type !== 'Object') return undefined;
  // of doubles the last one is what a reader gets
  return node.members.findLast((member) => nameOf(member) === key)?.value;
}

function collectDuplicates(node: ValueNode, path: readonly PropertyKey[], found: DuplicateKey[]): void {
  if (node.type === 'Array') {
    node.elements.forEach(({value}, index) => collectDuplicates(value, [...path, index], found));
  } else if (node.type === 'Object') {
    const seen = new Set<string>();
    for (const member of node.members) {
      const name = nameOf(member);
      if (seen.has(name)) found.push({path: [...path, name], ...positionOf(member.name)});
      seen.add(name);
      collectDuplicates(member.value, [...path, name], found);
    }
  }
}

function nameOf({name}: ObjectNode['members'][number]): string {
  return name.type === 'String' ? name.value : name.name;
}

function positionOf({loc}: {readonly loc?: {readonly start: Position} | undefined}): Position {
  return {line: loc?.start.line ?? 1, column: loc?.start.column ?? 1};
}
