import { textsIn } from './select.ts';
import { squashed } from './words.ts';

/** By what a value is compared with others: width, case and spaces make no difference. */
export interface Identity {
  /** Of a text in two languages. */
  readonly zh: string | undefined;
  readonly en: string | undefined;
  /** Of anything else. */
  readonly whole: string | undefined;
}

const textAt = (map: Record<string, unknown>, key: string): string | undefined => {
  const text = Object.hasOwn(map, key) ? textsIn(map[key]).map(squashed).join('\n') : '';
  return text === '' ? undefined : text;
};

/** Whether a value is one text in two languages. */
export function isInTwoLanguages(value: unknown): boolean {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  return keys.length > 0 && keys.every((key) => key === 'zh' || key === 'en');
}

/** By what a value is compared; undefined where it says nothing. */
export function identityOf(value: unknown): Identity | undefined {
  const map = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  if (isInTwoLanguages(value)) {
    const [zh, en] = [textAt(map, 'zh'), textAt(map, 'en')];
    return zh === undefined && en === undefined ? undefined : { zh, en, whole: undefined };
  }
  const plain = typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
  const whole = textsIn(plain).map(squashed).join('\n');
  return whole.trim() === '' ? undefined : { zh: undefined, en: undefined, whole };
}

/**
 * Whether two values mean the same: of texts in two languages the Chinese decides, or the English where one of them has
 * no Chinese, as different names have the same letters; a text in one language is either.
 */
export function isSame(a: Identity, b: Identity): boolean {
  if (a.zh !== undefined && b.zh !== undefined) return a.zh === b.zh;
  if (a.en !== undefined && b.en !== undefined) return a.en === b.en;
  const all = [b.zh, b.en, b.whole];
  return [a.zh, a.en, a.whole].some((text) => text !== undefined && all.includes(text));
}

/** Values among which others are looked up, in a time that doesn't grow with their number. */
export class Known<T extends Identity> {
  readonly #by = new Map<string, T[]>();

  constructor(items: readonly T[] = []) {
    for (const item of items) this.add(item);
  }

  add(item: T): void {
    for (const text of textsOf(item)) {
      const same = this.#by.get(text);
      if (same === undefined) this.#by.set(text, [item]);
      else same.push(item);
    }
  }

  has(item: Identity): boolean {
    return this.find(item) !== undefined;
  }

  /** The first that is the same. */
  find(item: Identity): T | undefined {
    for (const text of textsOf(item)) {
      const found = this.#by.get(text)?.find((one) => isSame(one, item));
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

const textsOf = ({ zh, en, whole }: Identity): string[] => [zh, en, whole].filter((text) => text !== undefined);
