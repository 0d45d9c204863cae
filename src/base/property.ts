import type {PropertyDeclaration, ReactiveElement} from 'lit';

/**
 * What Lit's decorator of this name does for our build, without what it does for all others: 40 bytes for 1,200. An
 * attribute that goes gives back the default: `null` is no address and no language.
 */
export function property(options?: PropertyDeclaration) {
  return (prototype: ReactiveElement, name: string): void => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, {useDefault: true, ...options});
  };
}
