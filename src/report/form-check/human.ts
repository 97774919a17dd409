import { clean } from '../../base/clean.ts';
import type { Lang } from '../../base/language.ts';
import { findingLines, type HumanStyle } from '../human.ts';
import { dressed, INDENT, page, paragraph } from '../lines.ts';
import { makePaint } from '../paint.ts';
import type { CheckedForm, FormReport } from './report.ts';
import { formTable } from './table.ts';
import { formWordsEn } from './words.en.ts';
import type { FormWords } from './words.ts';
import { formWordsZh } from './words.zh.ts';

const WORDS: Record<Lang, FormWords> = { zh: formWordsZh, en: formWordsEn };

/** Forms for people: each with its answers and what there is to be said of it, and last the verdict. */
export function humanForm({ verdict, files, optional }: FormReport, style: HumanStyle): string {
  const paint = makePaint(style.colors);
  const all = files.flatMap(({ findings }) => findings);
  const read = files.filter((one) => one.verdict !== 'not-checked').flatMap(({ findings }) => findings);
  const errors = read.filter(({ severity }) => severity === 'error').length;
  const tally = { errors, others: read.length - errors, unread: files.filter(isUnread).length };
  const dress = verdict !== 'clean' ? paint.severity.error : all.length > 0 ? paint.severity.warning : paint.good;
  const blocks = [
    ...files.flatMap((one) => [
      style.quiet ? [] : account(one, optional, style, paint.strong),
      ...one.findings
        .filter(({ severity }) => !style.quiet || severity === 'error')
        .map((finding) => findingLines(finding, { lineOf: () => undefined }, style, paint)),
    ]),
    style.langs.flatMap((lang) => dressed(paragraph(WORDS[lang].verdict(tally), 0, style), dress)),
  ];
  return page(blocks);
}

const isUnread = ({ verdict }: CheckedForm): boolean => verdict === 'not-checked';

function account(
  { file, facts }: CheckedForm,
  optional: readonly string[],
  style: HumanStyle,
  strong: (text: string) => string,
): string[] {
  const head = dressed(paragraph(clean(file), 0, style), strong);
  if (facts === undefined) return head;
  const { format, bytes, form } = facts;
  return [
    ...head,
    ...style.langs.flatMap((lang) => [
      ...paragraph(WORDS[lang].format(format, bytes), INDENT.length, style),
      ...(form?.known ? formTable(form.value, optional, WORDS[lang], style.columns) : []),
    ]),
  ];
}
