import { message } from '../findings/catalogue.ts';
import type { Mender } from './edits.ts';
import { BLANKS, KEY, matchAt, mendColon, mendGap, mendQuotes, mendTightColon } from './mends.ts';

/** How a line ends that stands in something which goes on over lines. */
export interface Inside {
  /** Braces and brackets that are open, the last one last. */
  open: string;
  /** The mark that closes the quoted value, where one is open. */
  quote: string | undefined;
  /** The next word begins a key or a value. */
  fresh: boolean;
}

const FLOW_KEY = new RegExp(`(${KEY})[ ]*([:：])`, 'uy');
const FLOW_QUOTED = /[“‘「]([^“”‘’「」"\\]*)[”’」](?=\s*(?:[,，}\]]|$))/uy;
const NEXT_KEY = new RegExp(`，\\s*(?=${KEY}[ ]*[:：])`, 'uy');

/** Where the quoted value that `quote` closes ends on a line, behind its mark; undefined where the line doesn't close it. */
export function closeQuote(line: string, from: number, quote: string): number | undefined {
  for (let at = from; at < line.length; at += 1) {
    if (quote === '"' && line[at] === '\\') at += 1;
    else if (line[at] === quote && (quote === '"' || line[at + 1] !== quote)) return at + 1;
    else if (line[at] === quote) at += 1;
  }
  return undefined;
}

/**
 * Mends full-width colons, commas, quotes and spaces in `{…}` and `[…]`; quoted values, comments and the inside of plain
 * values are left alone. `start` is the line's offset; what is still open at the line's end is kept in `inside`.
 */
export function mendFlow(mender: Mender, line: string, from: number, start: number, inside: Inside): void {
  let at = from;
  while (at < line.length) {
    if (inside.quote !== undefined) {
      const end = closeQuote(line, at, inside.quote);
      if (end === undefined) return;
      inside.quote = undefined;
      at = end;
    } else if (inside.fresh) {
      at = takeFresh(mender, line, at, start, inside);
    } else {
      if (line[at] === '#' && /\s/u.test(line[at - 1] ?? ' ')) return;
      takeMark(mender, line, at, start, inside);
      at += 1;
      if (inside.open === '') return;
    }
  }
}

/** Takes what may begin a key or a value (blanks, a quoted text, a key with its colon), and says where it ends. */
function takeFresh(mender: Mender, line: string, at: number, start: number, inside: Inside): number {
  const blanks = matchAt(BLANKS, line, at)?.[0] ?? '';
  if (blanks !== '') {
    mendGap(mender, blanks, start + at);
    return at + blanks.length;
  }
  inside.fresh = false;
  const char = line.charAt(at);
  if (char === '"' || char === "'") {
    inside.quote = char;
    return at + 1;
  }
  const quoted = matchAt(FLOW_QUOTED, line, at);
  if (quoted?.[1] !== undefined) {
    mendQuotes(mender, quoted[1], start + at + 1);
    return at + quoted[0].length;
  }
  const key = matchAt(FLOW_KEY, line, at);
  if (key === null) return at;
  const behind = at + key[0].length;
  const [, name = '', colon] = key;
  // Within brackets it may well be a text, and behind some words an address or a path.
  const isTight =
    colon === ':' && inside.open.endsWith('{') && followsMark(line, at) && /[^\s:/\\,}\]]/u.test(line.charAt(behind));
  inside.fresh = colon === '：' || isTight || /\s|^$/u.test(line.charAt(behind));
  if (colon === '：') mendColon(mender, name, start + behind - 1, line[behind]);
  if (isTight) mendTightColon(mender, name, start + behind);
  return behind;
}

/** Whether a brace or a comma comes before, so that a key is what begins here. */
function followsMark(line: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && line.charAt(before) === ' ') before -= 1;
  return before >= 0 && '{,，'.includes(line.charAt(before));
}

/** Takes one mark or character of the rest. */
function takeMark(mender: Mender, line: string, at: number, start: number, inside: Inside): void {
  const char = line.charAt(at);
  if (char === '{' || char === '[') inside.open += char;
  if (char === '}' || char === ']') inside.open = inside.open.slice(0, -1);
  inside.fresh = char === '{' || char === '[' || char === ',';
  if (char !== '，' || matchAt(NEXT_KEY, line, at) === null) return;
  mender.replace(start + at, 1, ', ');
  mender.say(message('source.full-width-comma', {}), start + at, start + at + 1);
  inside.fresh = true;
}
