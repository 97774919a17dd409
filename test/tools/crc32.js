import { crc32 } from 'node:zlib';

/** Stands in for the `crc-32` package in the bundle: the same signed result, computed by zlib. */
export default { buf: (data, seed) => crc32(data, (seed ?? 0) >>> 0) | 0 };
