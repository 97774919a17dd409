import { catalogue, type Message, type MessageId } from '../../findings/catalogue.ts';
import type { Severity } from '../../findings/severity.ts';
import type { Program, Rule } from '../../programs/program.ts';
import { SAMPLES } from '../../wording/samples.ts';
import { say } from '../../wording/say.ts';
import { bothOf, ruleLines } from '../machine/texts.ts';
import type { SarifLevel, SarifRule } from './format.ts';

export const LEVEL: Readonly<Record<Severity, SarifLevel>> = { error: 'error', warning: 'warning', advice: 'note' };

/** A rule of a call: what it demands, with its clause as help. */
export function sarifRule(program: Program, rule: Rule): SarifRule {
  const { title, basis, level, phase, severity } = rule;
  const [zh, en] = [ruleLines(rule, program, 'zh'), ruleLines(rule, program, 'en')];
  const markdown = (lines: readonly string[]): string => lines.map(markdownText).join('  \n');
  return {
    id: `${program.id}/${rule.id}`,
    shortDescription: { text: bothOf(title) },
    fullDescription: { text: [...zh.slice(0, 3), '', ...en.slice(0, 3)].join('\n') },
    help: { text: [...zh, '', ...en].join('\n'), markdown: `${markdown(zh)}\n\n${markdown(en)}` },
    defaultConfiguration: { level: LEVEL[severity] },
    properties: { clause: basis.clause, quote: basis.quote, source: basis.source, level, phase },
  };
}

/** What no rule of a call says: described by the message with made-up content. */
export function sarifMessage(id: MessageId): SarifRule {
  const { what, why, fix } = say({ id, params: SAMPLES[id] } as Message);
  const told = why === undefined ? what : why;
  return {
    id,
    shortDescription: { text: bothOf(what) },
    fullDescription: { text: bothOf(told) },
    help: { text: bothOf(fix) },
    defaultConfiguration: { level: LEVEL[catalogue[id].severity] },
  };
}

/** A text in which nothing is taken for Markdown or HTML. */
const markdownText = (text: string): string => text.replace(/[\\`*_{}[\]()#+.!|<>~&-]/g, '\\$&').replace(/\n/g, ' ');
