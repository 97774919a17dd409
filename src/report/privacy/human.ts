import { clean } from '../../base/clean.ts';
import { maskedText } from '../../base/identifiers/mask.ts';
import type { Lang } from '../../base/language.ts';
import { PRIVACY_KINDS, type PrivacyPart } from '../../check/privacy/item.ts';
import type { HumanStyle } from '../human.ts';
import { dressed, INDENT, labelled, page, paragraph, widest } from '../lines.ts';
import { makePaint, type Paint } from '../paint.ts';
import { type PrivacyReport, standingOf } from './report.ts';
import { privacyWordsEn } from './words.en.ts';
import type { PrivacyWords } from './words.ts';
import { privacyWordsZh } from './words.zh.ts';

const WORDS: Record<Lang, PrivacyWords> = { zh: privacyWordsZh, en: privacyWordsEn };

/** The list for people: file by file, all masked, then what to do about each kind, and last the verdict. */
export function humanPrivacy(report: PrivacyReport, style: HumanStyle): string {
  const paint = makePaint(style.colors);
  const { parts, verdict } = report;
  const standing = parts.flatMap(standingOf);
  const unread = parts.reduce((sum, part) => sum + part.unread.length, 0);
  const files = parts.filter((part) => standingOf(part).length > 0).length;
  const dress =
    verdict === 'found' ? paint.severity.error : verdict === 'undecided' ? paint.severity.warning : paint.good;
  const blocks = [
    ...(style.quiet ? [] : parts.map((part) => partLines(part, style, paint))),
    ...(style.quiet ? [] : style.langs.map((lang) => todoLines(report, WORDS[lang], style))),
    style.langs.flatMap((lang) => [
      ...(style.quiet ? [] : dressed(paragraph(WORDS[lang].beyond, 0, style), paint.faint)),
      ...dressed(paragraph(WORDS[lang].verdict(verdict, standing.length, files, unread), 0, style), dress),
    ]),
  ];
  return page(blocks);
}

function partLines(part: PrivacyPart, style: HumanStyle, paint: Paint): string[] {
  const items = standingOf(part);
  if (items.length === 0 && part.unread.length === 0) return [];
  return [
    ...dressed(paragraph(clean(part.file), 0, style), paint.strong),
    ...style.langs.flatMap((lang) => {
      const words = WORDS[lang];
      const rows = [
        ...items.map(({ kind, shown, sure, places }) => {
          const doubt = sure || kind === 'mark' || kind === 'id-document' ? '' : ` (${words.maybe})`;
          const said = `${shown}${lang === 'zh' ? doubt.replace(' (', '（').replace(')', '）') : doubt}`;
          return [words.kinds[kind], `${said}  ${words.places(places)}`] as const;
        }),
        ...part.unread.map((one) => [words.notRead, maskedText(words.unread(one).what)] as const),
      ];
      const width = widest(rows.map(([label]) => label));
      return rows.flatMap(([label, text]) => labelled(label, clean(text), INDENT.length, width, style));
    }),
  ];
}

/** Advice, once for each kind, and the contact that isn't counted. */
function todoLines({ parts, contactKnown }: PrivacyReport, words: PrivacyWords, style: HumanStyle): string[] {
  const kinds = new Set(parts.flatMap(standingOf).map(({ kind }) => kind));
  const rows = PRIVACY_KINDS.filter((kind) => kinds.has(kind)).map(
    (kind) => [words.kinds[kind], words.fix[kind]] as const,
  );
  const unread = new Set(parts.flatMap((part) => part.unread.map((one) => maskedText(words.unread(one).fix))));
  const all = [...rows, ...[...unread].map((fix) => [words.notRead, fix] as const)];
  const expected = parts.flatMap((part) => part.items.filter((item) => item.expected));
  const distinct = [...new Map(expected.map((item) => [item.shown, item])).values()];
  return [
    ...(all.length === 0 ? [] : [words.todo]),
    ...all.flatMap(([label, text]) => labelled(label, text, INDENT.length, widest(all.map(([one]) => one)), style)),
    ...(contactKnown && distinct.length > 0 ? paragraph(clean(words.expected(distinct)), 0, style) : []),
  ];
}
