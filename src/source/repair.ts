import { type Mender, type Repaired, startEdits } from './edits.ts';
import { closeQuote, type Inside, mendFlow } from './flow.ts';
import {
  BLANKS,
  columnsOf,
  KEY,
  matchAt,
  mendColon,
  mendGap,
  mendIndent,
  mendQuotes,
  mendTabs,
  mendTightColon,
} from './mends.ts';

/** What the lines above leave open. Columns are those of the mended text. */
interface Open extends Inside {
  /** The column that the lines of a text block (`|`, `>`) are deeper than. */
  block: number | undefined;
  /** The column that the further lines of a plain value are deeper than. */
  plain: number | undefined;
  /** Where a key of the next line belongs; undefined after a line that is itself indented by tabs. */
  next: number | undefined;
}

/** `key：` or `key:`; of keys in other scripts only those with a colon that YAML takes for one. */
const KEYED = new RegExp(`(${KEY})[ ]*(：)|(?:${KEY}|[^\\s:"'“”‘’「」{}\\[\\]#&*!|>,-][^:"'“”]*):(?=\\s|$)`, 'uy');
/** `key:value`; an address (`http://`) or a time isn't one. */
const TIGHT = /([a-z_]{2,24}):(?=[^\s:/\\])/uy;
const PROPERTIES = /(?:[&!][^\s,[\]{}]*[ ]+)*/uy;
const BLOCK = /[|>][-+\d]{0,2}[ \t]*(?:#.*)?$/uy;
const QUOTED = /[“‘「]([^“”‘’「」"\\]*)[”’」]\s*(?:\s#.*)?$/uy;

/**
 * Mends, in memory only, what a Chinese keyboard or a word processor does to YAML: full-width colons and commas,
 * tabs and wide spaces in indentation, full-width quotes around a value. Each mend is a remark, so that the faults
 * behind it can be found in the same run. Text blocks, quoted values, the further lines of plain ones and comments are
 * left alone.
 */
export function repairYaml(written: string): Repaired {
  const edits = startEdits(written);
  const open: Open = { open: '', quote: undefined, fresh: false, block: undefined, plain: undefined, next: undefined };
  let start = 0;
  for (const raw of written.split('\n')) {
    mendLine(edits, raw.endsWith('\r') ? raw.slice(0, -1) : raw, start, open);
    start += raw.length + 1;
  }
  return edits.apply();
}

function mendLine(mender: Mender, line: string, start: number, open: Open): void {
  if (open.open !== '' || open.quote !== undefined) {
    mendOpen(mender, line, start, open);
    return;
  }
  const blanks = matchAt(BLANKS, line, 0)?.[0] ?? '';
  // A tab among lines indented by spaces stands for their indentation, however wide it is.
  const asAbove = /^\t+$/u.test(blanks) ? open.next : undefined;
  const indent = asAbove ?? columnsOf(blanks);
  if (blanks === line) {
    if (/[^ \t]/u.test(blanks)) mendIndent(mender, blanks, start, open.block);
    return;
  }
  if (open.block !== undefined && indent > open.block) {
    mendIndent(mender, blanks, start, open.block);
    return;
  }
  open.block = undefined;
  if (line.charAt(blanks.length) === '#') return;
  if (open.plain !== undefined && indent > open.plain) return;
  open.plain = undefined;
  if (/^(?:---|\.\.\.)(?:\s|$)/u.test(line)) return;
  if (asAbove === undefined) mendIndent(mender, blanks, start);
  else mendTabs(mender, blanks, start, asAbove);
  mendEntry(mender, line, blanks.length, start, open, indent);
  if (blanks.includes('\t')) open.next = undefined;
}

/** A line within `{…}`, `[…]` or a quoted value that began above. */
function mendOpen(mender: Mender, line: string, start: number, open: Open): void {
  if (open.open !== '') {
    const blanks = open.quote === undefined ? (matchAt(BLANKS, line, 0)?.[0] ?? '') : '';
    mendIndent(mender, blanks, start);
    mendFlow(mender, line, blanks.length, start, open);
  } else if (closeQuote(line, 0, open.quote ?? '') !== undefined) {
    open.quote = undefined;
  }
}

/** The dashes, the key and the value of a line. */
function mendEntry(mender: Mender, line: string, from: number, start: number, open: Open, indent: number): void {
  let at = from;
  let column = indent;
  let owner = column;
  const skipBlanks = (): void => {
    const blanks = matchAt(BLANKS, line, at)?.[0] ?? '';
    mendGap(mender, blanks, start + at);
    at += blanks.length;
    column += columnsOf(blanks);
  };
  while (line[at] === '-' && /\s/u.test(line.charAt(at + 1))) {
    owner = column;
    at += 1;
    column += 1;
    skipBlanks();
  }
  const key = matchAt(KEYED, line, at);
  if (key !== null) {
    owner = column;
    at += key[0].length;
    if (key[2] !== undefined) mendColon(mender, key[1] ?? '', start + at - 1, line[at]);
    skipBlanks();
  } else {
    const tight = matchAt(TIGHT, line, at);
    if (tight !== null) {
      owner = column;
      at += tight[0].length;
      mendTightColon(mender, tight[1] ?? '', start + at);
    }
  }
  open.next = /^\s*(?:#.*)?$/u.test(line.slice(at)) ? owner + 2 : owner;
  at += matchAt(PROPERTIES, line, at)?.[0].length ?? 0;
  mendValue(mender, line, at, start, open, owner);
}

/** The value of a line; `owner` is the column of the key or dash that it belongs to. */
function mendValue(mender: Mender, line: string, at: number, start: number, open: Open, owner: number): void {
  const char = line.charAt(at);
  if (char === '' || char === '#') return;
  if (matchAt(BLOCK, line, at) !== null) {
    open.block = owner;
  } else if (char === '"' || char === "'") {
    if (closeQuote(line, at + 1, char) === undefined) open.quote = char;
  } else if (char === '{' || char === '[') {
    mendFlow(mender, line, at, start, open);
  } else {
    const quoted = matchAt(QUOTED, line, at);
    if (quoted?.[1] !== undefined) mendQuotes(mender, quoted[1], start + at + 1);
    else open.plain = owner;
  }
}
