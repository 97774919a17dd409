import { LANGS } from '../base/language.ts';
import { OF_ENTRY, OF_SUBMISSION, readTemplate } from '../base/name-template.ts';
import { nearest } from '../base/nearest.ts';
import type { Route } from '../base/route.ts';
import { type Message, message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import type { FieldType } from '../manifest/fields.ts';
import { fieldAt } from './labels.ts';
import { mentionOf } from './mention.ts';
import type { Program } from './program.ts';

const WRITABLE: readonly FieldType[] = ['text', 'number', 'integer', 'date', 'choice'];

/** Faults of a program's name templates, each with its place in program.yaml. */
export function checkNames(program: Program): Draft[] {
  const names = (['bundle', 'entry'] as const).flatMap((which) => {
    const known: readonly string[] = which === 'bundle' ? OF_SUBMISSION : [...OF_ENTRY, ...OF_SUBMISSION];
    const { pieces, end } = readTemplate(program.names[which]);
    const text = pieces.map(({ before, open, close }) => before + open + close).join('') + end;
    const faults = [...textFaults(text), ...pieces.flatMap(({ token }) => tokenFaults(token, known, program))];
    return faults.map((fault) => ({ message: fault, route: ['names', which] }));
  });
  return [...names, ...subjectFaults(program)];
}

/** The subject of the mail may also leave the language open: `{applicant}` is in that of its template. */
const OF_SUBJECT: readonly string[] = [...OF_SUBMISSION, 'applicant', 'program'];

const subjectFaults = (program: Program): Draft[] =>
  LANGS.flatMap((lang) =>
    Array.from(program.delivery.subject[lang].matchAll(/\{([^{}]*)\}/g), ([, token = '']) => token)
      .flatMap((token) => tokenFaults(token, OF_SUBJECT, program))
      .map((fault) => ({ message: fault, route: ['delivery', 'subject', lang] })),
  );

function textFaults(text: string): Message[] {
  const characters = [...new Set(text.match(/[\\/:*?"<>|{}\p{C}]/gu))].join(' ');
  return characters === '' ? [] : [message('pack.name-characters', { characters })];
}

function tokenFaults(token: string, known: readonly string[], program: Program): Message[] {
  const field = fieldAt(program, token);
  if (known.includes(token) || (field !== undefined && WRITABLE.includes(field.type))) return [];
  const all = field?.type === 'bilingual' ? [`${token}.zh`, `${token}.en`] : known;
  return [message('pack.name-token', { token, nearest: nearest(token, all), known: all })];
}

/** Faults of the templates in rules on names; `routes`: where each rule stands in the data of rules.yaml. */
export function checkRuleNames(program: Program, routes: ReadonlyMap<string, Route>, data: unknown): Draft[] {
  const known: readonly string[] = [...OF_ENTRY, ...OF_SUBMISSION];
  return program.rules.flatMap(({ id, check }) =>
    (check.refers.tokens ?? []).flatMap((token) =>
      tokenFaults(token, known, program).map((fault) => ({
        message: fault,
        ...mentionOf(data, routes.get(id) ?? [], token),
      })),
    ),
  );
}
