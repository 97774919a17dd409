import { clean } from '../../base/clean.ts';
import type { Lang } from '../../base/language.ts';
import {
  confirmedIn,
  factsOfEntry,
  SEAL_SHEET_WORDS,
  type SealEntry,
  type SealSheet,
  titleOfEntry,
} from '../../bundle/seal-sheet/facts.ts';
import { titleOf } from '../../programs/program.ts';
import { findingLines, type HumanStyle } from '../human.ts';
import { dressed, INDENT, labelled, page, paragraph, type Setting, widest } from '../lines.ts';
import { makePaint } from '../paint.ts';
import type { Report } from '../report.ts';
import { uiOf } from '../ui-of.ts';

/** The sheet of seals and signatures for people: what is due on which file, what was seen, and what is still to be had. */
export function sealsPage(sheet: SealSheet, lineOf: Report['lineOf'], style: HumanStyle): string {
  const setting = { columns: style.columns, paint: makePaint(style.colors) };
  const records = style.quiet ? [] : sheet.records;
  return page([
    ...style.langs.map((lang) => inOne(sheet, lang, { ...setting, quiet: style.quiet })),
    ...records.map((finding) => findingLines(finding, { lineOf }, style, setting.paint)),
  ]);
}

function inOne(
  { program, entries, asked }: SealSheet,
  lang: Lang,
  setting: Setting & { readonly quiet: boolean },
): string[] {
  const { paint, quiet } = setting;
  const words = SEAL_SHEET_WORDS[lang];
  const confirmed = confirmedIn(entries);
  const head = dressed(paragraph(uiOf(lang).header(titleOf(program)[lang], program.id), 0, setting), paint.strong);
  if (entries.length === 0) return [...head, ...paragraph(asked ? words.noFiles : words.none, 0, setting)];
  const done = confirmed === entries.length;
  const shown = entries.filter(({ state }) => !quiet || state !== 'confirmed');
  return [
    ...head,
    ...dressed(paragraph(words.count(entries.length, confirmed), 0, setting), done ? paint.good : paint.severity.error),
    ...shown.flatMap((entry) => ['', ...entryLines(entry, clean(titleOfEntry(entry, program, lang)), lang, setting)]),
    ...(done
      ? []
      : ['', ...paragraph(words.record, 0, setting), ...dressed(paragraph(words.hint, 0, setting), paint.faint)]),
  ];
}

function entryLines(entry: SealEntry, title: string, lang: Lang, setting: Setting): string[] {
  const { paint } = setting;
  const words = SEAL_SHEET_WORDS[lang];
  const facts = factsOfEntry(entry, lang).map(([fact, text]) => [words.labels[fact], text] as const);
  const labels = widest(facts.map(([label]) => label));
  const done = entry.state === 'confirmed';
  return [
    ...dressed(labelled(done ? '[x]' : '[ ]', title, 0, 4, setting), done ? paint.good : paint.strong),
    ...facts.flatMap(([label, text]) => labelled(label, text, 2 * INDENT.length, labels, setting)),
  ];
}
