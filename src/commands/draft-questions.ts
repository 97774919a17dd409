import type { Langs } from '../base/language.ts';
import type { Params, ParamValue } from '../programs/draft/proposal.ts';
import { flow } from '../report/draft/flow.ts';
import { draftWords, proposalHead } from '../report/draft/human.ts';
import type { DecidedProposal } from '../report/draft/report.ts';
import type { Asker } from './world.ts';

const KEYS = { yes: 'y', no: 'n', edit: 'e', stop: 'q' } as const;
const ANSWERS = ['yes', 'no', 'edit', 'stop'] as const;

/**
 * Puts the proposals to a person one by one. What was decided stays when the person breaks off; the rest is left
 * undecided.
 */
export async function decidedByHand(
  ask: Asker,
  proposals: readonly DecidedProposal[],
  langs: Langs,
): Promise<readonly DecidedProposal[]> {
  const choices = ANSWERS.map((value) => ({
    value,
    key: KEYS[value],
    label: langs.map((lang) => draftWords(lang).ask[value]).join(' / '),
  }));
  const decided: DecidedProposal[] = [];
  try {
    for (const [at, one] of proposals.entries()) {
      const head = langs.map((lang) => proposalHead(one.proposal, lang)).join('\n  ');
      const answer = await ask.choose(`${at + 1}/${proposals.length} ${head}`, choices);
      if (answer === 'stop') break;
      if (answer === 'no') decided.push({ ...one, decision: 'refused' });
      else {
        const { params } = one.proposal;
        const kept = answer === 'edit' ? await edited(ask, params, langs) : params;
        decided.push({ proposal: { ...one.proposal, params: kept }, decision: 'confirmed' });
      }
    }
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ExitPromptError') throw error;
  }
  return [...decided, ...proposals.slice(decided.length)];
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** The parameters as a person changes them; Enter keeps one. */
async function edited(ask: Asker, params: Params, langs: Langs): Promise<Params> {
  const made: Record<string, ParamValue> = {};
  for (const [key, value] of Object.entries(params)) {
    if (typeof value === 'object' && !Array.isArray(value)) {
      made[key] = await edited(ask, value as Params, langs);
      continue;
    }
    // Rules within a rule are written in the file.
    if (Array.isArray(value) && value.some((one) => typeof one === 'object')) {
      made[key] = value;
      continue;
    }
    const question = langs.map((lang) => draftWords(lang).keep(key, flow(value))).join(' / ');
    const typed = await ask.text(question, (given) =>
      given === '' || typeof value !== 'number' || NUMBER.test(given)
        ? true
        : langs.map((lang) => draftWords(lang).number).join(' / '),
    );
    made[key] = typed === '' ? value : typedValue(typed, value);
  }
  return made;
}

function typedValue(typed: string, before: ParamValue): ParamValue {
  if (Array.isArray(before)) return typed.split(/[,，、]/).map((one) => one.trim());
  if (typeof before === 'number') return Number(typed);
  return typeof before === 'boolean' ? /^(?:true|y|yes|是)$/i.test(typed) : typed;
}
