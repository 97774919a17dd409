import { Writable } from 'node:stream';
import { Checksum } from './checksum.ts';

/** A sink that takes the sums of what passes through it into another; it ends and fails together with that. */
export class SummedSink extends Writable {
  readonly #sums = new Checksum();
  readonly #sink: Writable;

  constructor(sink: Writable) {
    super({ decodeStrings: true, highWaterMark: sink.writableHighWaterMark });
    this.#sink = sink;
    sink.on('error', (reason) => this.destroy(reason));
  }

  /** The sums of everything that was written; call once, when the sink has finished. */
  sums(): { bytes: number; sha256: string } {
    const { bytes, sha256 } = this.#sums.finish();
    return { bytes, sha256 };
  }

  override _write(chunk: Uint8Array, _encoding: BufferEncoding, done: () => void): void {
    this.#sums.add(chunk);
    if (this.#sink.write(chunk)) done();
    else this.#sink.once('drain', done);
  }

  override _final(done: (reason?: Error | null) => void): void {
    this.#sink.once('close', () => done()).end();
  }

  override _destroy(reason: Error | null, done: (reason?: Error | null) => void): void {
    if (this.#sink.destroyed) done(reason);
    else this.#sink.once('close', () => done(reason)).destroy(reason ?? undefined);
  }
}
