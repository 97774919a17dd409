import { clean } from '../../base/clean.ts';
import type { PlacedFigure } from '../../base/figures/placed.ts';
import type { Lang } from '../../base/language.ts';
import type { TextDifference } from '../../base/texts/differences.ts';
import type { Side } from '../../base/texts/sides.ts';
import { findingLines, type HumanStyle } from '../human.ts';
import { dressed, page, paragraph } from '../lines.ts';
import { makePaint, type Paint } from '../paint.ts';
import { besideEachOther } from './columns.ts';
import type { CompareReport } from './report.ts';
import { compareWordsEn } from './words.en.ts';
import type { CompareWords } from './words.ts';
import { compareWordsZh } from './words.zh.ts';

const WORDS: Record<Lang, CompareWords> = { zh: compareWordsZh, en: compareWordsEn };
/** So many differences are shown; the machine report has more. */
const SHOWN = 30;

/** Two files for people: what differs in two columns, what was not compared, and last the verdict. */
export function humanCompare(report: CompareReport, style: HumanStyle): string {
  const paint = makePaint(style.colors);
  const reasons = [...report.one.findings, ...report.other.findings].map((finding) =>
    findingLines(finding, { lineOf: () => undefined }, style, paint),
  );
  const blocks = [
    ...(style.quiet ? [] : style.langs.flatMap((lang) => account(report, WORDS[lang], style, paint))),
    ...reasons,
    style.langs.flatMap((lang) =>
      dressed(
        paragraph(WORDS[lang].verdict(report), 0, style),
        report.verdict === 'same' ? paint.good : paint.severity[report.verdict === 'differs' ? 'error' : 'warning'],
      ),
    ),
  ];
  return page(blocks);
}

/** What there is to say in one language, in blocks. */
function account(report: CompareReport, words: CompareWords, style: HumanStyle, paint: Paint): string[][] {
  const { one, other, comparison } = report;
  const head = besideEachOther(
    [`${words.left}  ${clean(one.file)}`, words.about(one)],
    [`${words.right}  ${clean(other.file)}`, words.about(other)],
    style.columns,
  );
  const cells = comparison === undefined || (comparison.by === 'text' && comparison.unlike) ? [] : rows(report, words);
  const shown = cells
    .slice(0, SHOWN)
    .map(({ left, right, note }) => [
      ...besideEachOther(left, right, style.columns),
      ...(note === undefined ? [] : dressed(paragraph(note, 0, style), paint.faint)),
    ]);
  const unsure = comparison?.by === 'text' ? comparison.unsure.length : 0;
  const rest = (comparison?.count ?? 0) + unsure - shown.length;
  const notes = [...(cells.length > 0 && rest > 0 ? [words.more(rest)] : []), ...notesOf(report, words)];
  return [
    dressed(head, paint.strong),
    ...shown,
    notes.flatMap((note) => dressed(paragraph(note, 0, style), paint.faint)),
  ];
}

interface Row {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly note?: string;
}

function rows({ comparison }: CompareReport, words: CompareWords): Row[] {
  if (comparison?.by === 'text') {
    const beside = ({ one, other }: Pick<TextDifference, 'one' | 'other'>): Row => ({
      left: passage(one, words),
      right: passage(other, words),
    });
    return [
      ...comparison.unsure.map((pair) => ({ ...beside(pair), note: words.boxes })),
      ...comparison.listed.map(beside),
    ];
  }
  return (comparison?.listed ?? []).map(({ one, other, magnitude }) => ({
    left: figure(one, words),
    right: figure(other, words),
    ...(magnitude && { note: words.magnitude }),
  }));
}

function passage(side: Side | undefined, words: CompareWords): string[] {
  if (side === undefined) return [words.nothing];
  return [words.place(side.at), clean(words.inContext(side))];
}

const figure = (side: PlacedFigure | undefined, words: CompareWords): string[] =>
  side === undefined ? [words.nothing] : [words.place(side.at), clean(side.text)];

function notesOf({ one, other, comparison }: CompareReport, words: CompareWords): string[] {
  return [
    ...(comparison?.by === 'text' && one.pages !== undefined && other.pages !== undefined && one.pages !== other.pages
      ? [words.pages(one.pages, other.pages)]
      : []),
    ...(comparison === undefined
      ? []
      : [one, other].flatMap(({ file, unread }) => (unread.length === 0 ? [] : [words.unread(clean(file), unread)]))),
    ...(comparison === undefined ? [] : [words.by[comparison.by]]),
  ];
}
