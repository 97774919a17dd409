import type { Bilingual, Langs } from '../../base/language.ts';
import { ASKING_KINDS } from '../../findings/asks.ts';
import { NEEDED } from '../../manifest/shape.ts';
import type { Program, Rule } from '../../programs/program.ts';
import { type JsonSchema, offered, type Snippet } from './json-schema.ts';
import { explained } from './notes.ts';
import { recordSnippet } from './snippets.ts';
import { spoken } from './spoken.ts';

const isAsking = ({ kind }: Rule): boolean => ASKING_KINDS.includes(kind);

/** A rule of the tool's own: a person decides about marks of secrecy, whatever the call. */
const SECRECY: Readonly<Record<string, Bilingual>> = {
  secrecy: { zh: '保密审查：材料中的密级或内部标志', en: 'Review of secrecy: marks found in the material' },
};

/** The rules about which somebody can give their word, first those that wait for nothing else. */
export function attestable({ rules }: Program): Readonly<Record<string, Bilingual>> {
  return { ...titles(rules.filter(isAsking)), ...SECRECY, ...titles(rules.filter((rule) => !isAsking(rule))) };
}

/** The rules that can be set aside: a person's word can't. */
export const waivable = ({ rules }: Program): Readonly<Record<string, Bilingual>> =>
  titles(rules.filter((rule) => !isAsking(rule)));

/** The rules on several submissions, about which a recommender can give their word. */
export const recordsTogether = ({ rules }: Program): Readonly<Record<string, Bilingual>> =>
  titles(rules.filter(({ scope }) => scope !== 'submission'));

const titles = (rules: readonly Rule[]): Record<string, Bilingual> =>
  Object.fromEntries(rules.map(({ id, title, basis }) => [id, withClause(title, basis.clause)]));

const withClause = (title: Bilingual, clause: string): Bilingual => ({
  zh: `${title.zh}（${clause}）`,
  en: `${title.en} (${clause})`,
});

/** A record of each attestation that the program asks for, ready to be written. */
export function attestationSnippets(entry: JsonSchema, { rules }: Program, langs: Langs): JsonSchema {
  const snippets = rules.filter(isAsking).map(({ id, title, basis, check }): Snippet => {
    const toName = [...((check.refers.slots ?? []).length > 0 ? ['file'] : []), ...(check.byItem ? ['item'] : [])];
    const [, ...keys] = NEEDED.attestation;
    return {
      label: `${id}  ${spoken(langs, title)}`,
      description: explained({ label: title, clause: basis.clause }, langs),
      body: recordSnippet(id, [...toName, ...keys]),
    };
  });
  return snippets.length === 0 ? entry : { ...entry, allOf: [offered(entry, 'rule', snippets)] };
}
