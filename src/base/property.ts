import type {PropertyDeclaration, ReactiveElement} from 'lit';

/** What Lit's decorator of this name does for our build, without what it does for all others: 40 bytes for 1,200. */
export function property(options?: PropertyDeclaration) {
  return (prototype: ReactiveElement, name: string): void => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
  };
}
