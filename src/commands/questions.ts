import { type Bilingual, inBothLanguages, LANGS, type Lang } from '../base/language.ts';
import type { FieldDefinition } from '../manifest/fields.ts';
import type { Program } from '../programs/program.ts';
import type { Ui } from '../report/ui.ts';
import { uiOf } from '../report/ui-of.ts';
import type { Value } from './interview.ts';

/** One thing that a new manifest has to say, as a terminal or a form asks for it. */
export interface Question {
  /** The path of the manifest at which the answer belongs. */
  readonly path: string;
  readonly label: Bilingual;
  /** The words of the call on which the question rests, where a rule speaks of the answer. */
  readonly clause: Bilingual | undefined;
  readonly type: 'text' | 'number' | 'integer' | 'date' | 'boolean' | 'choice';
  /** Of a choice: what is written, and what it means. */
  readonly options: Readonly<Record<string, Bilingual>>;
  /** Of a text that may be anything: what it mostly is. */
  readonly examples: readonly Bilingual[];
  /** The answer is written in capitals. */
  readonly capitals: boolean;
  /** It is one of the program's own fields, which may as well be filled in later. */
  readonly own: boolean;
  /** The categories that are asked; absent: all. */
  readonly categories: readonly string[] | undefined;
}

type Ask = Ui['ask'];
type Part = Partial<Question> & Pick<Question, 'path' | 'label'>;

/** What a new manifest for a program is asked: category, applicant, contact, then the fields of the program that go on one line. */
export function questionsFor(program: Program): Question[] {
  const question = (part: Part): Question => ({
    clause: clauseOf(program, part.path),
    type: 'text',
    options: {},
    examples: [],
    capitals: false,
    own: false,
    categories: undefined,
    ...part,
  });
  const inBoth = (part: Part): Question[] =>
    LANGS.map((target) =>
      question({
        ...part,
        path: `${part.path}.${target}`,
        label: inBothLanguages((lang) => uiOf(lang).ask.inLanguage(part.label[lang], target)),
      }),
    );
  const choice = (part: Part, options: Question['options']): Question[] =>
    Object.keys(options).length === 0 ? [] : [question({ ...part, type: 'choice', options })];
  const words = (pick: (a: Ask) => string): Bilingual => inBothLanguages((lang) => pick(uiOf(lang).ask));
  const own = Object.entries(program.fields).flatMap(([name, field]): Question[] => {
    if (!isAskable(field)) return [];
    const part = { path: `fields.${name}`, label: labelOf(field), own: true, categories: field.categories };
    if (field.type === 'bilingual') return inBoth(part);
    if (field.type === 'choice')
      return field.open
        ? [question({ ...part, examples: Object.values(field.options ?? {}) })]
        : choice(part, field.options ?? {});
    return [question({ ...part, type: field.type })];
  });
  return [
    ...choice({ path: 'category', label: words((a) => a.category) }, program.categories),
    ...inBoth({ path: 'applicant.name', label: words((a) => a.applicant) }),
    ...choice({ path: 'applicant.kind', label: words((a) => a.kind) }, program.applicantKinds),
    question({ path: 'applicant.country', label: words((a) => a.country), capitals: true }),
    ...inBoth({ path: 'contact.name', label: words((a) => a.contact) }),
    question({ path: 'contact.email', label: words((a) => a.email) }),
    question({ path: 'contact.phone', label: words((a) => a.phone) }),
    ...own,
  ];
}

/** What a manifest says for an answer as typed or chosen. */
export function readAnswer({ type, capitals }: Question, typed: string): Value {
  if (type === 'number' || type === 'integer') return Number(typed);
  if (type === 'boolean') return typed === 'true';
  return capitals ? typed.toUpperCase() : typed;
}

/** A text in the languages spoken, on one line. */
export const speak = (langs: readonly Lang[], text: Bilingual): string => langs.map((lang) => text[lang]).join(' / ');

/** Of the rules that speak of an answer, the one that speaks of the least beside it. */
function clauseOf(program: Program, path: string): Bilingual | undefined {
  const speaks = (named: string): boolean => named === path || path.startsWith(`${named}.`);
  const [rule] = program.rules
    .filter(({ phase, check }) => phase === 'apply' && check.refers.paths?.some(speaks))
    .toSorted((a, b) => (a.check.refers.paths?.length ?? 0) - (b.check.refers.paths?.length ?? 0));
  return rule && inBothLanguages((lang) => uiOf(lang).quote(rule.basis.clause, rule.basis.quote));
}

type Askable = FieldDefinition & { readonly type: Exclude<FieldDefinition['type'], 'list' | 'record' | 'choices'> };

/** Lists and records are easier written in the manifest than asked for line by line; what a later phase asks for can wait. */
function isAskable(field: FieldDefinition): field is Askable {
  if ((field.phase ?? 'apply') !== 'apply') return false;
  return field.type !== 'list' && field.type !== 'record' && field.type !== 'choices';
}

function labelOf({ label, clause }: FieldDefinition): Bilingual {
  return inBothLanguages((lang) =>
    clause === undefined ? label[lang] : `${label[lang]}${uiOf(lang).scaffold.clause(clause)}`,
  );
}
