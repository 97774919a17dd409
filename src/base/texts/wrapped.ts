import { type Tokenizer, type Tokens, wordAt } from './tokens.ts';

/** Shorter words are more often two values side by side than one that is broken. */
const SHORTEST = 4;
/** So many pieces a word is looked for in: a number of a company, one digit in a row. */
const MAX_PIECES = 24;
/** Longer ones are no words. */
const LONGEST = 200;
/** What may stand between two pieces: a break, and the mark after which it was made. */
const BREAK = /^[.,'’:/-]?\s+[.,'’:/-]?$|^\s*$/u;
const BROKEN = /^[\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/u;

/** A word of several pieces: its number, and the piece that follows it. */
interface Word {
  readonly id: number;
  readonly to: number;
}

function countsOf({ ids }: Tokens): Map<number, number> {
  const counts = new Map<number, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** What stands between two words that follow each other; a line end is a space. */
function between({ lines, lineOf, starts, ends }: Tokens, at: number): string {
  const [line, next] = [lineOf[at] ?? 0, lineOf[at + 1] ?? 0];
  const text = lines[line]?.text ?? '';
  if (line === next) return text.slice(ends[at], starts[at + 1]);
  return `${text.slice(ends[at])} ${lines[next]?.text.slice(0, starts[at + 1]) ?? ''}`;
}

/**
 * A text in which a long word that the other has in one is one as well, where a narrow cell broke it or its letters are
 * set apart. Its pieces are joined only where they are more than the other text has of each.
 */
export function unbroken(tokens: Tokens, other: Tokens, idOf: Tokenizer['idOf']): Tokens {
  const [here, there] = [countsOf(tokens), countsOf(other)];
  const more = (counts: Map<number, number>, others: Map<number, number>, id: number): boolean =>
    (counts.get(id) ?? 0) > (others.get(id) ?? 0);
  const { ids, lineOf } = tokens;
  const joined = new Map<number, Word>();
  let at = 0;
  while (at < ids.length) {
    const found = more(here, there, ids[at] ?? -1) ? wordFrom(at) : undefined;
    if (found !== undefined) {
      joined.set(at, found);
      here.set(found.id, (here.get(found.id) ?? 0) + 1);
    }
    at = found?.to ?? at + 1;
  }
  if (joined.size === 0) return tokens;
  const kept: number[] = [];
  for (let index = 0; index < ids.length; index = joined.get(index)?.to ?? index + 1) kept.push(index);
  const lastOf = (index: number): number => (joined.get(index)?.to ?? index + 1) - 1;
  const endOf = (index: number): number => {
    const last = lastOf(index);
    const line = lineOf[index] ?? 0;
    // What goes over to other lines ends with its first.
    return (lineOf[last] === line ? tokens.ends[last] : tokens.lines[line]?.text.trimEnd().length) ?? 0;
  };
  return {
    lines: tokens.lines,
    ids: Int32Array.from(kept, (index) => joined.get(index)?.id ?? ids[index] ?? 0),
    lineOf: Int32Array.from(kept, (index) => lineOf[index] ?? 0),
    starts: Int32Array.from(kept, (index) => tokens.starts[index] ?? 0),
    ends: Int32Array.from(kept, endOf),
  };

  function wordFrom(from: number): Word | undefined {
    let word = wordAt(tokens, from);
    if (word.length > LONGEST || !BROKEN.test(word) || HAN.test(word)) return undefined;
    let best: Word | undefined;
    for (let next = from + 1; next < ids.length && next - from < MAX_PIECES; next++) {
      const [gap, piece] = [between(tokens, next - 1), wordAt(tokens, next)];
      if (!BREAK.test(gap) || !BROKEN.test(piece) || HAN.test(piece) || !more(here, there, ids[next] ?? -1)) break;
      word += gap.replaceAll(/\s+/gu, '') + piece;
      if (word.length > LONGEST) break;
      const id = word.length < SHORTEST ? undefined : idOf(word);
      if (id !== undefined && more(there, here, id)) best = { to: next + 1, id };
    }
    return best;
  }
}
