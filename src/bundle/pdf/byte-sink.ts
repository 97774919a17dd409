import { createHash } from 'node:crypto';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';

/** Small pieces are gathered up to this before they are handed on. */
const GATHER = 64 << 10;

/** Writes bytes to a sink as fast as it takes them, and counts and digests what went through. */
export class ByteSink {
  readonly #sink: Writable;
  readonly #digest = createHash('sha256');
  #failed: { readonly reason: unknown } | undefined;
  #wake: () => void = () => {};
  #gathered: Uint8Array[] = [];
  #gatheredBytes = 0;
  #written = 0;

  constructor(sink: Writable) {
    this.#sink = sink;
    sink.on('error', (reason) => this.#stop(reason));
    sink.on('close', () => this.#stop(new Error('the sink was closed')));
    sink.on('drain', () => this.#wake());
  }

  /** Bytes so far. */
  get written(): number {
    return this.#written;
  }

  /** Resolves when more may come; the bytes are not to be changed afterwards. Rejects with the error of the sink. */
  async put(bytes: Uint8Array): Promise<void> {
    this.#written += bytes.length;
    this.#gathered.push(bytes);
    this.#gatheredBytes += bytes.length;
    if (this.#gatheredBytes >= GATHER) await this.#handOn();
  }

  /** SHA-256 of everything so far, as raw bytes; nothing can be digested after it. */
  async digest(): Promise<Uint8Array> {
    await this.#handOn();
    return this.#digest.copy().digest();
  }

  /** Ends the sink; resolves when it has taken everything. */
  async end(): Promise<void> {
    await this.#handOn();
    this.#sink.end();
    await finished(this.#sink);
  }

  async #handOn(): Promise<void> {
    this.#check();
    const bytes =
      this.#gathered.length === 1 ? (this.#gathered[0] ?? new Uint8Array(0)) : Buffer.concat(this.#gathered);
    this.#gathered = [];
    this.#gatheredBytes = 0;
    this.#digest.update(bytes);
    if (this.#sink.write(bytes)) return;
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    this.#check();
  }

  #check(): void {
    if (this.#failed) throw this.#failed.reason;
  }

  #stop(reason: unknown): void {
    this.#failed ??= { reason };
    this.#wake();
  }
}
