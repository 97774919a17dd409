import type { IndexFont } from './font.ts';

/** A character that none of the fonts has. */
export interface MissingChar {
  readonly char: string;
  /** `U+20BB7` */
  readonly codePoint: string;
}

/** A stretch of text in one font; `font` counts in `Typeface.fonts`. */
export interface Run {
  readonly font: number;
  readonly text: string;
}

interface Placed {
  readonly font: number;
  /** Advance width in em. */
  readonly width: number;
}

// Not drawn by anyone, and an empty box in most fonts: format characters, variation selectors, controls.
const INVISIBLE = /[\p{Cf}\p{Cc}\p{Cs}\p{Variation_Selector}]/gu;
const HAN = /\p{Script=Han}/u;

/** Regular, bold and fallback fonts as one: finds the font of each character, measures it, and notes what is missing. */
export class Typeface {
  readonly fonts: readonly IndexFont[];
  readonly #cache = new Map<string, Placed | undefined>();
  readonly #missing = new Map<number, MissingChar>();

  constructor(regular: IndexFont, bold: IndexFont, fallback: readonly IndexFont[]) {
    this.fonts = [regular, bold, ...fallback];
  }

  /** Text that can be drawn as it is: white space folded, invisible characters dropped, missing ones written as 〔U+XXXX〕. */
  prepare(text: string): string {
    const plain = text
      .normalize('NFC')
      .replace(/[\s\u2028\u2029]+/g, ' ')
      .replace(INVISIBLE, '')
      .trim();
    // Chinese fonts draw curly quotes as wide as a Chinese character, which tears English apart.
    const quoted = HAN.test(plain) ? plain : plain.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
    let result = '';
    for (const char of quoted) result += this.#place(char, false) ? char : this.#stand(char);
    return result;
  }

  /** Width in em; the text must be prepared. */
  width(text: string, bold: boolean): number {
    let sum = 0;
    for (const char of text) sum += this.#place(char, bold)?.width ?? 0;
    return sum;
  }

  /** Cuts prepared text where the font changes. */
  runs(text: string, bold: boolean): Run[] {
    const runs: { font: number; text: string }[] = [];
    for (const char of text) {
      const font = this.#place(char, bold)?.font ?? 0;
      const last = runs.at(-1);
      if (last && last.font === font) last.text += char;
      else runs.push({ font, text: char });
    }
    return runs;
  }

  /** What was missing so far, by code point. */
  missing(): MissingChar[] {
    return [...this.#missing.entries()].sort(([a], [b]) => a - b).map(([, value]) => value);
  }

  #stand(char: string): string {
    const value = char.codePointAt(0) ?? 0;
    const codePoint = `U+${value.toString(16).toUpperCase().padStart(4, '0')}`;
    this.#missing.set(value, { char, codePoint });
    return this.#place('〔', false) ? `〔${codePoint}〕` : `[${codePoint}]`;
  }

  #place(char: string, bold: boolean): Placed | undefined {
    const key = bold ? `b${char}` : char;
    if (this.#cache.has(key)) return this.#cache.get(key);
    const value = char.codePointAt(0) ?? 0;
    // The other weight comes last: better the wrong weight than no character.
    const [own, other] = bold ? [1, 0] : [0, 1];
    const order = [own, ...this.fonts.keys()].filter((index, at) => at === 0 || (index !== own && index !== other));
    const font = [...order, other].find((index) => this.fonts[index]?.has(value));
    const placed = font === undefined ? undefined : { font, width: this.fonts[font]?.advance(value) ?? 0 };
    this.#cache.set(key, placed);
    return placed;
  }
}
