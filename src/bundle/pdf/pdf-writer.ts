import type { Writable } from 'node:stream';
import { deflateSync } from 'node:zlib';
import { type PdfDict, PdfName, type PdfRef, PdfString, type PdfValue } from '../../facts/pdf/values.ts';
import { ByteSink } from './byte-sink.ts';
import { pdfDict } from './dict.ts';
import { Places } from './places.ts';
import { serialise } from './serialise.ts';
import { bodyOf, type PdfTarget, type StreamBody } from './target.ts';

/** Objects and characters that one object stream takes at most: readers unpack all of it to get at one. */
const MOST_OBJECTS = 200;
const MOST_CHARACTERS = 64 << 10;
/** With bytes above 127 in a comment, so that no transfer takes the file for text. */
const HEADER = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';

/**
 * A PDF that is written as its objects come, into a sink; of each only the place is kept. What has no stream is packed
 * into compressed object streams. The same objects in the same order give the same bytes, the file's identifier included.
 * Methods reject with the error of the sink.
 */
export class PdfWriter implements PdfTarget {
  readonly #out: ByteSink;
  readonly #places = new Places();
  #packing: { readonly num: number; readonly text: string }[] = [];
  #packingCharacters = 0;

  constructor(sink: Writable) {
    this.#out = new ByteSink(sink);
  }

  allocate(): number {
    return this.#places.allocate();
  }

  async object(num: number, value: PdfValue): Promise<void> {
    const text = serialise(value);
    this.#packing.push({ num, text });
    this.#packingCharacters += text.length;
    if (this.#packing.length >= MOST_OBJECTS || this.#packingCharacters >= MOST_CHARACTERS) await this.#pack();
  }

  /** Throws when `body` has more or fewer bytes than it says. */
  async stream(num: number, dict: PdfDict, body: StreamBody): Promise<void> {
    const whole: PdfDict = new Map([...dict, ['Length', body.length]]);
    if (this.#out.written === 0) await this.#text(HEADER);
    this.#places.standsAt(num, this.#out.written);
    await this.#text(`${num} 0 obj\n${serialise(whole)}\nstream\n`);
    const start = this.#out.written;
    for (const chunk of body.chunks) await this.#out.put(chunk);
    const length = this.#out.written - start;
    if (length !== body.length) throw new Error(`a stream of ${body.length} bytes has ${length}`);
    await this.#text('\nendstream\nendobj\n');
  }

  /** Writes what finds the objects, and ends the sink; resolves when it has taken everything. */
  async finish(root: PdfRef, info?: PdfRef): Promise<void> {
    await this.#pack();
    const digest = (await this.#out.digest()).subarray(0, 16);
    const num = this.allocate();
    const at = this.#out.written;
    this.#places.standsAt(num, at);
    const { size, widths, bytes } = this.#places.rows();
    const id = new PdfString(digest);
    const dict = pdfDict({ Type: 'XRef', Size: size, W: [...widths], Root: root, Info: info, ID: [id, id] });
    await this.#deflated(num, dict, bytes);
    await this.#text(`startxref\n${at}\n%%EOF\n`);
    await this.#out.end();
  }

  async #pack(): Promise<void> {
    const objects = this.#packing;
    if (objects.length === 0) return;
    this.#packing = [];
    this.#packingCharacters = 0;
    const stream = this.allocate();
    let directory = '';
    let bodies = '';
    for (const [index, { num, text }] of objects.entries()) {
      this.#places.packedIn(num, stream, index);
      directory += `${num} ${bodies.length} `;
      bodies += `${text}\n`;
    }
    const dict = pdfDict({ Type: 'ObjStm', N: objects.length, First: directory.length });
    await this.#deflated(stream, dict, Buffer.from(directory + bodies, 'latin1'));
  }

  async #deflated(num: number, dict: PdfDict, bytes: Uint8Array): Promise<void> {
    await this.stream(num, new Map([...dict, ['Filter', new PdfName('FlateDecode')]]), bodyOf(deflateSync(bytes)));
  }

  async #text(text: string): Promise<void> {
    await this.#out.put(Buffer.from(text, 'latin1'));
  }
}
