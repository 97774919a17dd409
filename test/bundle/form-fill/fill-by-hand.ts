import type { FormAnswers, FormValue } from '../../../src/bundle/form-fill/answers.ts';
import { applyEdits, formXml } from '../../../src/bundle/form-fill/edits.ts';
import { type FillPlan, planFilling } from '../../../src/bundle/form-fill/plan.ts';
import { readBackFault } from '../../../src/bundle/form-fill/read-back.ts';
import type { FormFacts } from '../../../src/facts/form/form-facts.ts';
import { formIn, mainPart, short, shortList } from '../../facts/form/word-by-hand.ts';

/** A text for both languages, or with the names by which a choice is known. */
export type Given = string | readonly string[];

export const asGiven = (given: Given): FormValue =>
  typeof given === 'string'
    ? { zh: given, en: given, perLanguage: false }
    : { zh: given.join('、'), en: given.join(', '), perLanguage: false, chosen: given.map((name) => [name]) };

/** Answers whose labels are the same in both languages. */
export const answersOf = (given: Readonly<Record<string, Given>>): FormAnswers => ({
  answers: Object.entries(given).map(([label, value]) => ({
    path: label,
    label: { zh: label, en: label },
    value: asGiven(value),
  })),
  lists: [],
});

export interface Filled {
  readonly plan: FillPlan;
  readonly xml: string;
  readonly before: FormFacts;
  readonly after: FormFacts;
}

/** Fills everything that can be filled into a body, doubtful or not, and reads it back as the command does. */
export async function fillIn(body: string, answers: FormAnswers): Promise<Filled> {
  const main = mainPart(body);
  const before = await formIn(main);
  const plan = planFilling(formXml(main), before, answers);
  const parts = plan.proposals.flatMap((proposal) => proposal.parts);
  const xml = applyEdits(
    main,
    parts.flatMap(({ edits }) => edits),
  );
  const after = await formIn(xml);
  const fault = readBackFault(before, after, parts);
  if (fault !== undefined) throw new Error(fault);
  return { plan, xml, before, after };
}

/** What a form says, question by question and list by list. */
export const said = ({ entries, lists }: FormFacts): string[] => [...entries.map(short), ...lists.map(shortList)];

/** What was found for the answers: `label→question` with `?` where a person has to agree. */
export const found = ({ proposals }: FillPlan): string[] =>
  proposals.map(({ path, sure, parts }) => {
    return `${path}→${parts.map(({ entry }) => (entry.group ? `${entry.group}/` : '') + entry.label).join('+')}${sure ? '' : '?'}`;
  });
