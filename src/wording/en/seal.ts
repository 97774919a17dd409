import type { Missed, NotLooked, SealsSeen, SeenMark, sealMessages } from '../../findings/messages/seal.ts';
import { firstOf, tame } from '../tame.ts';
import type { Words } from '../wording.ts';
import { formatName } from './names.ts';
import { ATTEST, counted, pagesOf, quoted, unstopped } from './phrases.ts';

const PLACES: Readonly<Record<SeenMark['down'], Readonly<Record<SeenMark['across'], string>>>> = {
  upper: { left: 'upper left', middle: 'top', right: 'upper right' },
  middle: { left: 'left side', middle: 'middle', right: 'right side' },
  lower: { left: 'lower left', middle: 'bottom', right: 'lower right' },
};
const SURE: Readonly<Record<SeenMark['sure'], string>> = {
  very: 'very much like one',
  rather: 'like one',
  perhaps: 'perhaps one',
};
const SHAPES: Readonly<Record<SeenMark['shape'], string>> = {
  round: 'round',
  oval: 'oval',
  cut: 'cut off at the edge, part of one',
};
const REASONS: Readonly<Record<NotLooked, string>> = {
  password: 'it has a password',
  unreadable: 'it cannot be read',
  time: 'it took too long',
  memory: 'it is too large',
  'too-many-pages': 'there are too many pages',
};

/** `lower right of page 3 (round, very much like one, over the text "…")` */
function markWords({ page, across, down, shape, sure, under }: SeenMark): string {
  const about = [
    SHAPES[shape],
    SURE[sure],
    ...(under === undefined ? [] : [`over the text ${quoted(tame(under, 40))}`]),
  ];
  return `${PLACES[down][across]}${page === undefined ? '' : ` of page ${page}`} (${about.join(', ')})`;
}

const missedWords = ({ pages, reason }: Missed): string => `${pagesOf(pages)} not looked at: ${REASONS[reason]}`;

function marksWords(marks: readonly SeenMark[]): string {
  const { shown, cut } = firstOf(marks);
  return `${shown.map(markWords).join('; ')}${cut ? ` and ${marks.length - shown.length} more` : ''}`;
}

/** What was seen in a file, in a line; `none seen` is no proof that there is none. */
export function sealsWords({ marks, of, scans, grey, missed }: SealsSeen): string {
  if (of === 0) return `could not be looked at${missed === undefined ? '' : `: ${REASONS[missed.reason]}`}`;
  if (marks.length > 0) return `${marksWords(marks)}${also(missed)}`;
  if (grey.length > 0)
    return `cannot be told, no colour${of === undefined ? '' : ` (${pagesOf(grey)})`}${also(missed)}`;
  return `none seen${of === undefined ? '' : `, ${counted(of, 'page')} looked at, ${scansWords(scans, of)}`}${also(missed)}`;
}

const also = (missed: Missed | undefined): string => (missed === undefined ? '' : ` (${missedWords(missed)})`);
const confirm = (statement: string): string => `a person has to confirm: "${unstopped(statement)}".`;
const VOUCHED = `have the responsible person check it, and ${ATTEST}`;
const WHY =
  'This tool looks for red round and oval seals by colour and shape alone; it cannot read them, may be wrong or miss one, and cannot stand in for a person.';

function scansWords(scans: readonly number[], of: number): string {
  if (scans.length === 0) return of === 1 ? 'written by a program, not a scan' : 'all written by a program, not scans';
  return scans.length === of ? 'scanned or photographed' : `of which ${pagesOf(scans)} scanned or photographed`;
}

/** What is said where a seal is to be, in English. */
export const sealWords: Words<keyof typeof sealMessages> = {
  'seal.seen': {
    what: (p) => {
      const clear = p.marks.some(({ sure }) => sure !== 'perhaps');
      const seen = clear ? 'This file seems to have a seal' : 'No clear seal was seen, only what may be one';
      return `${seen}: ${marksWords(p.marks)}${also(p.missed)}; ${confirm(p.statement.en)}`;
    },
    why: () => WHY,
    fix: (p) => {
      const pasted = p.marks.filter((mark) => mark.pasted).flatMap(({ page }) => page ?? []);
      const doubt = ` What is on ${pagesOf([...new Set(pasted)])} may be a picture put in by a program; if a real seal is asked for, seal and scan the paper.`;
      return `Open it and see that the seal is legible and that of: ${unstopped(p.by.en)}; if so, ${VOUCHED}.${pasted.length > 0 ? doubt : ''}`;
    },
  },
  'seal.none': {
    what: (p) => {
      const looked = p.of === undefined ? '' : `${counted(p.of, 'page')} looked at, ${scansWords(p.scans, p.of)}`;
      const about = [looked, ...(p.missed === undefined ? [] : [missedWords(p.missed)])].filter((part) => part !== '');
      return `No seal was seen in this file${about.length === 0 ? '' : ` (${about.join('; ')})`}; ${confirm(p.statement.en)}`;
    },
    why: () => WHY,
    fix: (p) =>
      `If it is not sealed yet, have it sealed${p.where === undefined ? '' : ` (where: ${unstopped(p.where.en)})`} by: ${unstopped(p.by.en)}, and scan it in colour; if it is the wrong version, replace it. If it is sealed, ${VOUCHED}.`,
  },
  'seal.grey': {
    what: (p) =>
      `${p.of === undefined ? 'This picture is black and white or grey' : `This file was scanned without colour (${pagesOf(p.pages)})`}, so that a red seal cannot be told${also(p.missed)}; ${confirm(p.statement.en)}`,
    why: () => WHY,
    fix: () =>
      `Scan it again in colour, best at 300 dpi. If there is only a copy without colour and the original is sealed, ${VOUCHED}.`,
  },
  'seal.not-looked': {
    what: (p) =>
      `${p.reason === undefined ? `Seals are looked for in PDF, JPEG and PNG only (format of this file: ${formatName(p.found)})` : `This file could not be looked through for seals: ${REASONS[p.reason]}`}; ${confirm(p.statement.en)}`,
    why: () => WHY,
    fix: (p) =>
      `${p.reason === undefined ? 'Scan the sealed paper in colour, as a PDF or a picture. ' : ''}Open it and see whether it has the seal of: ${unstopped(p.by.en)}; if so, ${VOUCHED}.`,
  },
};
