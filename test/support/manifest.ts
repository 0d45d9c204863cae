// What custom-elements.json declares, with types: TypeScript cannot make sense of the JSON.
import manifest from '../../custom-elements.json' with {type: 'json'};

export interface Named {
  readonly name?: string;
  readonly fieldName?: string;
}

export interface Declaration extends Named {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly Named[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly cssStates?: readonly Named[];
}

export const declarations = (manifest.modules as unknown as readonly {readonly declarations?: readonly Declaration[]}[])
  .flatMap(({declarations: list = []}) => list);

/** Those that have a tag. */
export const elements = declarations.filter(({tagName}) => tagName !== undefined);

/** In order of the alphabet. A private attribute of a class has the name of its field only. */
export function namesOf(list: readonly Named[] = []): string[] {
  return list.map(({name, fieldName}) => name ?? fieldName ?? '').toSorted();
}
