import type { BlockReader } from '../../facts/pdf/blocks.ts';
import type { PdfDocument } from '../../facts/pdf/document.ts';
import { PdfFault } from '../../facts/pdf/fault.ts';
import type { OpenPdf } from '../../facts/pdf/open.ts';
import { type StreamSpan, streamSpan } from '../../facts/pdf/streams.ts';
import { isCount, nameText, type PdfDict, PdfRef, type PdfValue } from '../../facts/pdf/values.ts';
import { destinationName, namedDestinations } from './names.ts';
import { bodyOf, type PdfTarget } from './target.ts';

const CHUNK = 1 << 20;

/** A stream of the source. */
export interface SourceStream {
  readonly num: number;
  readonly dict: PdfDict;
  readonly span: StreamSpan;
}

/** What stands in place of a stream: `dict` speaks of objects of the source, and of the new `bytes`. */
export interface Replacement {
  readonly dict: PdfDict;
  readonly bytes: Uint8Array;
}

export interface CopyOptions {
  /** Asked about each stream once; `undefined` leaves it as it is. */
  readonly replace?: (stream: SourceStream) => Replacement | undefined | Promise<Replacement | undefined>;
  /** Asked about each entry of each dictionary; `true` leaves it out. */
  readonly omit?: (dict: PdfDict, key: string) => boolean;
  /** Objects of the source that say the same as another, by number: that one stands for them. */
  readonly twins?: ReadonlyMap<number, number>;
  /** Where a link leads whose name the source does not define, in terms of the new file. Without it such links lead nowhere. */
  readonly elsewhere?: (name: string) => PdfValue;
}

/**
 * Copies objects of one PDF into another, with what they refer to. Streams pass through packed as they are, a chunk at
 * a time; of every object only its new number is kept.
 *
 * References to the pages in `numbers` (number in the source → in the new file) become references to the new pages;
 * other pages and the frame around them become `null`, as does what is missing. Links to names become links to pages.
 * Methods throw a fault for what can't be read, and `bounds` when the streams claim more bytes than the file has.
 */
export class PdfCopier {
  readonly document: PdfDocument;
  readonly #source: OpenPdf;
  readonly #target: PdfTarget;
  readonly #options: CopyOptions;
  readonly #numbers: Map<number, number>;
  readonly #leftOut: Set<number>;
  #queue: { readonly from: PdfRef; readonly to: number }[] = [];
  #names: ReadonlyMap<string, readonly PdfValue[]> | undefined;
  #streamBytes = 0;

  constructor(source: OpenPdf, target: PdfTarget, numbers: ReadonlyMap<number, number>, options: CopyOptions = {}) {
    this.document = source.document;
    this.#source = source;
    this.#target = target;
    this.#options = options;
    this.#numbers = new Map(numbers);
    this.#leftOut = new Set(source.frame);
    for (const { ref } of source.pages) if (!numbers.has(ref.num)) this.#leftOut.add(ref.num);
  }

  /** The value in terms of the new file. What it refers to is copied by the next `settle`. */
  value(value: PdfValue): PdfValue {
    if (value instanceof PdfRef) return this.#reference(value);
    if (Array.isArray(value)) return value.map((item) => this.value(item));
    return value instanceof Map ? this.#dict(value) : value;
  }

  /** A destination (array, name or string) in terms of the new file; `null` when it leads nowhere. */
  destination(value: PdfValue): PdfValue {
    const stated = this.document.resolve(value);
    if (Array.isArray(stated)) return this.#explicit(stated);
    const name = destinationName(stated);
    if (name === undefined) return null;
    this.#names ??= namedDestinations(this.document);
    const known = this.#names.get(name);
    return known ? this.#explicit(known) : (this.#options.elsewhere?.(name) ?? null);
  }

  /** Copies everything that was referred to and isn't copied yet. */
  async settle(): Promise<void> {
    while (this.#queue.length > 0) {
      const waiting = this.#queue;
      this.#queue = [];
      for (const { from, to } of waiting) await this.#copy(from, to);
    }
  }

  #reference(stated: PdfRef): PdfValue {
    const twin = this.#options.twins?.get(stated.num);
    const ref = twin === undefined ? stated : new PdfRef(twin, 0);
    if (this.#leftOut.has(ref.num)) return null;
    const known = this.#numbers.get(ref.num);
    if (known !== undefined) return new PdfRef(known, 0);
    const to = this.#target.allocate();
    this.#numbers.set(ref.num, to);
    this.#queue.push({ from: ref, to });
    return new PdfRef(to, 0);
  }

  #dict(dict: PdfDict): PdfDict {
    const { resolve } = this.document;
    const goesTo = dict.has('D') && nameText(resolve(dict.get('S'))) === 'GoTo';
    const links = dict.has('Dest') && nameText(resolve(dict.get('Subtype'))) === 'Link';
    const out: PdfDict = new Map();
    for (const [key, item] of dict) {
      if (this.#options.omit?.(dict, key)) continue;
      const leads = (goesTo && key === 'D') || (links && key === 'Dest');
      out.set(key, leads ? this.destination(item) : this.value(item));
    }
    return out;
  }

  /** Some writers give the page by its number, counted from zero, as is right only for pages of other files. */
  #explicit(target: readonly PdfValue[]): PdfValue {
    const [page = null, ...rest] = target;
    const ref = isCount(page) ? this.#source.pages[page]?.ref : page;
    const known = ref instanceof PdfRef ? this.#numbers.get(ref.num) : undefined;
    return known === undefined ? null : [new PdfRef(known, 0), ...rest.map((item) => this.value(item))];
  }

  async #copy(from: PdfRef, to: number): Promise<void> {
    const found = this.document.object(from);
    const value = found?.value ?? null;
    if (value instanceof Map && found?.indirect?.dataAt !== undefined) {
      const span = streamSpan(this.document, found.indirect);
      await this.#copyStream({ num: from.num, dict: value, span }, to);
      return;
    }
    // A page that no tree leads to would bring along all that is on it.
    const stray = value instanceof Map && nameText(value.get('Type')) === 'Page';
    // A number that is never given an object means `null`, and some readers complain of one that says so.
    if (value !== null && !stray) await this.#target.object(to, this.value(value));
  }

  async #copyStream(stream: SourceStream, to: number): Promise<void> {
    const { blocks } = this.document;
    const { length } = stream.span;
    this.#streamBytes += length;
    if (this.#streamBytes > blocks.size) throw new PdfFault('bounds', 'streams lie inside each other');
    const replaced = await this.#options.replace?.(stream);
    const dict = this.#dict(replaced?.dict ?? stream.dict);
    dict.delete('Length');
    const body = replaced ? bodyOf(replaced.bytes) : { length, chunks: chunksOf(blocks, stream.span) };
    await this.#target.stream(to, dict, body);
  }
}

function* chunksOf(blocks: BlockReader, { at, length }: StreamSpan): Generator<Uint8Array> {
  for (let done = 0; done < length; ) {
    const chunk = blocks.read(at + done, Math.min(CHUNK, length - done));
    if (chunk.length === 0) return;
    yield chunk;
    done += chunk.length;
  }
}
