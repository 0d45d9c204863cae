// In place of the compiler's helper for decorators: ours are applied one at a time, to a property, and return nothing.
export default function decorate([decorator], prototype, name) {
  decorator(prototype, name);
}
