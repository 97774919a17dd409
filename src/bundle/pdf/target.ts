import type { PdfDict, PdfValue } from '../../facts/pdf/values.ts';

/** The bytes of a stream: `length` of them in `chunks`, in their order. */
export interface StreamBody {
  readonly length: number;
  readonly chunks: Iterable<Uint8Array>;
}

/** Where the objects of a new PDF go. A number is allocated before anything refers to it, and given its object once, at any time. */
export interface PdfTarget {
  allocate(): number;
  object(num: number, value: PdfValue): Promise<void>;
  /** `dict` without `Length`. */
  stream(num: number, dict: PdfDict, body: StreamBody): Promise<void>;
}

/** A target that keeps nothing: copying into it shows whether a PDF can be copied. */
export class Rehearsal implements PdfTarget {
  #last = 0;

  allocate(): number {
    return ++this.#last;
  }

  async object(): Promise<void> {}

  async stream(): Promise<void> {}
}

/** A body that is in memory. */
export function bodyOf(bytes: Uint8Array): StreamBody {
  return { length: bytes.length, chunks: [bytes] };
}
