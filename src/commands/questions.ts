import { isCalendarDay } from '../base/instants.ts';
import { type Bilingual, LANGS, type Lang, type Langs } from '../base/language.ts';
import type { FieldDefinition } from '../manifest/fields.ts';
import type { Program } from '../programs/program.ts';
import type { Ui } from '../report/ui.ts';
import { uiOf } from '../report/ui-of.ts';
import type { Answers } from './answers.ts';
import { BACK, type Step, type Value } from './interview.ts';
import type { Choice } from './world.ts';

type Ask = Ui['ask'];

/** A text in the languages spoken, on one line. */
export const speak = (langs: Langs, text: Bilingual): string => langs.map((lang) => text[lang]).join(' / ');

const LATER = '';
/** Typed, or chosen, to go back. */
const BACKWARDS = '<';
/** Whether the program's own fields are asked for now. */
export const FIELDS_NOW = 'fields-now';

/** Written into the manifest as they are. */
const YES_OR_NO: Readonly<Record<string, Bilingual>> = {
  true: { zh: '是', en: 'yes' },
  false: { zh: '否', en: 'no' },
};

/** For category, applicant, contact and, if wanted, the program's own fields. */
export function stepsFor(program: Program, langs: Langs): Step[] {
  const words = (pick: (a: Ask) => string): string => langs.map((lang) => pick(uiOf(lang).ask)).join(' / ');
  const always = (): boolean => true;
  const clauseFor = (path: string): string | undefined => clauseOf(program, path, langs[0] ?? 'zh');
  const pick = (
    path: string,
    question: string,
    labels: Readonly<Record<string, Bilingual>>,
    applies: Step['applies'] = always,
  ): Step[] => {
    const choices: Choice[] = Object.entries(labels).map(([value, text]) => ({ value, label: speak(langs, text) }));
    if (choices.length === 0) return [];
    const more = [
      { value: LATER, label: words((a) => a.answerLater) },
      { value: BACKWARDS, label: words((a) => a.back) },
    ];
    const ask: Step['ask'] = async (asker) =>
      readChoice(await asker.choose(question, [...choices, ...more], clauseFor(path)));
    const shows = (answer: Value): string =>
      choices.find(({ value }) => value === String(answer))?.label ?? String(answer);
    return [{ path, label: question, shows, applies, ask }];
  };
  const text = (
    path: string,
    question: string,
    read: (typed: string) => Value,
    check?: Check,
    applies: Step['applies'] = always,
  ): Step => ({
    path,
    label: question,
    applies,
    ask: async (asker, before) => {
      const typed = await asker.text(
        question,
        check && ((answer) => (answer.trim() === BACKWARDS ? true : check(answer))),
        before === undefined ? undefined : String(before),
        clauseFor(path),
      );
      if (typed === BACKWARDS) return BACK;
      return typed === LATER ? undefined : read(typed);
    },
  });
  const inBoth = (path: string, question: (lang: Lang) => string, applies: Step['applies'] = always): Step[] =>
    LANGS.map((target) =>
      text(
        `${path}.${target}`,
        langs.map((lang) => uiOf(lang).ask.inLanguage(question(lang), target)).join(' / '),
        (typed) => typed,
        undefined,
        applies,
      ),
    );
  const fields = Object.entries(program.fields).filter(([, field]) => isAskable(field));
  const now: Step = {
    path: FIELDS_NOW,
    applies: () => fields.length > 0,
    ask: (asker, before) =>
      asker.confirm(
        words((a) => a.fieldsNow(fields.length)),
        before === true,
      ),
  };
  const wanted = (answers: Answers): boolean => answers.get(FIELDS_NOW) === true;
  return [
    ...pick(
      'category',
      words((a) => a.category),
      program.categories,
    ),
    ...inBoth('applicant.name', (lang) => uiOf(lang).ask.applicant),
    ...pick(
      'applicant.kind',
      words((a) => a.kind),
      program.applicantKinds,
    ),
    text(
      'applicant.country',
      words((a) => a.country),
      (typed) => typed.toUpperCase(),
    ),
    ...inBoth('contact.name', (lang) => uiOf(lang).ask.contact),
    text(
      'contact.email',
      words((a) => a.email),
      (typed) => typed,
    ),
    text(
      'contact.phone',
      words((a) => a.phone),
      (typed) => typed,
    ),
    now,
    ...fields.flatMap(([name, field]): Step[] => {
      const path = `fields.${name}`;
      const question = langs.map((lang) => questionOf(field, lang)).join(' / ');
      if (field.type === 'bilingual') return inBoth(path, (lang) => questionOf(field, lang), wanted);
      if (field.type === 'choice' && !field.open) return pick(path, question, field.options ?? {}, wanted);
      if (field.type === 'boolean') return pick(path, question, YES_OR_NO, wanted).map(asBoolean);
      return [
        text(
          path,
          question,
          (typed) => asNumber(field, typed),
          (answer) => problemOf(field, answer, words),
          wanted,
        ),
      ];
    }),
  ];
}

type Check = (answer: string) => string | true;

function readChoice(chosen: string): Value | undefined | typeof BACK {
  if (chosen === BACKWARDS) return BACK;
  return chosen === LATER ? undefined : chosen;
}

const asBoolean = (step: Step): Step => ({
  ...step,
  ask: async (asker, before) => {
    const said = await step.ask(asker, before);
    return typeof said === 'string' ? said === 'true' : said;
  },
});

/** The words of the call on which a question rests, where a rule speaks of the answer. */
function clauseOf(program: Program, path: string, lang: Lang): string | undefined {
  const rule = program.rules.find(
    ({ phase, check }) =>
      phase === 'apply' && check.refers.paths?.some((named) => named === path || path.startsWith(`${named}.`)),
  );
  return rule && uiOf(lang).quote(rule.basis.clause, rule.basis.quote);
}

/** Lists and records are easier written in the manifest than asked for line by line; what a later phase asks for can wait. */
function isAskable(field: FieldDefinition): boolean {
  if ((field.phase ?? 'apply') !== 'apply') return false;
  return field.type !== 'list' && field.type !== 'record' && field.type !== 'choices';
}

function questionOf(field: FieldDefinition, lang: Lang): string {
  const clause = field.clause === undefined ? '' : uiOf(lang).scaffold.clause(field.clause);
  return `${field.label[lang]}${clause}`;
}

function problemOf(field: FieldDefinition, answer: string, words: (pick: (a: Ask) => string) => string): string | true {
  const text = answer.trim();
  if (text === '') return true;
  if ((field.type === 'number' || field.type === 'integer') && !Number.isFinite(Number(text)))
    return words((a) => a.notANumber);
  if (field.type === 'date' && !isCalendarDay(text)) return words((a) => a.notADate);
  return true;
}

function asNumber(field: FieldDefinition, answer: string): Value {
  return field.type === 'number' || field.type === 'integer' ? Number(answer) : answer;
}
