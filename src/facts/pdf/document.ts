import type { BlockReader } from './blocks.ts';
import type { Budget } from './budget.ts';
import { PdfFault, unlessBroken } from './fault.ts';
import { type IndirectObject, readIndirect } from './indirect.ts';
import { type ObjectStream, readObjectStream } from './object-streams.ts';
import type { ObjectTable } from './object-table.ts';
import type { Decrypt, OpenEncrypted, Opening } from './opening.ts';
import { type StreamContext, streamBytes } from './streams.ts';
import { type PdfDict, PdfRef, type PdfValue } from './values.ts';

/** Objects kept: enough for the inner nodes of a tree and for a page that is listed again and again. */
const MAX_CACHED = 2000;
const MAX_CACHED_STREAM_BYTES = 64 << 20;
/** References that lead to references, which no writer makes. */
const MAX_HOPS = 32;

/** An object, and how it stands in the file unless it is packed with others. */
export interface FoundObject {
  readonly value: PdfValue;
  readonly indirect: IndirectObject | undefined;
}

/** The objects of one file as one table of objects knows them. */
export class PdfDocument implements StreamContext {
  readonly blocks: BlockReader;
  readonly budget: Budget;
  /** What was readable, but not as it should be; a document with doubts is not clean. */
  readonly doubts = new Set<string>();
  trailer: PdfDict = new Map();
  decrypt: Decrypt | undefined;
  readonly #table: ObjectTable;
  readonly #openEncrypted: OpenEncrypted;
  readonly #values = new Map<number, PdfValue>();
  readonly #streams = new Map<number, ObjectStream | 'opening'>();
  #streamBytes = 0;

  constructor(opening: Opening, table: ObjectTable) {
    this.blocks = opening.blocks;
    this.budget = opening.budget;
    this.#openEncrypted = opening.openEncrypted;
    this.#table = table;
  }

  readonly doubt = (reason: string): void => {
    this.doubts.add(reason);
  };

  /** Follows references to a value; what is missing, free or left out is `null`. Throws a fault for what can't be read. */
  readonly resolve = (value: PdfValue | undefined): PdfValue => {
    let found = value ?? null;
    for (let hops = 0; found instanceof PdfRef; hops++) {
      if (hops > MAX_HOPS) throw new PdfFault('broken', 'references in a circle');
      found = this.#object(found);
    }
    return found;
  };

  /**
   * The object behind a reference as it stands in the file, with the place of its stream if it has one; references that
   * lead to references are followed, nothing is kept. `undefined`: missing or free. Throws a fault for what can't be read.
   */
  object(ref: PdfRef): FoundObject | undefined {
    let found = this.#read(ref);
    for (let hops = 0; found?.value instanceof PdfRef; hops++) {
      if (hops > MAX_HOPS) throw new PdfFault('broken', 'references in a circle');
      found = this.#read(found.value);
    }
    return found;
  }

  /** Takes the encryption of the trailer into account. Throws faults `password` and `unknown-encryption`. */
  open(): void {
    const stated = this.trailer.get('Encrypt') ?? null;
    if (stated === null) return;
    const dict = unlessBroken(() => this.resolve(stated));
    if (!(dict instanceof Map)) {
      // Without it a file that really is encrypted yields no objects, and one that isn't can still be read.
      this.doubt('the encryption dictionary is missing');
      return;
    }
    this.decrypt = this.#openEncrypted(this.trailer, dict, this.resolve);
    // What was read before the key was known may have been taken from streams that are encrypted.
    this.forget();
  }

  /** Drops everything read so far. */
  forget(): void {
    this.#values.clear();
    this.#streams.clear();
    this.#streamBytes = 0;
  }

  /** The unpacked object stream `num`. Throws a `broken` fault when there is none. */
  objectStream(num: number): ObjectStream {
    const known = this.#streams.get(num);
    if (known === 'opening') throw new PdfFault('broken', 'an object stream inside itself');
    if (known) return known;
    const place = this.#table.find(num);
    if (place?.kind !== 'offset') throw new PdfFault('broken', `object stream ${num} is missing`);
    this.#streams.set(num, 'opening');
    try {
      const object = readIndirect(this.blocks, this.budget, place.offset, num);
      if (!(object.value instanceof Map)) throw new PdfFault('broken', `object ${num} is not a stream`);
      const data = streamBytes(this, object);
      const stream = readObjectStream(data, object.value, this.resolve, this.budget);
      this.#keepStream(num, stream);
      return stream;
    } finally {
      if (this.#streams.get(num) === 'opening') this.#streams.delete(num);
    }
  }

  #keepStream(num: number, stream: ObjectStream): void {
    if (this.#streamBytes + stream.bytes > MAX_CACHED_STREAM_BYTES) {
      for (const [key, kept] of this.#streams) if (kept !== 'opening') this.#streams.delete(key);
      this.#streamBytes = 0;
    }
    this.#streamBytes += stream.bytes;
    this.#streams.set(num, stream);
  }

  #object(ref: PdfRef): PdfValue {
    const known = this.#values.get(ref.num);
    if (known !== undefined) return known;
    const value = this.#read(ref)?.value ?? null;
    if (this.#values.size >= MAX_CACHED) this.#values.clear();
    this.#values.set(ref.num, value);
    return value;
  }

  #read(ref: PdfRef): FoundObject | undefined {
    const place = this.#table.find(ref.num);
    if (!place || place.kind === 'free') return undefined;
    if (place.kind === 'packed') {
      if (ref.gen !== 0) this.doubt(`object ${ref.num} has another generation`);
      const packed = this.objectStream(place.stream).object(ref.num, place.index);
      if (packed?.irregular) this.doubt(`object ${ref.num} is untidy`);
      return packed && { value: packed.value, indirect: undefined };
    }
    const object = readIndirect(this.blocks, this.budget, place.offset, ref.num);
    if (object.gen !== ref.gen || (place.gen ?? ref.gen) !== ref.gen)
      this.doubt(`object ${ref.num} has another generation`);
    if (object.irregular) this.doubt(`object ${ref.num} is untidy`);
    return { value: object.value, indirect: object };
  }
}

/** The catalog if it leads to a page tree, otherwise `undefined`. */
export function catalogOf(document: PdfDocument, root: PdfValue | undefined): PdfDict | undefined {
  const catalog = document.resolve(root);
  return catalog instanceof Map && document.resolve(catalog.get('Pages')) instanceof Map ? catalog : undefined;
}
