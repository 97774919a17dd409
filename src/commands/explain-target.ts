import { nearest } from '../base/nearest.ts';
import { SECRECY } from '../findings/asks.ts';
import { catalogue, type MessageId } from '../findings/catalogue.ts';
import { secrecyMessages } from '../findings/messages/secrecy.ts';
import type { Program, Rule } from '../programs/program.ts';
import { UsageError } from './failure.ts';

/** What a word on the command line turned out to mean. */
export interface Target {
  readonly rules: readonly { readonly program: Program; readonly rule: Rule }[];
  readonly messages: readonly MessageId[];
}

type FoundRule = Target['rules'][number];

/** How a rule is named where several programs have one of that id. */
const fullId = ({ program, rule }: FoundRule): string => `${program.id}/${rule.id}`;

/**
 * Finds what a word means: a rule by its id, alone or after its program's, or by its title; a clause, by its id or its
 * place in the call, for all its rules; or a message.
 * Undefined where it means nothing; throws where it means more than one rule.
 */
export function targetIn(word: string, programs: readonly Program[]): Target | undefined {
  const all = rulesOf(programs);
  const named = all.filter((found) => word === found.rule.id || word === fullId(found));
  if (named.length === 1) return { rules: named, messages: [] };
  if (named.length > 1) throw severalRules(word, named);
  const clause = word.slice(word.lastIndexOf('/') + 1).toLowerCase();
  const ofClause = all.filter(({ program, rule }) => {
    const inProgram = !word.includes('/') || word.startsWith(`${program.id}/`);
    return inProgram && rule.clauseId.toLowerCase() === clause;
  });
  if (ofClause.length > 0) return { rules: ofClause, messages: [] };
  // Reports ask for a record under this name, though no call has such a rule.
  if (word === SECRECY) return { rules: [], messages: Object.keys(secrecyMessages).filter(isMessage) };
  if (isMessage(word)) return { rules: [], messages: [word] };
  const spoken = all.filter(({ rule }) => isAt(rule, word) || isCalled(rule, word));
  return spoken.length > 0 ? { rules: spoken, messages: [] } : undefined;
}

const rulesOf = (programs: readonly Program[]): FoundRule[] =>
  programs.flatMap((program) => program.rules.map((rule) => ({ program, rule })));

const squeezed = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s“”"'‘’。]/g, '')
    .toLowerCase();

/** Whether a rule rests on the place of the call that a report prints: `§8(3)`, `Step 4`. */
const isAt = ({ basis }: Rule, word: string): boolean =>
  basis.clause.split(', ').some((place) => squeezed(place) === squeezed(word));

/** Whether a rule goes by these words, as a report prints them. */
const isCalled = ({ title }: Rule, word: string): boolean =>
  [title.zh, title.en].some((name) => squeezed(name) === squeezed(word));

const isMessage = (word: string): word is MessageId => Object.hasOwn(catalogue, word);

function severalRules(word: string, found: readonly FoundRule[]): UsageError {
  const ids = found.map(fullId);
  return new UsageError({
    zh: `有 ${found.length} 项征集的规则都叫“${word}”，请写明是哪一个：${ids.join('、')}。`,
    en: `${found.length} calls have a rule "${word}"; say which one: ${ids.join(', ')}.`,
  });
}

/** How many words that resemble the one typed are offered. */
const OFFERED = 5;

/** What is said of a word that means nothing in these programs. */
export function unknownWord(word: string, programs: readonly Program[]): UsageError {
  const all = rulesOf(programs);
  const rules = all.map(fullId);
  const names = [...all.map(({ rule }) => rule.id), ...rules, ...all.map(({ rule }) => rule.clauseId)];
  const known = [...new Set([...names, ...Object.keys(catalogue)])];
  const near = nearest(word, known);
  const part = word.slice(word.lastIndexOf('/') + 1).toLowerCase();
  const containing = part.length < 3 ? [] : [...rules, ...Object.keys(catalogue)].filter((name) => name.includes(part));
  const offered = [...new Set([...(near === undefined ? [] : [near]), ...containing])].slice(0, OFFERED);
  return new UsageError({
    zh: `没有“${word}”这条规则、条款或提示语。${offered.length === 0 ? '检查报告的方括号里写着规则的编号，照抄即可。' : `相近的有：${offered.join('、')}。`}`,
    en: `There is no rule, clause or message "${word}". ${offered.length === 0 ? 'The report of a check gives the rule in square brackets; write it as it stands there.' : `Similar: ${offered.join(', ')}.`}`,
  });
}
