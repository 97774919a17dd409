import { create, type Font, type FontCollection, type Glyph } from 'fontkit';

/** One font file, opened once for measuring and for embedding. */
export interface IndexFont {
  readonly postscriptName: string;
  has(codePoint: number): boolean;
  /** Advance width in em. */
  advance(codePoint: number): number;
  /** The object that the PDF library takes for a font; only the painter looks into it. */
  readonly embeddable: object;
}

/** Opens a TrueType or OpenType file. Throws when the bytes are something else or a collection. */
export function openFont(data: Uint8Array): IndexFont {
  const font = create(Buffer.from(data.buffer, data.byteOffset, data.byteLength));
  if (isCollection(font)) throw new TypeError('a font collection can not be embedded: give one of its fonts');
  return {
    postscriptName: font.postscriptName,
    has: (codePoint) => font.hasGlyphForCodePoint(codePoint),
    advance: (codePoint) => font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm,
    embeddable: embeddable(font),
  };
}

function isCollection(font: Font | FontCollection): font is FontCollection {
  return 'fonts' in font;
}

/**
 * The PDF library was made for another version of this one. Two things differ: a subset is encoded at once and no
 * longer streamed; and text is mapped one glyph per character, so that widths measured per character are the drawn ones.
 */
function embeddable(font: Font): object {
  return new Proxy(font, {
    get(target, key) {
      if (key === 'createSubset') return () => streamedSubset(target);
      if (key === 'layout') return (text: string) => ({ glyphs: glyphsOf(target, text) });
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

function glyphsOf(font: Font, text: string): Glyph[] {
  return Array.from(text, (char) => font.glyphForCodePoint(char.codePointAt(0) ?? 0));
}

interface SubsetStream {
  on(event: string, listener: (data: Uint8Array) => void): SubsetStream;
}

function streamedSubset(font: Font): object {
  const subset = font.createSubset();
  const stream: SubsetStream = {
    on(event, listener) {
      if (event === 'data') listener(subset.encode());
      if (event === 'end') listener(new Uint8Array(0));
      return stream;
    },
  };
  return Object.assign(subset, { encodeStream: () => stream });
}
