/** A PNG file whose pixels a PDF can hold as they are. */
export interface PngFile {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  /** 1 for grey and for colours by a table, 3 for red, green and blue. */
  readonly channels: number;
  /** Red, green and blue of each colour, where pixels are numbers in a table. */
  readonly palette: Uint8Array | undefined;
  /** Deflated rows, each with its filter. */
  readonly data: Uint8Array;
}

const SIGNATURE = 8;
const GREY = 0;
const RGB = 2;
const BY_TABLE = 3;

/** Reads a PNG; undefined where it is damaged, interlaced, or lets something shine through. */
export function readPngFile(png: Uint8Array): PngFile | undefined {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.length);
  let head: { width: number; height: number; bits: number; colours: number } | undefined;
  let palette: Uint8Array | undefined;
  const data: Uint8Array[] = [];
  for (let at = SIGNATURE; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (body.length < length) return undefined;
    if (type === 'IHDR' && length >= 13 && body[12] === 0) {
      const [bits = 0, colours = 0] = body.subarray(8, 10);
      head = { width: body.readUInt32BE(0), height: body.readUInt32BE(4), bits, colours };
    }
    if (type === 'tRNS') return undefined;
    if (type === 'PLTE') palette = body;
    if (type === 'IDAT') data.push(body);
    if (type === 'IEND') break;
    at += 12 + length;
  }
  if (head === undefined || data.length === 0 || ![GREY, RGB, BY_TABLE].includes(head.colours)) return undefined;
  const { colours, ...size } = head;
  if (colours === BY_TABLE && palette === undefined) return undefined;
  const channels = colours === RGB ? 3 : 1;
  return { ...size, channels, palette: colours === BY_TABLE ? palette : undefined, data: Buffer.concat(data) };
}
