import { clean } from '../../base/clean.ts';
import type { Lang } from '../../base/language.ts';
import { showBytes } from '../../base/sizes.ts';
import { findingLines, type HumanStyle } from '../human.ts';
import { dressed, INDENT, page, paragraph } from '../lines.ts';
import { makePaint } from '../paint.ts';
import type { ScrubbedFile, ScrubReport } from './report.ts';
import { scrubWordsEn } from './words.en.ts';
import type { ScrubWords } from './words.ts';
import { scrubWordsZh } from './words.zh.ts';

const WORDS: Record<Lang, ScrubWords> = { zh: scrubWordsZh, en: scrubWordsEn };

/** A run of `scrub` for people: each file with what was taken out and where its copy lies, and last the verdict. */
export function humanScrub({ files, isDry }: ScrubReport, style: HumanStyle): string {
  const paint = makePaint(style.colors);
  const left = files.filter(({ told }) => told.outcome === 'left').length;
  const scrubbed = files.filter(({ told }) => told.outcome === 'scrubbed').length;
  const blocks = [
    ...files.flatMap((one) => [
      style.quiet ? [] : account(one, style, paint.strong),
      ...one.findings
        .filter(({ severity }) => !style.quiet || severity !== 'advice')
        .map((finding) => findingLines(finding, { lineOf: () => undefined }, style, paint)),
    ]),
    style.langs.flatMap((lang) =>
      dressed(
        paragraph(WORDS[lang].verdict({ files: files.length, scrubbed, left, isDry }), 0, style),
        left > 0 ? paint.severity.warning : paint.good,
      ),
    ),
  ];
  return page(blocks);
}

function account(
  { file, bytes, told, copy }: ScrubbedFile,
  style: HumanStyle,
  strong: (text: string) => string,
): string[] {
  const head = dressed(paragraph(`${clean(file)}  ${showBytes(bytes)}`, 0, style), strong);
  const nothing = told.outcome === 'clean' ? style.langs.map((lang) => `${INDENT}${WORDS[lang].clean}`) : [];
  if (copy?.path === undefined) return [...head, ...nothing];
  const label = style.langs.map((lang) => WORDS[lang].written).join(' ');
  return [...head, ...paragraph(`${label} ${clean(copy.path)}  ${showBytes(copy.bytes)}`, INDENT.length, style)];
}
