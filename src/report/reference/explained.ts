import type { Bilingual } from '../../base/language.ts';
import { catalogue, type Message, message } from '../../findings/catalogue.ts';
import { GROUP_KINDS } from '../../findings/messages/group.ts';
import { how } from '../../findings/messages/how.ts';
import type { Outcome, Severity } from '../../findings/severity.ts';
import { namesOf } from '../../programs/names.ts';
import { type Program, type Rule, titleOf } from '../../programs/program.ts';
import type { SuppliedList } from '../../programs/supplied.ts';
import { circumstanceOf } from '../../rules/circumstance.ts';
import { say } from '../../wording/say.ts';
import { tell } from '../../wording/tell.ts';
import { attestEntry, waiveEntry } from './snippets.ts';

/** One thing that a rule can say. */
export interface Example {
  readonly message: Message['id'];
  readonly severity: Severity;
  readonly outcome: Exclude<Outcome, 'waived'>;
  readonly text: Bilingual;
  readonly fix: Bilingual;
}

/** A rule with all that can be said about it without a submission. */
export interface ExplainedRule {
  readonly rule: Rule;
  /** `<program>/<rule>` */
  readonly id: string;
  readonly program: { readonly id: string; readonly title: Bilingual };
  readonly source: Program['source'];
  readonly how: readonly Bilingual[];
  /** Absent where the rule is looked at in every submission. */
  readonly when?: Bilingual;
  /** Absent where there is nothing to do. */
  readonly fix?: Bilingual;
  /** What it says where it isn't met; the first stands for all. */
  readonly examples: readonly Example[];
  /** The word lists that it looks into. */
  readonly lists: readonly { readonly name: string; readonly words: readonly string[] }[];
  /** The manifest's entry for a person's word; absent where a person's word decides nothing. */
  readonly attest?: Bilingual;
  /** The manifest's entry for setting it aside; absent where that is pointless. */
  readonly waive?: Bilingual;
}

/** Explains a rule of a program. */
export function explainRule(program: Program, rule: Rule): ExplainedRule {
  const names = namesOf(program);
  const description = rule.check.describe(names);
  const supplied = suppliedTo(program, rule);
  const missing = supplied.map(({ what, file }) => ({
    message: message('list.missing', { what, file }),
    undecided: true,
  }));
  const examples = [...description.examples, ...missing].map(({ message: example, undecided, ...more }): Example => {
    const said = say(example);
    return {
      message: example.id,
      severity: 'remark' in more && more.remark ? catalogue[example.id].severity : rule.severity,
      outcome: undecided ? 'undecided' : 'failed',
      text: said.what,
      fix: said.fix,
    };
  });
  const [first] = examples;
  // Where only a person's word is asked for, the entry for it says all.
  const fix = rule.fix ?? (first?.outcome === 'failed' ? first.fix : undefined);
  // Rules that are judged together end as one, whatever the file.
  const byFile = rule.check.needs.slots.length > 0 && !GROUP_KINDS.some((kind) => kind === rule.kind);
  const toName = [...(byFile ? (['file'] as const) : []), ...(rule.check.byItem ? (['item'] as const) : [])];
  const attested = examples.some((example) => example.outcome === 'undecided');
  // What only a person can say needs that person's word, not a waiver of it.
  const waived = examples.some((example) => example.outcome === 'failed');
  return {
    rule,
    id: `${program.id}/${rule.id}`,
    program: { id: program.id, title: titleOf(program) },
    source: program.source,
    how: [...description.how, ...supplied.map(({ what, file }) => how('how.supplied', { what, file }))].map(tell),
    ...(rule.when && { when: tell(how('how.when', { circumstance: circumstanceOf(rule.when, names) })) }),
    ...(fix && { fix }),
    examples,
    lists: [...new Set(rule.check.refers.lists ?? [])].map((name) => ({ name, words: program.lists[name] ?? [] })),
    ...(attested && { attest: inBoth((lang) => attestEntry(rule, toName, lang)) }),
    ...(waived && { waive: inBoth((lang) => waiveEntry(rule, lang)) }),
  };
}

/** The lists that a rule looks into and the call doesn't come with. */
const suppliedTo = (program: Program, rule: Rule): SuppliedList[] =>
  [...new Set(rule.check.refers.lists ?? [])].flatMap((name) =>
    Object.hasOwn(program.supplied, name) ? (program.supplied[name] ?? []) : [],
  );

const inBoth = (text: (lang: 'zh' | 'en') => string): Bilingual => ({ zh: text('zh'), en: text('en') });
