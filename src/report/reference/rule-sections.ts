import type { Lang } from '../../base/language.ts';
import { PHASES, type Phase } from '../../manifest/manifest.ts';
import type { Program, Rule } from '../../programs/program.ts';
import { uiOf } from '../ui-of.ts';
import { explainRule } from './explained.ts';
import { plain } from './markdown.ts';
import { referenceWords } from './words-of.ts';

/** Every rule of a program as Markdown, by phase and clause, in the order of the pack. */
export function ruleSections(program: Program, lang: Lang): (readonly string[])[] {
  return PHASES.flatMap((phase) => {
    const rules = program.rules.filter((rule) => rule.phase === phase);
    return rules.length === 0 ? [] : phaseSection(program, phase, rules, lang);
  });
}

function phaseSection(program: Program, phase: Phase, rules: readonly Rule[], lang: Lang): (readonly string[])[] {
  const clauses = [...new Set(rules.map((rule) => rule.clauseId))];
  return [
    [`## ${referenceWords(lang).page.rulesOf(uiOf(lang).phase[phase])}`],
    ...clauses.flatMap((clause) => {
      const ofClause = rules.filter((rule) => rule.clauseId === clause);
      const places = [...new Set(ofClause.map((rule) => rule.basis.clause))].join(', ');
      return [
        [`### ${plain(places)} ${clause}`],
        quotes(ofClause),
        ...ofClause.map((rule) => ruleLines(program, rule, lang)),
      ];
    }),
  ];
}

/** The words of a clause, each of several on a line of its own. */
function quotes(rules: readonly Rule[]): string[] {
  const said = [...new Set(rules.map((rule) => rule.basis.quote))];
  return said.flatMap((quote, index) => [...(index === 0 ? [] : ['>']), `> ${plain(quote)}`]);
}

function ruleLines(program: Program, rule: Rule, lang: Lang): string[] {
  const words = referenceWords(lang);
  const ui = uiOf(lang);
  const { label, colon } = words;
  const explained = explainRule(program, rule);
  const [example] = explained.examples;
  const severity = example === undefined ? undefined : ui.severity[rule.severity];
  const line = (name: string, text: string): string => `- **${name}**${colon}${text}`;
  return [
    `#### \`${rule.id}\` ${plain(rule.title[lang])}`,
    '',
    line(label.weight, words.weight(words.level[rule.level], severity, undefined)),
    ...(rule.consequence === undefined ? [] : [line(ui.consequence, ui.consequences[rule.consequence])]),
    line(`${label.how} \`${rule.kind}\``, explained.how.map((text) => plain(text[lang])).join(words.gap)),
    ...(explained.when === undefined ? [] : [line(label.when, plain(explained.when[lang]))]),
    ...(example === undefined ? [] : [line(label.example, plain(example.text[lang]))]),
    ...(explained.fix === undefined ? [] : [line(label.fix, plain(explained.fix[lang]))]),
  ];
}
