/** A regular expression, read. */
export type Node =
  | { readonly is: 'one'; readonly takes: RegExp }
  | { readonly is: 'row' | 'either'; readonly parts: readonly Node[] }
  | { readonly is: 'times'; readonly part: Node; readonly min: number; readonly max: number | undefined };

const SOURCE_MAX = 500;
const DEPTH_MAX = 20;
const TIMES_MAX = 1000;
/** One character, as a class, an escape or itself. */
const ONE =
  /(?:\[\^?(?:\\[^\n]|[^\]\\\n])+\]|\\[dDwWsS]|\\[pP]\{[A-Za-z_=]+\}|\\[^\p{L}\p{N}\n]|[^\\[\](){}|*+?^$\n])/uy;
const TIMES = /(?:([*+?])|\{(\d{1,4})(,)?(\d{1,4})?\})\??/y;
/** `\p{Han}` is `\p{Script=Han}`, as other languages have it. */
const SCRIPT = /\\([pP])\{(Han|Latin|Cyrillic|Greek|Arabic|Hangul|Hiragana|Katakana)\}/g;

interface Reader {
  readonly source: string;
  at: number;
}

/** Reads a pattern; undefined where it is none that can be followed character by character. `^` and `$` around it change nothing. */
export function parsePattern(source: string): Node | undefined {
  if (source.length > SOURCE_MAX) return undefined;
  const reader = { source: source.replace(/^\^/, '').replace(/(?<!\\)\$$/, ''), at: 0 };
  const node = readEither(reader, 0);
  return reader.at === reader.source.length ? node : undefined;
}

function readEither(reader: Reader, depth: number): Node | undefined {
  if (depth > DEPTH_MAX) return undefined;
  const parts: Node[] = [];
  do {
    if (parts.length > 0) reader.at += 1;
    const row = readRow(reader, depth);
    if (row === undefined) return undefined;
    parts.push(row);
  } while (reader.source[reader.at] === '|');
  return { is: 'either', parts };
}

function readRow(reader: Reader, depth: number): Node | undefined {
  const parts: Node[] = [];
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? '')) {
    const part = readPart(reader, depth);
    const times = part && readTimes(part, reader);
    if (times === undefined) return undefined;
    parts.push(times);
  }
  return { is: 'row', parts };
}

function readPart(reader: Reader, depth: number): Node | undefined {
  if (reader.source[reader.at] !== '(') return readOne(reader);
  reader.at += reader.source.startsWith('(?:', reader.at) ? 3 : 1;
  const inside = readEither(reader, depth + 1);
  if (reader.source[reader.at] !== ')') return undefined;
  reader.at += 1;
  return inside;
}

function readOne(reader: Reader): Node | undefined {
  const [one] = found(ONE, reader) ?? [];
  if (one === undefined) return undefined;
  try {
    return { is: 'one', takes: new RegExp(`^${one.replace(SCRIPT, '\\$1{Script=$2}')}$`, 'su') };
  } catch {
    return undefined;
  }
}

function readTimes(part: Node, reader: Reader): Node | undefined {
  const match = found(TIMES, reader);
  if (match === undefined) return part;
  const [, mark, least = '0', comma, most] = match;
  if (mark !== undefined) return { is: 'times', part, min: mark === '+' ? 1 : 0, max: mark === '?' ? 1 : undefined };
  const min = Number(least);
  const max = comma === undefined ? min : most === undefined ? undefined : Number(most);
  return min > TIMES_MAX || (max ?? min) > TIMES_MAX || (max ?? min) < min
    ? undefined
    : { is: 'times', part, min, max };
}

function found(what: RegExp, reader: Reader): RegExpExecArray | undefined {
  what.lastIndex = reader.at;
  const match = what.exec(reader.source);
  if (match === null) return undefined;
  reader.at += match[0].length;
  return match;
}
