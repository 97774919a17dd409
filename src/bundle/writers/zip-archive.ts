import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipArchive } from 'archiver';
import type { ZipMethod } from './zip-method.ts';

/** How many stored bytes may wait in memory before the next entry is taken. */
const MAX_WAITING = 1024 * 1024;
/** What the library writes; a zip itself could tell dates up to 2107. */
const [FIRST_DATE, LAST_DATE] = [Date.UTC(1980, 0, 1), Date.UTC(2043, 11, 31, 23, 59, 58)];
const MODE = 0o644;

/**
 * A zip being written, one entry at a time. The library neither forwards the errors of its inputs nor holds buffers
 * back from a slow sink; this class does both.
 */
export class ZipStream {
  readonly #archive = new ZipArchive({ zlib: { level: 6 } });
  readonly #done: Promise<void>;
  #failed: { reason: unknown } | undefined;
  #refuse: (reason: unknown) => void = () => {};
  #wake: () => void = () => {};
  #out = 0;
  #owed = 0;

  constructor(sink: NodeJS.WritableStream) {
    this.#archive.on('error', (reason) => this.#stop(reason));
    this.#archive.on('data', (chunk: Uint8Array) => {
      this.#out += chunk.length;
      this.#wake();
    });
    this.#done = pipeline(this.#archive, sink);
    this.#done.catch((reason: unknown) => this.#stop(reason));
  }

  /** Appends one file and resolves when the next may come. Rejects with the error of `data`, the sink or the archive. */
  async append(data: Buffer | Readable, name: string, method: ZipMethod, date?: string): Promise<void> {
    // At least this much will have come out when the entry is through: all before it, and its own stored bytes.
    if (Buffer.isBuffer(data) && method === 'store') this.#owed = Math.max(this.#owed, this.#out) + data.length;
    await this.#until((resolve, reject) => {
      this.#archive.once('entry', () => resolve());
      if (!Buffer.isBuffer(data)) data.on('error', reject);
      this.#archive.append(data, { name, date: zipDate(date), mode: MODE, store: method === 'store' });
    });
    // A stored buffer is pushed through at once, however slow the sink: wait here until it is nearly out.
    if (this.#owed - this.#out <= MAX_WAITING) return;
    await this.#until((resolve) => {
      this.#wake = () => {
        if (this.#owed - this.#out <= MAX_WAITING) resolve();
      };
      this.#wake();
    });
    this.#wake = () => {};
  }

  /** Writes the central directory, and resolves when the sink has finished. */
  async finish(): Promise<void> {
    this.#archive.finalize().catch((reason: unknown) => this.#stop(reason));
    await this.#done;
  }

  /** Tears everything down and gives back the first cause. */
  async fail(reason: unknown): Promise<unknown> {
    const cause = this.#failed?.reason ?? reason;
    this.#archive.destroy(cause instanceof Error ? cause : new Error(String(cause)));
    await this.#done.catch(() => {});
    return cause;
  }

  #stop(reason: unknown): void {
    this.#failed ??= { reason };
    this.#refuse(this.#failed.reason);
  }

  #until(start: (resolve: () => void, reject: (reason: unknown) => void) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#refuse = reject;
      if (this.#failed) reject(this.#failed.reason);
      else start(resolve, reject);
    });
  }
}

/** A zip's dates have no zone: the library writes what the clock shows in UTC. */
function zipDate(date: string | undefined): Date {
  const moment = date === undefined ? Number.NaN : Date.parse(`${date}Z`);
  return new Date(moment >= FIRST_DATE && moment <= LAST_DATE ? moment : FIRST_DATE);
}
