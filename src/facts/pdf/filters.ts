import { constants, inflateRawSync, inflateSync } from 'node:zlib';
import type { Budget } from './budget.ts';
import { PdfFault } from './fault.ts';
import { undoPredictor } from './predictor.ts';
import { hexBytes } from './strings.ts';
import { nameText, type PdfDict, type PdfValue, type Resolve } from './values.ts';

const MAX_FILTERS = 4;

/** What unpacking needs besides the bytes. */
export interface UnpackContext {
  readonly resolve: Resolve;
  readonly budget: Budget;
  /** Told about everything that was readable, but not as it should be. */
  readonly doubt: (reason: string) => void;
}

/** Unpacks the bytes of a stream by its `/Filter`. Only what structure streams are packed with; others throw a `broken` fault. */
export function unpack(data: Uint8Array, dict: PdfDict, context: UnpackContext): Uint8Array {
  const { resolve } = context;
  const filters = listOf(resolve(dict.get('Filter')));
  const parms = listOf(resolve(dict.get('DecodeParms') ?? dict.get('DP')));
  if (filters.length > MAX_FILTERS) throw new PdfFault('broken', 'a stream with too many filters');
  let out = data;
  for (const [index, filter] of filters.entries()) {
    const name = nameText(resolve(filter));
    const parm = resolve(parms[index]);
    if (name === 'FlateDecode' || name === 'Fl') {
      out = inflate(out, context);
      if (parm instanceof Map) out = undoPredictor(out, parm);
    } else if (name === 'ASCIIHexDecode' || name === 'AHx') {
      const end = out.indexOf(62);
      out = hexBytes(end < 0 ? out : out.subarray(0, end));
    } else if (name !== 'Crypt') {
      throw new PdfFault('broken', `a structure stream with the filter ${name ?? '?'}`);
    }
  }
  return out;
}

function listOf(value: PdfValue): readonly PdfValue[] {
  if (value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function inflate(data: Uint8Array, { budget, doubt }: UnpackContext): Uint8Array {
  // With a sync flush at the end a stream that was cut off still yields what it has.
  const options = { maxOutputLength: budget.limits.maxStreamBytes, finishFlush: constants.Z_SYNC_FLUSH };
  try {
    let out: Uint8Array;
    try {
      out = inflateSync(data, options);
    } catch (error) {
      if (isTooLarge(error)) throw error;
      // A wrong checksum or header: the packed bytes between them may be whole.
      out = inflateRawSync(data.subarray(2), options);
      doubt('a stream is packed wrongly');
    }
    budget.inflated(out.length);
    return out;
  } catch (error) {
    if (error instanceof PdfFault) throw error;
    throw new PdfFault(isTooLarge(error) ? 'bounds' : 'broken', `inflate: ${String(error)}`);
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
