import { clean } from '../../base/clean.ts';
import type { Lang, Langs } from '../../base/language.ts';
import { findingLines, type HumanStyle } from '../human.ts';
import { dressed, page, paragraph } from '../lines.ts';
import { makePaint } from '../paint.ts';
import type { NamesReport, ReportedName } from './report.ts';
import { tableLines } from './table.ts';
import { namesWordsEn } from './words.en.ts';
import type { NamesWords } from './words.ts';
import { namesWordsZh } from './words.zh.ts';

const WORDS: Record<Lang, NamesWords> = { zh: namesWordsZh, en: namesWordsEn };

/** The names of a manifest for people: a table, then what there is to be said of them, and last the verdict. */
export function humanNames(report: NamesReport, style: HumanStyle): string {
  const { names, left, manifestFile } = report;
  const whole = report.complete && left === 0;
  const paint = makePaint(style.colors);
  const said = (text: (words: NamesWords) => string): string[] =>
    style.langs.flatMap((lang) => paragraph(clean(text(WORDS[lang])), 0, style));
  const marked = names.filter(({ findings }) => findings.length > 0).length;
  const blocks = [
    ...(style.quiet
      ? []
      : [
          dressed(
            said((words) => words.title(manifestFile)),
            paint.strong,
          ),
          names.length === 0 ? said((words) => words.noNames) : table(names, style),
          ...names.flatMap(({ findings }) => findings.map((one) => findingLines(one, report, style, paint))),
        ]),
    left === 0
      ? []
      : dressed(
          said((words) => words.left(left)),
          paint.severity.warning,
        ),
    report.complete
      ? []
      : dressed(
          said((words) => words.incomplete(manifestFile)),
          paint.severity.warning,
        ),
    names.length === 0
      ? []
      : dressed(
          said((words) => words.verdict(names.length, marked, whole)),
          marked > 0 || !whole ? paint.severity.warning : paint.good,
        ),
  ];
  return page(blocks);
}

function table(names: readonly ReportedName[], { langs, columns }: HumanStyle): string[] {
  const head = (text: (words: NamesWords) => string): string => inBoth(langs, (lang) => text(WORDS[lang]));
  const heads = [head((w) => w.line), head((w) => w.name), head((w) => w.zh), head((w) => w.en)];
  return tableLines([heads, ...names.map((name) => row(name, langs))], columns);
}

function row({ named, line, pinyin, findings }: ReportedName, langs: Langs): string[] {
  const words = WORDS[langs[0] ?? 'zh'];
  const { label, zh, en, file } = named;
  const number = `${findings.length > 0 ? '! ' : ''}${line}`;
  const name = inBoth(langs, (lang) => label[lang]);
  if (file !== undefined) return [number, name, file, ''];
  return [number, name, zh ?? words.none, en ?? (pinyin === undefined ? words.none : words.perhaps(pinyin.latin))];
}

const inBoth = (langs: Langs, text: (lang: Lang) => string): string => langs.map(text).join(' / ');
