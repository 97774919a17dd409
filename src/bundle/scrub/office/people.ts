const ALIAS = /^作者 Author \d{1,6}$/;

/** Gives each person who commented or changed a document a name that tells them apart from others and nothing else. */
export class People {
  readonly #names = new Map<string, string>();

  /** Undefined where the name is such a one already. */
  alias(name: string): string | undefined {
    if (name === '' || ALIAS.test(name)) return undefined;
    const known = this.#names.get(name) ?? `作者 Author ${this.#names.size + 1}`;
    this.#names.set(name, known);
    return known;
  }
}
