import type { Lang } from '../../base/language.ts';
import { applicable, isSettled, type PhaseStatus } from '../../check/status/phases.ts';
import { dressed, labelled, paragraph, type Setting, widest } from '../lines.ts';
import { uiOf } from '../ui-of.ts';
import type { StatusReport } from './report.ts';
import { windowText } from './windows.ts';
import { statusWords } from './words-of.ts';

/** Each phase: how much of it is settled, its windows, what is open in those to come, and what is good to know. */
export function phaseLines({ status, phase }: StatusReport, lang: Lang, setting: Setting): string[] {
  const words = statusWords(lang);
  return [
    setting.paint.strong(words.phases),
    ...status.phases.flatMap((one) => linesOf(one, one.phase === phase, status.zone, lang, setting)),
  ];
}

function linesOf(one: PhaseStatus, now: boolean, zone: string, lang: Lang, setting: Setting): string[] {
  const words = statusWords(lang);
  const rules = applicable(one.rules);
  const open = rules.filter((judged) => !isSettled(judged));
  const name = `${uiOf(lang).phase[one.phase]}${now ? words.now : ''}`;
  const done = rules.length === 0 ? words.asksNothing : words.settled(rules.length - open.length, rules.length);
  const width = widest([words.open, words.informs]);
  const bullets = (label: string, texts: readonly string[]): string[] =>
    texts.flatMap((text, index) => labelled(index === 0 ? label : '', text, 4, width, setting));
  const pending = open.filter(({ rule }) => rule.kind !== 'window');
  const { strong, faint } = setting.paint;
  return [
    ...dressed(paragraph(`${name}${words.colon}${done}`, 2, setting), now ? strong : (text) => text),
    ...one.windows.flatMap((window) => paragraph(windowText(window, zone, lang), 4, setting)),
    // What is open in the current phase is told above, under what remains.
    ...(now
      ? []
      : bullets(
          words.open,
          pending.map(({ rule }) => `${rule.title[lang]} [${rule.id}]`),
        )),
    ...dressed(
      bullets(
        words.informs,
        one.informs.map(({ title, basis }) => words.quote(title[lang], basis.clause, basis.quote)),
      ),
      faint,
    ),
  ];
}
