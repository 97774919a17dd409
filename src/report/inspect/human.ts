import { clean } from '../../base/clean.ts';
import type { Lang } from '../../base/language.ts';
import type { FileFacts } from '../../facts/facts.ts';
import { sealsInFile } from '../../facts/seal/seen.ts';
import { findingLines, type HumanStyle } from '../human.ts';
import { dressed, INDENT, labelled, page, paragraph, widest } from '../lines.ts';
import { makePaint } from '../paint.ts';
import type { InspectedFile, InspectReport } from './report.ts';
import { inspectWordsEn } from './words.en.ts';
import type { InspectWords, Row } from './words.ts';
import { inspectWordsZh } from './words.zh.ts';

const WORDS: Record<Lang, InspectWords> = { zh: inspectWordsZh, en: inspectWordsEn };

/** What was seen in files for people: each with its facts and what there is to be said of it, and last the verdict. */
export function humanInspect({ files, seals }: InspectReport, style: HumanStyle): string {
  const paint = makePaint(style.colors);
  const all = files.flatMap(({ findings }) => findings);
  const errors = all.filter(({ severity }) => severity === 'error').length;
  const blocks = [
    ...files.flatMap((one) => [
      style.quiet ? [] : account(one, seals, style, paint.strong),
      ...one.findings
        .filter(({ severity }) => !style.quiet || severity === 'error')
        .map((finding) => findingLines(finding, { lineOf: () => undefined }, style, paint)),
    ]),
    style.langs.flatMap((lang) =>
      dressed(
        paragraph(WORDS[lang].verdict(errors, all.length - errors), 0, style),
        errors > 0 ? paint.severity.error : all.length > 0 ? paint.severity.warning : paint.good,
      ),
    ),
  ];
  return page(blocks);
}

function account(
  { file, facts }: InspectedFile,
  asked: boolean,
  style: HumanStyle,
  strong: (text: string) => string,
): string[] {
  const head = dressed(paragraph(clean(file), 0, style), strong);
  if (facts === undefined) return head;
  const rows = style.langs.map((lang) => rowsOf(facts, asked, WORDS[lang]));
  return [
    ...head,
    ...rows.flatMap((list) => {
      const labels = widest(list.map(([label]) => label));
      return list.flatMap(([label, text]) => labelled(label, clean(text), INDENT.length, labels, style));
    }),
  ];
}

function rowsOf(facts: FileFacts, asked: boolean, words: InspectWords): readonly Row[] {
  const { pages, preflight, pixels, video, captions, seals } = facts;
  return [
    ...words.file(facts),
    ...(preflight?.known ? words.preflight(preflight.value) : pages?.known ? words.pages(pages.value.pages) : []),
    ...(pixels?.known ? words.picture(pixels.value) : []),
    ...(video?.known ? words.video(video.value) : []),
    ...(captions === undefined ? [] : words.captions(captions)),
    ...(seals?.known
      ? words.seals(sealsInFile(seals.value, facts.format))
      : asked
        ? words.noSeals(seals === undefined ? facts.format : undefined)
        : []),
  ];
}
