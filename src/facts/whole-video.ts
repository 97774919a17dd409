import type { ByteSource } from '../base/bytes.ts';

/** Whether an MP4 or MOV is all there: its boxes fill the file, and the one with the tracks is among them. */
export function isWholeMovie(source: ByteSource): boolean {
  let tracks = false;
  let offset = 0;
  for (let boxes = 0; offset < source.size && boxes < 100_000; boxes += 1) {
    const head = source.read(offset, 16);
    if (head.length < 8) return false;
    const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
    const type = String.fromCharCode(...head.subarray(4, 8));
    const short = view.getUint32(0);
    if (short === 1 && head.length < 16) return false;
    // 0: the box reaches to the end of the file; 1: its length stands behind its type.
    const size = short === 0 ? source.size - offset : short === 1 ? Number(view.getBigUint64(8)) : short;
    if (size < 8) return false;
    if (type === 'moov') tracks = true;
    offset += size;
  }
  return tracks && offset === source.size;
}
