import { type Block, blocksOf, headOf } from './blocks.ts';
import { type CallLine, type CallPlace, folded } from './call-text.ts';
import { sectionLabel } from './markers.ts';

/** A sentence of a call, or a part of one that a semicolon sets off. */
export interface Sentence {
  /** As it is written; broken lines are put together. */
  readonly text: string;
  /** The same with half-width letters, digits and marks, every character at its place. */
  readonly plain: string;
  readonly place: CallPlace;
  /** The number of its section; empty where there is none. */
  readonly section: string;
  /** It is an item of a list. */
  readonly item: boolean;
  /** It is only the head of what follows. */
  readonly head: boolean;
  /** The titles of the sections that it stands in, outermost first. */
  readonly titles: readonly string[];
  /** The head above it, and the sentence that introduces its list; what is meant often stands there. */
  readonly above: string;
}

/** Longer sentences are broken anyway: no call says so much in one. */
const LONGEST = 1200;
const ABBREVIATED =
  /(?:\b(?:e\.g|i\.e|etc|vs|no|nos|tel|mr|ms|mrs|dr|prof|fig|inc|ltd|co|approx|max|min|p\.m|a\.m|p|a)\.|\d\.)$/i;

/** Where the sentences of a folded text end; the number at its beginning, up to `from`, ends none. */
function ends(text: string, from: number): number[] {
  const found: number[] = [];
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char === '(') depth += 1;
    if (char === ')') depth = Math.max(0, depth - 1);
    const next = text.slice(at + 1, at + 3);
    const stop =
      /[。!?]/.test(char) ||
      (char === ';' && depth === 0) ||
      (char === '.' &&
        /^\s+["“(]?[A-Z\d\u4e00-\u9fff]|^\s*$/.test(text.slice(at + 1, at + 4)) &&
        !ABBREVIATED.test(text.slice(0, at + 1)));
    const closes = /^["”’)]/.test(next) && !/^\(/.test(next) ? 1 : 0;
    if (stop || at + 1 - (found.at(-1) ?? 0) >= LONGEST) found.push(at + 1 + (stop ? closes : 0));
  }
  if ((found.at(-1) ?? 0) < text.length) found.push(text.length);
  return found;
}

function placeAt({ lines }: Block, at: number): CallPlace {
  const line = lines.findLast((one) => one.at <= at) ?? lines[0];
  return line?.place ?? { unit: 'line', number: 1, page: undefined };
}

/** The sentences of a call in their order. */
export function sentencesOf(lines: readonly CallLine[]): Sentence[] {
  const sentences: Sentence[] = [];
  let head = '';
  let listHead = '';
  for (const block of blocksOf(lines)) {
    const plain = folded(block.text);
    const own = headOf(block);
    const inList =
      block.marker?.style === 'bullet' || block.marker?.style === 'number)' || block.marker?.style === '(number)';
    if (own !== undefined && !inList) [head, listHead] = [own, own.endsWith(':') || own.endsWith('：') ? own : ''];
    let from = block.marker?.length ?? 0;
    const titles = block.sections.map(({ title }) => title).filter((title) => title !== '');
    for (const end of ends(plain, block.marker?.length ?? 0)) {
      const lead = /^\s*/.exec(plain.slice(from, end))?.[0].length ?? 0;
      const text = block.text.slice(from + lead, end).trim();
      if (text !== '') {
        const title = block.sections.at(-1)?.title ?? '';
        const above = [...new Set([listHead, head, title])].filter((one) => one !== '' && one !== text).join(' | ');
        const place = placeAt(block, from + lead);
        sentences.push({
          text,
          plain: folded(text),
          place,
          section: sectionLabel(block.sections),
          above,
          item: inList || block.marker?.style === 'number',
          head: own !== undefined && !inList,
          titles,
        });
        if (/[:：]$/.test(text)) listHead = text;
        else if (!inList && own === undefined) listHead = '';
      }
      from = end;
    }
  }
  return sentences;
}
