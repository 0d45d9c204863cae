import {plain} from '../import/words.js';
import {textAt, type Entry} from './values.js';

/** Entries by what people call them: id, short name, name or title, without regard to case. */
export class References {
  readonly #ids = new Map<string, string>();
  readonly #names = new Map<string, string>();
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
        if (!this.#names.has(key)) this.#names.set(key, id);
      }
      const name = nameOf(entry);
      // a name that two have, or with the sign between two names, would be read as another
      if (name && !/[;\n]/.test(name) && counts.get(plain(name)) === 1) this.#labels.set(id, name);
    }
  }

  find(text: string): string | undefined {
    return this.#ids.get(plain(text)) ?? this.#names.get(plain(text));
  }

  /** What a cell says for an id. */
  label(id: string): string {
    return this.#labels.get(id) ?? id;
  }

  add(id: string, name: string): void {
    this.#ids.set(plain(id), id);
    this.#names.set(plain(name), id);
  }

  get ids(): ReadonlySet<string> {
    return new Set(this.#ids.values());
  }
}
