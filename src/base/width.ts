/** Columns that one code point takes in a terminal: 2 for East Asian wide and full-width characters and emoji, 0 for marks. */
function columnsOf(point: number): number {
  if (point < 0x20 || (point >= 0x7f && point < 0xa0)) return 0;
  if (point < 0x300) return 1;
  // Most of a Chinese text, which would have to be put to every question below.
  if (point >= 0x4e00 && point <= 0x9fff) return 2;
  const char = String.fromCodePoint(point);
  if (/\p{Mark}|\p{Cf}/u.test(char)) return 0;
  if (point < 0x1100) return 1;
  const wide =
    /\p{Emoji_Presentation}/u.test(char) ||
    (point >= 0x1100 && point <= 0x115f) ||
    (point >= 0x2e80 && point <= 0xa4cf && point !== 0x303f) ||
    (point >= 0xac00 && point <= 0xd7a3) ||
    (point >= 0xf900 && point <= 0xfaff) ||
    (point >= 0xfe30 && point <= 0xfe6f) ||
    (point >= 0xff00 && point <= 0xff60) ||
    (point >= 0xffe0 && point <= 0xffe6) ||
    (point >= 0x1f300 && point <= 0x1faff) ||
    (point >= 0x20000 && point <= 0x3fffd);
  return wide ? 2 : 1;
}

/** Columns that a text takes in a terminal. */
export function displayWidth(text: string): number {
  let columns = 0;
  for (const char of text) columns += columnsOf(char.codePointAt(0) ?? 0);
  return columns;
}

/** The text followed by as many spaces as fill it up to `columns`. */
export function padDisplay(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}

/** The text after as many spaces as fill it up to `columns`. */
export function padDisplayStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - displayWidth(text))) + text;
}

/** Marks that may not begin a line in Chinese typesetting. */
const NO_START = /^[，。、；：？！）】》」』”’…—%,.;:?!)\]}]/u;

/**
 * What stays together: a Han character or a word, with the marks that open before it; a run of closing marks; a gap. A
 * straight quotation mark opens where nothing stands right before it.
 */
const PIECE =
  /(?:[“‘（【《「『(]|(?<![^\s(（])")*\p{Script=Han}|[，。、；：？！）】》」』”’…—]+|[“‘（【《「『]*(?:[^\s\p{Script=Han}，。、；：？！）】》」』”’…—“‘（【《「『]|(?<=\p{L})’(?=\p{Script=Latin}))+|[“‘（【《「『]+|\s+/gu;

/** Closing marks may stand so many columns beyond the last that words fill. */
export const OVERHANG = 2;

/**
 * Breaks a text into lines of at most `columns`, and `spare` more for closing marks: between Han characters
 * anywhere, else at spaces. A closing mark stays with its word, which goes on to the next line with more marks than that.
 */
export function wrapDisplay(text: string, columns: number, spare: number = OVERHANG): string[] {
  const lines: string[] = [];
  let line = '';
  /** The end of the line that can't be broken: a piece, and the marks that close after it. */
  let end = '';
  for (const piece of text.match(PIECE) ?? []) {
    const closes = NO_START.test(piece) || (piece.startsWith('"') && /[^\s(（]$/u.test(line));
    const broken = closes ? line.slice(0, line.length - end.length) : line;
    const most = closes ? columns + spare : columns;
    if (broken.trim() !== '' && displayWidth(line) + displayWidth(piece.trimEnd()) > most) {
      lines.push(broken.trimEnd());
      line = (closes ? end + piece : piece).trimStart();
      end = line;
    } else {
      line += piece;
      end = closes || piece.trim() === '' ? end + piece : piece;
    }
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** How many characters from the beginning fill so many columns. */
export function fitting(chars: readonly string[], columns: number): number {
  let [count, width] = [0, 0];
  while (count < chars.length && width + displayWidth(chars[count] ?? '') <= columns) {
    width += displayWidth(chars[count] ?? '');
    count += 1;
  }
  return count;
}

/** The text, or as much of its beginning as leaves room for … within `columns`. */
export function cutDisplay(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let kept = '';
  for (const char of text) {
    if (displayWidth(kept + char) > columns - 1) break;
    kept += char;
  }
  return `${kept.trimEnd()}…`;
}
