import type { Langs } from '../base/language.ts';
import type { Proposal } from '../bundle/form-fill/plan.ts';
import { formFillWords, questionOf } from '../report/form-fill/human.ts';
import type { Asker } from './world.ts';

const KEYS = { yes: 'y', no: 'n', all: 'a', none: 'q' } as const;
const ANSWERS = ['yes', 'no', 'all', 'none'] as const;

/** Those of some doubtful places that a person agrees to, asked one by one. */
export async function confirmed(
  ask: Asker,
  proposals: readonly Proposal[],
  langs: Langs,
): Promise<readonly Proposal[]> {
  const choices = ANSWERS.map((value) => ({
    value,
    key: KEYS[value],
    label: langs.map((lang) => formFillWords(lang).answer[value]).join(' / '),
  }));
  const agreed: Proposal[] = [];
  for (const [at, proposal] of proposals.entries()) {
    const question = langs.map((lang) => questionOf(proposal, lang)).join('\n  ');
    const answer = await ask.choose(`${at + 1}/${proposals.length} ${question}`, choices);
    if (answer === 'none') break;
    if (answer === 'all') return [...agreed, ...proposals.slice(at)];
    if (answer === 'yes') agreed.push(proposal);
  }
  return agreed;
}
