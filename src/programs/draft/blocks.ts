import { displayWidth } from '../../base/width.ts';
import { type CallLine, type CallPlace, folded } from './call-text.ts';
import { entered, type Marker, markerOf, type SectionPath } from './markers.ts';

/** A paragraph, a head or an item of a call, its lines put together again. */
export interface Block {
  readonly text: string;
  /** Where each of its lines begins in the text, with the place of the line. */
  readonly lines: readonly { readonly at: number; readonly place: CallPlace }[];
  readonly marker: Marker | undefined;
  readonly sections: SectionPath;
}

/** A line that is at least so wide, of all lines of a text, was broken because it was full. */
const FULL = 0.7;
/** Items stand in narrower columns, and what follows one without an end is most often its own. */
const IN_ITEM = 0.75;
/** Beyond that, lines are whole paragraphs and were never broken. */
const WIDEST = 160;
/** Of all lines, the share below the one by which a full line is measured: a few run over. */
const USUAL = 0.9;
const ENDS = /[。!?;:…]["”’)\]]*$|[.]["”’)\]]*$/;
/** A numbered line as short as that is a head, whatever follows. */
const SHORT = 30;
/** A head is short and says no sentence. */
const HEAD = 60;

/** Columns from which a line counts as full. */
function fullWidth(lines: readonly CallLine[]): number {
  const widths = lines.map(({ text }) => displayWidth(text.trim())).filter((width) => width > 0);
  const usual = widths.toSorted((a, b) => a - b)[Math.floor(widths.length * USUAL)] ?? 0;
  return usual > WIDEST || usual < 30 ? Number.POSITIVE_INFINITY : usual * FULL;
}

const glue = (before: string, after: string): string =>
  /[a-z]-$/i.test(before) ||
  /[\u2e80-\u9fff\uff00-\uffef。、]$/.test(before) ||
  /^[\u2e80-\u9fff\uff00-\uffef]/.test(after)
    ? ''
    : ' ';

/** Puts broken lines together; paragraphs of a Word file are whole already. */
export function blocksOf(lines: readonly CallLine[]): Block[] {
  const full = fullWidth(lines);
  const blocks: {
    text: string;
    lines: { at: number; place: CallPlace }[];
    last: string;
    marker: Marker | undefined;
  }[] = [];
  for (const { text: raw, place } of lines) {
    const text = raw.trim();
    if (text === '') continue;
    const plain = folded(text);
    const open = blocks.at(-1);
    const marker = markerOf(plain);
    const goesOn =
      open !== undefined &&
      place.unit === 'line' &&
      !ENDS.test(folded(open.last)) &&
      (marker === undefined || marker.style === 'roman') &&
      ((/^[a-z]/.test(plain) && (open.marker === undefined || open.last.length > SHORT)) ||
        /[,、，]$/.test(open.last) ||
        displayWidth(open.last) >= (open.marker === undefined ? full : full * IN_ITEM));
    if (goesOn) {
      open.text += glue(open.text, text);
      open.lines.push({ at: open.text.length, place });
      open.text += text;
      open.last = text;
    } else blocks.push({ text, lines: [{ at: 0, place }], last: text, marker });
  }
  let sections: SectionPath = [];
  return blocks.map(({ text, lines: placed, marker }) => {
    if (marker !== undefined) {
      const title = text.slice(marker.length).trim();
      sections = entered(sections, marker, title.length <= HEAD ? title : '');
    }
    return { text, lines: placed, marker, sections };
  });
}

/** What a block that is only the head of a section says; undefined where it says more. */
export const headOf = ({ text, marker }: Block): string | undefined =>
  text.length <= HEAD && !/[。.;!?,，；]$/.test(text) ? text.slice(marker?.length ?? 0).trim() : undefined;
