import type {Choice, Settings} from '../snippets/choice.js';
import type {Fault} from '../snippets/faults.js';
import type {State} from './state.js';
import type {Texts} from './texts/texts.js';

/** What every part of the page gets: what is, what it says, and the ways to change it. */
export interface View {
  readonly state: State;
  readonly texts: Texts;
  readonly choice: Choice;
  /** What is wrong with a field, in words; empty if nothing is. */
  fault(field: Fault['field']): string;
  update(changes: Partial<State>): void;
  set(settings: Partial<Settings>): void;
  copy(id: string): void;
}
