import { clean } from '../../base/clean.ts';
import type { Lang } from '../../base/language.ts';
import {
  type AlreadyThere,
  HOMELESS_REASONS,
  type Homeless,
  type HomelessReason,
  type Part,
  type Proposal,
} from '../../bundle/form-fill/plan.ts';
import type { FormEntry } from '../../facts/form/form-facts.ts';
import type { HumanStyle } from '../human.ts';
import { dressed, hanging, INDENT, paragraph, type Setting } from '../lines.ts';
import { makePaint } from '../paint.ts';
import type { FormFillReport } from './report.ts';
import { formFillEn } from './words.en.ts';
import type { FormFillWords } from './words.ts';
import { formFillZh } from './words.zh.ts';

const WORDS: Record<Lang, FormFillWords> = { zh: formFillZh, en: formFillEn };

/** What `form fill` says in a language. */
export const formFillWords = (lang: Lang): FormFillWords => WORDS[lang];

/** What became of a form, for people: what was filled in, what waits, what found no place, and last the outcome. */
export function humanFormFill(report: FormFillReport, style: HumanStyle): string {
  const setting = { columns: style.columns, paint: makePaint(style.colors) };
  const blocks = style.langs.map((lang) => inLanguage(report, lang, style.quiet, setting).join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

function inLanguage(report: FormFillReport, lang: Lang, quiet: boolean, setting: Setting): string[] {
  const words = WORDS[lang];
  const { strong, faint } = setting.paint;
  const { filled, waiting, there, homeless, open, dryRun } = report;
  const other = there.filter(({ same }) => !same);
  const same = there.length - other.length;
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [dryRun ? words.section.wouldFill : words.section.filled, quiet ? [] : filled.map((one) => proposed(one, lang))],
    [words.section.waiting, waiting.map((one) => proposed(one, lang))],
    [words.section.placeholder, other.filter(holdsPlace).map((one) => compared(one, lang))],
    [words.section.differs, other.filter((one) => !holdsPlace(one)).map((one) => compared(one, lang))],
    ...HOMELESS_REASONS.map((why) => [words.why[why], homelessOf(homeless, why, lang)] as const),
    [words.section.open, quiet ? [] : open.map((entry) => placed(entry, lang))],
  ];
  return [
    ...sections.flatMap(([title, items]) =>
      items.length === 0
        ? []
        : [...dressed(paragraph(title, 0, setting), strong), ...items.flatMap((item) => itemLines(item, setting)), ''],
    ),
    ...(same === 0 ? [] : [...dressed(paragraph(words.section.same(same), 0, setting), faint), '']),
    ...report.cautions.flatMap((one) => paragraph(words.caution[one], 0, setting)),
    ...(report.cautions.length === 0 ? [] : ['']),
    ...outcome(report, words).flatMap((said) => dressed(hanging('', said, setting), strong)),
  ];
}

const holdsPlace = ({ entry }: AlreadyThere): boolean => entry.placeholder !== undefined;

/** What the form has, and what the manifest. */
function compared({ entry, text }: AlreadyThere, lang: Lang): string {
  const words = WORDS[lang];
  return `${placed(entry, lang)}${lang === 'zh' ? '：' : ': '}${words.differs(short(entry.value, words), short(text, words))}`;
}

const homelessOf = (homeless: readonly Homeless[], why: HomelessReason, lang: Lang): string[] =>
  homeless
    .filter((one) => one.why === why)
    .map(({ label, text, entry }) => {
      const value = WORDS[lang].value(short(text[lang], WORDS[lang]), label[lang]);
      return entry === undefined ? value : `${placed(entry, lang)}\n${value}`;
    });

function outcome({ written, dryRun, filled, waiting }: FormFillReport, words: FormFillWords): string[] {
  const [places, waits] = [placesOf(filled), placesOf(waiting)];
  const what = dryRun
    ? words.dryRun(places)
    : written === undefined
      ? words.nothingWritten
      : words.written(written, places);
  return [what, ...(waits === 0 ? [] : [words.waiting(waits)])];
}

const placesOf = (proposals: readonly Proposal[]): number => proposals.flatMap(({ parts }) => parts).length;

function itemLines(item: string, setting: Setting): string[] {
  const [first = '', ...more] = item.split('\n');
  return [
    ...hanging(`${INDENT}- `, first, setting),
    ...more.flatMap((line) => dressed(paragraph(line, 2 * INDENT.length, setting), setting.paint.faint)),
  ];
}

/** Where a question stands in the form, and what it is. */
const placed = ({ at, label, group }: FormEntry, lang: Lang): string => WORDS[lang].place(at, label, group);

/** What is put where, in two lines. */
function proposed(proposal: Proposal, lang: Lang): string {
  return `${whereOf(proposal, lang)}\n${WORDS[lang].value(whatOf(proposal, lang), proposal.label[lang])}`;
}

function whereOf(proposal: Proposal, lang: Lang): string {
  const [first] = proposal.parts;
  if (proposal.list !== undefined) return WORDS[lang].list(proposal.list, rowsOf(proposal).length);
  return first === undefined ? '' : placed(first.entry, lang);
}

function whatOf(proposal: Proposal, lang: Lang): string {
  const [comma, semicolon] = lang === 'zh' ? ['，', '；'] : [', ', '; '];
  const rows = rowsOf(proposal).map((row) => row.map(({ text }) => text).join(comma));
  return short(rows.join(semicolon), WORDS[lang]);
}

/** The parts row by row of the table; a single answer is one row. */
function rowsOf({ parts }: Proposal): Part[][] {
  const rows = new Map<number, Part[]>();
  for (const part of parts) {
    const { at } = part.entry;
    const row = at.kind === 'cell' ? at.row : 0;
    rows.set(row, [...(rows.get(row) ?? []), part]);
  }
  return [...rows.values()];
}

/** The question that a person answers before a place is filled in. */
export const questionOf = (proposal: Proposal, lang: Lang): string =>
  clean(WORDS[lang].ask(whereOf(proposal, lang), whatOf(proposal, lang), proposal.label[lang]));

/** Longer values are cut: who wants to read them has the manifest. */
const MAX_SHOWN = 60;

function short(text: string, words: FormFillWords): string {
  const [first = '', ...more] = text.split('\n');
  const chars = [...first];
  const shown = chars.length > MAX_SHOWN ? `${chars.slice(0, MAX_SHOWN).join('')}……` : first;
  return more.length === 0 ? shown : `${shown}${words.cut(more.length + 1)}`;
}
