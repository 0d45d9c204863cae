/** Sets or clears what a page selects with `:state(name)`. */
export function toggleState({states}: ElementInternals, name: string, isOn: boolean): void {
  if (isOn) states.add(name);
  else states.delete(name);
}
