const NOT_AT_START = new Set('，。、；：？！）》」』】〕〉”’…—～·％‰℃,.;:?!)]}%ー々〗〙〛');
const NOT_AT_END = new Set('（《「『【〔〈“‘([{〖〘〚￥$');
const WORD = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Mark}\p{Number}'’&@#+=*\u00a0]/u;
const BREAK_AFTER = new Set('-_/\\.|');

/**
 * Breaks prepared text into lines no wider than `width` (in em, as `measure` gives). Chinese breaks between any two
 * characters, but no line begins with closing punctuation or ends with opening punctuation; Latin breaks at spaces and
 * after `-_/.`, and inside a word only when the word alone is too wide. Past `maxLines` the last line ends with an ellipsis.
 */
export function breakLines(text: string, width: number, measure: (text: string) => number, maxLines: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (measure((line + piece).trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = '';
    for (const char of piece.trimStart()) {
      if (line !== '' && measure(line + char) > width) {
        lines.push(line);
        line = '';
      }
      line += char;
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines.length <= maxLines
    ? lines
    : [...lines.slice(0, maxLines - 1), cut(lines[maxLines - 1] ?? '', width, measure)];
}

function cut(line: string, width: number, measure: (text: string) => number): string {
  const chars = Array.from(line);
  while (chars.length > 0 && measure(`${chars.join('')}…`) > width) chars.pop();
  return `${chars.join('')}…`;
}

/** The smallest parts that stay together, each with the space and the punctuation that belong to it. */
function pieces(text: string): string[] {
  const result: string[] = [];
  let piece = '';
  let previous = '';
  for (const char of text) {
    // A word's own first sign, as in `-eq`, is no place to break.
    const isOpening = piece.length === 1 && BREAK_AFTER.has(piece);
    if (previous !== '' && !isOpening && mayBreak(previous, char)) {
      result.push(piece);
      piece = '';
    }
    piece += char;
    previous = char;
  }
  if (piece !== '') result.push(piece);
  return result;
}

function mayBreak(before: string, after: string): boolean {
  if (after === ' ' || NOT_AT_START.has(after) || NOT_AT_END.has(before)) return false;
  if (before === ' ') return true;
  // "3.5" and "a.pdf" hold together at the dot only when a digit follows it.
  if (BREAK_AFTER.has(before)) return !/\d/.test(after) || before !== '.';
  return !(isWord(before) && isWord(after));
}

function isWord(char: string): boolean {
  return WORD.test(char) || BREAK_AFTER.has(char) || NOT_AT_START.has(char) || NOT_AT_END.has(char);
}
