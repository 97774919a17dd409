import type { Bilingual } from '../../base/language.ts';
import { catalogue, type Message, type MessageId } from '../../findings/catalogue.ts';
import { ruleMessages } from '../../findings/messages/rule.ts';
import type { Severity } from '../../findings/severity.ts';
import { namesOf } from '../../programs/names.ts';
import type { Program } from '../../programs/program.ts';
import { SAMPLES } from '../../wording/samples.ts';
import { say } from '../../wording/say.ts';

/** One message of the catalogue, shown with made-up content. */
export interface ExplainedMessage {
  readonly id: MessageId;
  /** By itself; a rule that says it brings its own. */
  readonly severity: Severity;
  /** Only rules say it. */
  readonly byRule: boolean;
  readonly text: Bilingual;
  readonly why?: Bilingual;
  readonly fix: Bilingual;
  /** The rules that say it first of all: a rule can meet more than its examples show. */
  readonly rules: readonly { readonly id: string; readonly title: Bilingual }[];
}

/** Explains a message, with the rules of some programs that can say it. */
export function explainMessage(id: MessageId, programs: readonly Program[]): ExplainedMessage {
  const { what, why, fix } = say({ id, params: SAMPLES[id] } as Message);
  const rules = programs.flatMap((program) => {
    const names = namesOf(program);
    return program.rules
      .filter((rule) => rule.check.describe(names).examples.some((example) => example.message.id === id))
      .map((rule) => ({ id: `${program.id}/${rule.id}`, title: rule.title }));
  });
  const byRule = Object.hasOwn(ruleMessages, id);
  return { id, severity: catalogue[id].severity, byRule, text: what, ...(why && { why }), fix, rules };
}
