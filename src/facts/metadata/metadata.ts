/** What an entry of a file's metadata tells: who, where, with what, on whose machine; or any text. */
export const METADATA_KINDS = ['person', 'organisation', 'place', 'device', 'text'] as const;
export type MetadataKind = (typeof METADATA_KINDS)[number];

/** One entry of what a file says beside its content. */
export interface MetadataEntry {
  readonly kind: MetadataKind;
  /** As the format calls it: `dc:creator`, `GPSPosition`, `©xyz`. */
  readonly name: string;
  readonly value: string;
}

export interface MetadataFacts {
  /** Each once, in the order in which they stand. */
  readonly entries: readonly MetadataEntry[];
  /** Everything could be read. */
  readonly whole: boolean;
}

const MAX_ENTRIES = 500;
const MAX_LENGTH = 2000;

/** Gathers entries, without empty ones and repeats, up to a bound. */
export class MetadataList {
  readonly #entries = new Map<string, MetadataEntry>();
  #whole = true;

  add(kind: MetadataKind, name: string, value: string | undefined): void {
    const text = (value ?? '').replaceAll('\0', '').trim();
    if (text === '') return;
    if (this.#entries.size === MAX_ENTRIES) this.#whole = false;
    else {
      const entry = { kind, name, value: text.slice(0, MAX_LENGTH) };
      this.#entries.set(JSON.stringify(entry), entry);
    }
  }

  /** Something was left unread. */
  skip(): void {
    this.#whole = false;
  }

  facts(): MetadataFacts {
    return { entries: [...this.#entries.values()], whole: this.#whole };
  }
}
