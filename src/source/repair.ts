import { type Message, message } from '../findings/catalogue.ts';

/** A message about the characters from `start` to `end` (offsets into the text as it was written). */
export interface Remark {
  readonly message: Message;
  readonly start: number;
  readonly end: number;
}

/** The text as YAML needs it, what was mended, and the way back to the offsets of the text as written. */
export interface Repaired {
  readonly text: string;
  readonly remarks: readonly Remark[];
  readonly originalOffset: (offset: number) => number;
}

interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const ODD_SPACES = /[\u00a0\u3000\u2002-\u200a\u202f]/;
const KEY = String.raw`[A-Za-z_][\w.-]*`;
/** `key：` at the start of a line or of an entry; what Chinese input methods type for `key: `. */
const LINE_COLON = new RegExp(String.raw`^([\s\u00a0\u3000]*(?:-[ \u00a0\u3000]+)*)(${KEY})[ ]*(：)`, 'u');
const FLOW_COLON = new RegExp(String.raw`([{,，]\s*)(${KEY})[ ]*(：)`, 'gu');
const FLOW_COMMA = new RegExp(String.raw`(，)\s*(?=${KEY}[ ]*[:：])`, 'gu');
const QUOTED_VALUE = new RegExp(String.raw`^\s*(?:-[ ]+)*(?:${KEY}[:：][ ]*)?([“‘「])([^“”‘’「」]*)([”’」])\s*$`, 'u');

/**
 * Mends, in memory only, what a Chinese keyboard or a word processor does to YAML: full-width colons and commas,
 * tabs and wide spaces in indentation, full-width quotes around a value. Each mend is a remark, so that the faults
 * behind it can be found in the same run. Text blocks (`|`, `>`) and comments are left alone.
 */
export function repairYaml(written: string): Repaired {
  const edits: Edit[] = [];
  const remarks: Remark[] = [];
  const mend = (what: Message, at: number, remove: number, insert: string): void => {
    edits.push({ at, remove, insert });
    remarks.push({ message: what, start: at, end: at + remove });
  };
  let blockIndent = -1;
  let offset = 0;
  for (const raw of written.split('\n')) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    const indent = line.length - line.trimStart().length;
    if (line.trim() !== '' && indent <= blockIndent) blockIndent = -1;
    if (blockIndent < 0 && line.trim() !== '' && !line.trimStart().startsWith('#')) {
      mendLine(line, offset, mend);
      if (/(?:[:：]|-)\s+[|>][+-]?\d?\s*(?:#.*)?$/.test(line)) blockIndent = indent;
    }
    offset += raw.length + 1;
  }
  return apply(written, edits, remarks);
}

type Mend = (what: Message, at: number, remove: number, insert: string) => void;

function mendLine(line: string, offset: number, mend: Mend): void {
  const lead = /^[\s\u00a0\u3000]*/u.exec(line)?.[0] ?? '';
  for (const [at, char] of Array.from(lead).entries()) {
    if (char === '\t') mend(message('source.tab', {}), offset + at, 1, '  ');
    else if (ODD_SPACES.test(char)) mend(oddSpace(char), offset + at, 1, char === '\u3000' ? '  ' : ' ');
  }
  const afterMark = /(?:^|\s)(?:-|[\w.-]+:)([\u00a0\u3000\u2002-\u200a\u202f]+)/u.exec(line);
  if (afterMark?.[1] !== undefined) {
    const at = afterMark.index + afterMark[0].length - afterMark[1].length;
    mend(oddSpace(afterMark[1]), offset + at, afterMark[1].length, ' ');
  }
  const colon = LINE_COLON.exec(line);
  if (colon !== null) mendColon(colon, offset, line, mend);
  if (/[{[]/.test(line)) {
    for (const match of line.matchAll(FLOW_COLON)) mendColon(match, offset, line, mend);
    for (const match of line.matchAll(FLOW_COMMA))
      mend(message('source.full-width-comma', {}), offset + match.index, 1, ', ');
  }
  const quoted = QUOTED_VALUE.exec(line);
  if (quoted?.[2] !== undefined) {
    const open = line.search(/[“‘「]/u);
    const close = line.search(/[”’」]\s*$/u);
    mend(message('source.full-width-quotes', { value: quoted[2] }), offset + open, 1, '"');
    mend(message('source.full-width-quotes', { value: quoted[2] }), offset + close, 1, '"');
  }
}

function mendColon(match: RegExpExecArray, offset: number, line: string, mend: Mend): void {
  const at = match.index + match[0].length - 1;
  const spaced = /^[\s\u00a0\u3000]|^$/u.test(line.slice(at + 1));
  mend(message('source.full-width-colon', { key: match[2] ?? '' }), offset + at, 1, spaced ? ':' : ': ');
}

function oddSpace(char: string): Message {
  const point = char.codePointAt(0) ?? 0;
  return message('source.odd-space', { codePoint: `U+${point.toString(16).toUpperCase().padStart(4, '0')}` });
}

function apply(written: string, unsorted: readonly Edit[], remarks: readonly Remark[]): Repaired {
  const edits = unsorted.toSorted((a, b) => a.at - b.at);
  let text = '';
  let from = 0;
  const shifts: { at: number; by: number }[] = [];
  let shift = 0;
  for (const edit of edits) {
    if (edit.at < from) continue;
    text += written.slice(from, edit.at) + edit.insert;
    from = edit.at + edit.remove;
    shift += edit.insert.length - edit.remove;
    shifts.push({ at: text.length, by: shift });
  }
  text += written.slice(from);
  const originalOffset = (offset: number): number => offset - (shifts.findLast((s) => s.at <= offset)?.by ?? 0);
  const seen = new Set<number>();
  const once = remarks.filter((r) => r.message.id !== 'source.full-width-quotes' || keepFirstOfPair(r, seen));
  return { text, remarks: once, originalOffset };
}

/** A pair of quotes is one remark, at the opening mark. */
function keepFirstOfPair(remark: Remark, seen: Set<number>): boolean {
  if (seen.has(remark.start)) return false;
  const others = seen.size;
  seen.add(remark.start);
  return others % 2 === 0;
}
