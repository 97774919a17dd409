import { clean } from '../../base/clean.ts';
import type { Lang } from '../../base/language.ts';
import { showBytes, stepOf } from '../../base/sizes.ts';
import { findingLines, type HumanStyle } from '../human.ts';
import { dressed, INDENT, labelled, page, paragraph, widest } from '../lines.ts';
import { makePaint } from '../paint.ts';
import type { ShrinkReport } from './report.ts';
import { shrinkWordsEn } from './words.en.ts';
import type { ShrinkWords } from './words.ts';
import { shrinkWordsZh } from './words.zh.ts';

const WORDS: Record<Lang, ShrinkWords> = { zh: shrinkWordsZh, en: shrinkWordsEn };

/** A run of `shrink` for people: before, what was tried, what came out, what to say of it, and last the verdict. */
export function humanShrink(report: ShrinkReport, style: HumanStyle): string {
  const paint = makePaint(style.colors);
  const shown = report.findings.filter(({ severity }) => !style.quiet || severity === 'error');
  const blocks = [
    ...(style.quiet ? [] : style.langs.map((lang) => account(report, WORDS[lang], style))),
    style.quiet ? [] : filesWritten(report, style),
    ...shown.map((finding) => findingLines(finding, { lineOf: () => undefined }, style, paint)),
    style.langs.flatMap((lang) => {
      const { reached, sentence } = verdict(report, WORDS[lang]);
      return dressed(paragraph(sentence, 0, style), reached ? paint.good : paint.severity.error);
    }),
  ];
  return page(blocks);
}

function account({ source, shrunk, limit }: ShrinkReport, words: ShrinkWords, style: HumanStyle): string[] {
  if (shrunk.outcome === 'refused') return [];
  const lines = [
    ...paragraph(clean(source), 0, style),
    ...paragraph(words.measure(shrunk.before, stepOf(limit)), INDENT.length, style),
  ];
  if (shrunk.outcome === 'fits') return lines;
  const labels = widest(shrunk.attempts.map(words.attempt));
  for (const attempt of shrunk.attempts) {
    const gives = attempt.bytes === undefined ? words.givenUp : showBytes(attempt.bytes, stepOf(limit));
    lines.push(...labelled(words.attempt(attempt), gives, INDENT.length, labels, style));
  }
  return lines;
}

function filesWritten({ files, shrunk, limit }: ShrinkReport, style: HumanStyle): string[] {
  if (files.length === 0) return [];
  const inParts = shrunk.outcome === 'parts';
  const isDry = files.every(({ path }) => path === undefined);
  const heads = style.langs.map((lang) => (isDry ? WORDS[lang].wouldWrite : WORDS[lang].written)(files.length));
  const lines = files.flatMap((file) => [
    ...(file.path === undefined ? [] : [`${INDENT}${clean(file.path)}`]),
    ...style.langs.flatMap((lang) => {
      const pages = inParts ? `${WORDS[lang].pages(file.from, file.to)}${lang === 'zh' ? '，' : ', '}` : '';
      return paragraph(`${pages}${WORDS[lang].measure(file, stepOf(limit))}`, 2 * INDENT.length, style);
    }),
  ]);
  return [...heads, ...lines];
}

function verdict({ shrunk, limit }: ShrinkReport, words: ShrinkWords): { reached: boolean; sentence: string } {
  switch (shrunk.outcome) {
    case 'fits':
      return { reached: true, sentence: words.fits(limit) };
    case 'whole':
    case 'parts':
      return { reached: true, sentence: words.done(limit) };
    case 'too-large':
      return { reached: false, sentence: words.notReached(limit) };
    case 'refused':
      return { reached: false, sentence: words.refused };
  }
}
