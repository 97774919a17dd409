// What the tool uses of Node's zlib, over pako; esbuild puts it in the place of `node:zlib` in the browser page.
import { buf as crcOf } from 'crc-32';
import { Deflate, Inflate } from 'pako';
import { Transform } from 'readable-stream';

const NO_FLUSH = 0;
const SYNC_FLUSH = 2;
const FINISH = 4;
const CODES: Readonly<Record<number, string>> = {
  [-2]: 'Z_STREAM_ERROR',
  [-3]: 'Z_DATA_ERROR',
  [-4]: 'Z_MEM_ERROR',
  [-5]: 'Z_BUF_ERROR',
  2: 'Z_NEED_DICT',
};

export const constants = { Z_NO_FLUSH: NO_FLUSH, Z_SYNC_FLUSH: SYNC_FLUSH, Z_FINISH: FINISH } as const;

interface InflateSettings {
  /** Bytes. */
  readonly maxOutputLength?: number;
  readonly finishFlush?: number;
  readonly chunkSize?: number;
}

interface DeflateSettings {
  readonly level?: number;
  readonly memLevel?: number;
  readonly chunkSize?: number;
}

/** An error that carries a code, as Node's do. */
function coded(code: string, text: string): Error {
  return Object.assign(new Error(text), { code });
}

const failure = ({ err, msg }: Pick<Inflate, 'err' | 'msg'>): Error =>
  coded(CODES[err] ?? 'Z_DATA_ERROR', msg || 'incorrect data');

/** CRC-32, without sign, going on from that of what came before. */
export const crc32 = (data: Uint8Array, before = 0): number => crcOf(data, before) >>> 0;

const inflateWhole =
  (raw: boolean) =>
  (data: Uint8Array, { maxOutputLength = Infinity, finishFlush = FINISH }: InflateSettings = {}): Buffer => {
    const inflate = new Inflate({ ...(raw ? { raw } : { windowBits: 15 }) });
    const chunks: Uint8Array[] = [];
    let length = 0;
    inflate.onData = (chunk) => {
      length += chunk.length;
      if (length > maxOutputLength) throw coded('ERR_BUFFER_TOO_LARGE', `more than ${maxOutputLength} bytes`);
      chunks.push(chunk);
    };
    inflate.push(data, SYNC_FLUSH);
    if (inflate.err < 0 && inflate.err !== -5) throw failure(inflate);
    if (!inflate.ended && finishFlush === FINISH) throw coded('Z_BUF_ERROR', 'unexpected end of file');
    return Buffer.concat(chunks, length);
  };

export const inflateSync = inflateWhole(false);
export const inflateRawSync = inflateWhole(true);

const deflateWhole =
  (raw: boolean) =>
  (data: Uint8Array, settings: DeflateSettings = {}): Buffer => {
    const deflate = new Deflate({ ...settings, raw });
    deflate.push(data, true);
    if (deflate.err !== 0) throw failure(deflate);
    return Buffer.from(deflate.result);
  };

export const deflateSync = deflateWhole(false);
export const deflateRawSync = deflateWhole(true);

/** Raw data inflated as it comes; damaged data ends it with an error of zlib's code. */
export class InflateRaw extends Transform {
  readonly #inflate: Inflate;

  constructor({ chunkSize = 65_536 }: InflateSettings = {}) {
    super();
    this.#inflate = new Inflate({ raw: true, chunkSize });
    this.#inflate.onData = (chunk) => void this.push(Buffer.from(chunk));
  }

  override _transform(chunk: Uint8Array, _: string, done: (error?: Error) => void): void {
    this.#inflate.push(chunk, SYNC_FLUSH);
    const { err } = this.#inflate;
    done(err < 0 && err !== -5 ? failure(this.#inflate) : undefined);
  }

  override _flush(done: (error?: Error) => void): void {
    done(this.#inflate.ended ? undefined : coded('Z_BUF_ERROR', 'unexpected end of file'));
  }
}

/** Data deflated as it comes, without a head. */
export class DeflateRaw extends Transform {
  readonly #deflate: Deflate;

  constructor(settings: DeflateSettings = {}) {
    super();
    this.#deflate = new Deflate({ ...settings, raw: true });
    this.#deflate.onData = (chunk) => void this.push(Buffer.from(chunk));
  }

  override _transform(chunk: Uint8Array, _: string, done: (error?: Error) => void): void {
    this.#deflate.push(chunk, NO_FLUSH);
    done();
  }

  override _flush(done: () => void): void {
    this.#deflate.push(new Uint8Array(0), true);
    done();
  }
}

export const createInflateRaw = (settings?: InflateSettings): InflateRaw => new InflateRaw(settings);
export const createDeflateRaw = (settings?: DeflateSettings): DeflateRaw => new DeflateRaw(settings);
