/** Enough for a photograph of 44 megapixels; hostile files end as an error instead of taking the machine's memory. */
export const WASM_MAX_BYTES = 512 << 20;

const PAGE = 64 << 10;
const HEADER = 8;
const MEMORY_SECTION = 5;

/**
 * Lowers the memory maximum of a WebAssembly module in place. A worker's resource limits don't bound such memory.
 * Throws when the module doesn't state a maximum, or one too short to be replaced.
 */
export function limitMemory(wasm: Uint8Array, bytes: number): Uint8Array {
  for (let at = HEADER; at < wasm.length; ) {
    const size = readNumber(wasm, at + 1);
    if (wasm[at] !== MEMORY_SECTION) {
      at = size.end + size.value;
      continue;
    }
    const count = readNumber(wasm, size.end);
    const hasMaximum = ((wasm[count.end] ?? 0) & 1) === 1;
    const initial = readNumber(wasm, count.end + 1);
    if (count.value !== 1 || !hasMaximum) break;
    writeNumber(wasm, initial.end, readNumber(wasm, initial.end).end, Math.max(initial.value, bytes / PAGE));
    return wasm;
  }
  throw new Error('the module has no memory maximum to lower');
}

/** An unsigned LEB128 number at `at`. */
function readNumber(wasm: Uint8Array, at: number): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let i = 0; i < 5; i++) {
    const byte = wasm[at + i] ?? 0;
    value += (byte & 127) * 2 ** (7 * i);
    if (byte < 128) return { value, end: at + i + 1 };
  }
  throw new Error('the bytes are no WebAssembly module');
}

/** Writes an unsigned LEB128 number that fills exactly the bytes from `start` to `end`. */
function writeNumber(wasm: Uint8Array, start: number, end: number, value: number): void {
  if (value >= 2 ** (7 * (end - start))) throw new Error('the memory maximum does not fit');
  for (let at = start, rest = value; at < end; at++, rest = Math.floor(rest / 128)) {
    wasm[at] = (rest % 128) + (at < end - 1 ? 128 : 0);
  }
}
