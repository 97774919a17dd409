import { clean } from '../../base/clean.ts';
import type { Lang } from '../../base/language.ts';
import type { OpenAttestation } from '../../check/status/next-steps.ts';
import type { WorkItem } from '../../check/status/open-work.ts';
import { TASK_WORDS } from '../../check/status/tasks.ts';
import { countOutcomes, type HumanStyle } from '../human.ts';
import { dressed, labelled, page, paragraph, type Setting } from '../lines.ts';
import { makePaint } from '../paint.ts';
import { uiOf } from '../ui-of.ts';
import { keywordLines, moveLines } from './keywords.ts';
import { phaseLines } from './phases.ts';
import type { StatusReport } from './report.ts';
import { screenBlocks, seeMore } from './screen.ts';
import { sheetLines } from './sheet.ts';
import type { StatusWords } from './words.ts';
import { aboutWords, statusWords } from './words-of.ts';

/** How much of the status page is shown. */
export interface StatusStyle extends HumanStyle {
  /** Below the first screen, everything in full. */
  readonly all: boolean;
}

/** The status page for people: all that matters on one screen; in full, what remains, the phases, the readiness sheet, the keywords. */
export function statusPage(report: StatusReport, style: StatusStyle): string {
  const setting = { columns: style.columns, paint: makePaint(style.colors) };
  const { sheet } = report.status;
  const screens = style.langs.map((lang) => screenBlocks(report, lang, setting));
  if (!style.all) return page([...screens.flat(), style.langs.flatMap((lang) => seeMore(report, lang, setting))]);
  const sections: ((lang: Lang) => string[])[] = [
    (lang) => inFull(report, lang, setting),
    (lang) => phaseLines(report, lang, setting),
    ...(sheet === undefined ? [] : [(lang: Lang) => sheetLines(sheet, lang, setting)]),
    (lang) => keywordLines(report.status, lang, setting),
    (lang) => moveLines(report, lang, setting),
  ];
  return page([...screens.flat(), ...sections.flatMap((section) => style.langs.map(section))]);
}

/** Every open item by kind of work, and in full what a person has to confirm. */
function inFull({ status, result, program }: StatusReport, lang: Lang, setting: Setting): string[] {
  const { paint } = setting;
  const words = statusWords(lang);
  const { attestations } = status.next;
  const binding = attestations.filter((one) => one.binding);
  const advisable = attestations.filter((one) => !one.binding);
  // These are told below, with all that is to be vouched for.
  const told = program.rules.filter(({ id }) => attestations.some(({ rule }) => rule === `${program.id}/${id}`));
  const asked = (title: string, list: readonly OpenAttestation[]): string[] =>
    list.length === 0
      ? []
      : [...paragraph(title, 2, setting), ...list.flatMap((one) => attestation(one, words, lang, setting))];
  return [
    paint.strong(words.inFull),
    ...paragraph(uiOf(lang).rulesLine(countOutcomes(result.rules)), 2, setting),
    ...status.work.flatMap(({ task, items }) => {
      const others = items.filter(({ about }) => task !== 'confirm' || !told.some(({ title }) => title === about));
      const { name, what } = TASK_WORDS[task];
      const heading = paragraph(`${name[lang]}${words.colon}${what[lang]}`, 2, setting);
      return others.length === 0 ? [] : [...heading, ...others.flatMap((item) => itemLines(item, lang, setting))];
    }),
    ...asked(words.persons(binding.length), binding),
    ...asked(words.advisable(advisable.length), advisable),
    ...(result.findings.length > 0 ? dressed(paragraph(words.seeValidate, 2, setting), paint.faint) : []),
  ];
}

function itemLines({ about, binding, numbers }: WorkItem, lang: Lang, setting: Setting): string[] {
  const words = statusWords(lang);
  const text = words.times(clean(aboutWords(about, lang)), numbers.length);
  const qualified = binding ? text : uiOf(lang).qualified(text, uiOf(lang).severity.warning);
  const lines = labelled('-', qualified, 4, 2, setting);
  return binding ? dressed(lines, setting.paint.severity.error) : lines;
}

function attestation(one: OpenAttestation, words: StatusWords, lang: Lang, setting: Setting): string[] {
  const id = one.rule.slice(one.rule.indexOf('/') + 1);
  const [first = ''] = one.files;
  const files = one.files.length > 1 ? words.fileCount(one.files.length) : clean(first);
  const statement = files === '' ? one.statement[lang] : words.heading(one.statement[lang], files);
  return labelled('-', `[${id}] ${statement}`, 4, 2, setting);
}
