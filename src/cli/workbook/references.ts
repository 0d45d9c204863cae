import {plain} from '../import/words.js';
import {similar} from '../strict/similar.js';
import {textAt, type Entry} from './values.js';

/** Entries by what people call them: id, short name, name or title, without regard to case. */
export class References {
  readonly #ids = new Map<string, string>();
  readonly #names = new Map<string, string[]>();
  readonly #labels = new Map<string, string>();

  /** @param nameKeys fields that name an entry, the one to write first. */
  constructor(entries: readonly Entry[], nameKeys: readonly string[]) {
    const counts = new Map<string, number>();
    const nameOf = (entry: Entry) => nameKeys.map((key) => textAt(entry, key)).find(Boolean) ?? '';
    for (const entry of entries) {
      const key = plain(nameOf(entry));
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    for (const entry of entries) {
      const id = textAt(entry, 'id');
      if (!id) continue;
      this.#ids.set(plain(id), this.#ids.get(plain(id)) ?? id);
      for (const key of nameKeys.map((name) => plain(textAt(entry, name))).filter(Boolean)) {
        this.#names.set(key, [...new Set([...this.#names.get(key) ?? [], id])]);
      }
      const name = nameOf(entry);
      // a name that two have, or with the sign between two names, would be read as another
      if (name && !/[;\n]/.test(name) && counts.get(plain(name)) === 1) this.#labels.set(id, name);
    }
  }

  find(text: string): string | undefined {
    return this.#ids.get(plain(text)) ?? this.#names.get(plain(text))?.[0];
  }

  /** The ids of all that a text may mean: several if it is a name that they share, and not the id of one. */
  namesakes(text: string): readonly string[] {
    return this.#ids.has(plain(text)) ? [] : this.#names.get(plain(text)) ?? [];
  }

  /** What was probably meant by a text that is no reference. */
  similar(text: string): string | undefined {
    return similar(text, [...this.#ids.values(), ...this.#labels.values()]);
  }

  /** What a cell says for an id. */
  label(id: string): string {
    return this.#labels.get(id) ?? id;
  }

  add(id: string, name: string): void {
    this.#ids.set(plain(id), id);
    this.#names.set(plain(name), [id]);
  }

  get ids(): ReadonlySet<string> {
    return new Set(this.#ids.values());
  }
}
