import { maskedText } from '../../base/identifiers/mask.ts';
import type { Message } from '../../findings/catalogue.ts';
import type { TextPlace } from '../../findings/messages/secrecy.ts';

/** What is listed, what weighs most first. */
export const PRIVACY_KINDS = [
  'mark',
  'id-number',
  'passport',
  'bank-card',
  'address',
  'id-document',
  'place',
  'mobile',
  'email',
  'landline',
  'name',
  'path',
  'device',
  'organisation',
] as const;
export type PrivacyKind = (typeof PRIVACY_KINDS)[number];

/** Where it stands: in a file, in an entry of its metadata, or in an answer of the manifest. */
export type PrivacyPlace =
  | TextPlace
  | { readonly in: 'metadata'; readonly entry: string }
  | { readonly in: 'answer'; readonly path: string; readonly line: number };

/** Something personal, or a mark of secrecy, as it may be shown. */
export interface PrivacyItem {
  readonly kind: PrivacyKind;
  /** Masked: enough to find it again, too little to use it. */
  readonly shown: string;
  /** Its form leaves no doubt; where false, it only looks so. */
  readonly sure: boolean;
  /** The manifest gives it as its contact, which calls ask for. */
  readonly expected: boolean;
  readonly places: readonly PrivacyPlace[];
}

/** What nobody looked into: pages without text, or what a message says. */
export type Unread =
  | { readonly what: 'pages'; readonly pages: readonly number[] }
  | { readonly what: 'rest' }
  | { readonly what: 'message'; readonly message: Message };

/** One file, or the answers of a manifest. */
export interface PrivacyPart {
  /** Its path, with what identifies people in it masked. */
  readonly file: string;
  readonly items: readonly PrivacyItem[];
  readonly unread: readonly Unread[];
}

/** Of one item so many places are told. */
const MAX_PLACES = 200;

/** Gathers items, each value once with all its places. */
export class PrivacyList {
  readonly #items = new Map<string, PrivacyItem & { readonly places: PrivacyPlace[] }>();
  readonly #expected: ReadonlySet<string>;

  /** `expected`: keys as `keyOf` makes them. */
  constructor(expected: ReadonlySet<string>) {
    this.#expected = expected;
  }

  add(kind: PrivacyKind, value: string, shown: string, sure: boolean, place: PrivacyPlace): void {
    const key = keyOf(kind, value);
    const known = this.#items.get(key) ?? { kind, shown, sure, expected: this.#expected.has(key), places: [] };
    this.#items.set(key, known);
    const told = maskedPlace(place);
    const isNew = !known.places.some((one) => JSON.stringify(one) === JSON.stringify(told));
    if (known.places.length < MAX_PLACES && isNew) known.places.push(told);
  }

  /** The weightiest kinds first; within a kind in the order in which they were found. */
  items(): PrivacyItem[] {
    return [...this.#items.values()].toSorted((a, b) => PRIVACY_KINDS.indexOf(a.kind) - PRIVACY_KINDS.indexOf(b.kind));
  }
}

/** People put names and numbers everywhere, also into the names of sheets. */
function maskedPlace(place: PrivacyPlace): PrivacyPlace {
  if (place.in === 'cell') return { ...place, sheet: maskedText(place.sheet) };
  if (place.in === 'metadata') return { ...place, entry: maskedText(place.entry) };
  return place.in === 'answer' ? { ...place, path: maskedText(place.path) } : place;
}

/** The same for all ways to write one thing: telephone numbers with and without the code of the country. */
export function keyOf(kind: PrivacyKind, value: string): string {
  const phone = kind === 'mobile' || kind === 'landline';
  return `${kind} ${phone ? value.replace(/^(\+|00)?86(?=\d{10})/, '').replace(/^0+|-.*$/g, '') : value.toLowerCase()}`;
}
