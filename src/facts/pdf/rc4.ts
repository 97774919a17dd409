/** RC4, which current OpenSSL no longer offers. Works both ways. */
export function rc4(key: Uint8Array, data: Uint8Array): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i);
  const swap = (i: number, j: number): number => {
    const a = state[i] ?? 0;
    const b = state[j] ?? 0;
    state[i] = b;
    state[j] = a;
    return (a + b) & 255;
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  const out = new Uint8Array(data.length);
  for (let at = 0, i = 0, j = 0; at < data.length; at++) {
    i = (i + 1) & 255;
    j = (j + (state[i] ?? 0)) & 255;
    out[at] = (data[at] ?? 0) ^ (state[swap(i, j)] ?? 0);
  }
  return out;
}
