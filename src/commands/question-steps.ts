import { isCalendarDay } from '../base/instants.ts';
import type { Bilingual, Langs } from '../base/language.ts';
import type { Program } from '../programs/program.ts';
import type { Ui } from '../report/ui.ts';
import { uiOf } from '../report/ui-of.ts';
import type { Answers } from './answers.ts';
import { BACK, type Step } from './interview.ts';
import { type Question, questionsFor, readAnswer, speak } from './questions.ts';
import type { Choice } from './world.ts';

type Ask = Ui['ask'];
type Words = (pick: (a: Ask) => string) => string;

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

/** The questions for a new manifest one by one, for a terminal; the program's own fields only if they are wanted now. */
export function stepsFor(program: Program, langs: Langs): Step[] {
  const words: Words = (pick) => langs.map((lang) => pick(uiOf(lang).ask)).join(' / ');
  const questions = questionsFor(program);
  const own = questions.filter((question) => question.own);
  const countOf = (answers: Answers): number =>
    new Set(own.filter((one) => concerns(one, answers)).map(({ path }) => path.split('.')[1])).size;
  const now: Step = {
    path: FIELDS_NOW,
    applies: (answers) => countOf(answers) > 0,
    ask: (asker, before, answers) =>
      asker.confirm(
        words((a) => a.fieldsNow(countOf(answers))),
        before === true,
      ),
  };
  return [
    ...questions.filter((question) => !question.own).map((question) => stepOf(question, langs, words)),
    now,
    ...own.map((question) => stepOf(question, langs, words)),
  ];
}

/** Whether a question is asked of the category that was chosen; before one is, all are. */
function concerns({ categories }: Question, answers: Answers): boolean {
  const category = answers.get('category');
  return category === undefined || categories === undefined || categories.includes(String(category));
}

function stepOf(question: Question, langs: Langs, words: Words): Step {
  const { path, own } = question;
  const common = {
    path,
    label: speak(langs, question.label),
    applies: (answers: Answers) => concerns(question, answers) && (!own || answers.get(FIELDS_NOW) === true),
  };
  const [first = 'zh'] = langs;
  const examples = question.examples.map((text) => text[first]).join(uiOf(first).ask.between);
  const note =
    [question.clause?.[first], examples && uiOf(first).ask.suchAs(examples)].filter(Boolean).join(' ') || undefined;
  const options = question.type === 'boolean' ? YES_OR_NO : question.options;
  if (question.type === 'choice' || question.type === 'boolean') {
    const choices: Choice[] = Object.entries(options).map(([value, text]) => ({ value, label: speak(langs, text) }));
    // Enter alone claims nothing.
    const later = { value: LATER, label: words((a) => a.answerLater) };
    const back = { value: BACKWARDS, label: words((a) => a.back) };
    return {
      ...common,
      shows: (answer) => choices.find(({ value }) => value === String(answer))?.label ?? String(answer),
      ask: async (asker) => {
        const chosen = await asker.choose(common.label, [later, ...choices, back], note);
        if (chosen === BACKWARDS) return BACK;
        if (chosen === LATER) return undefined;
        return readAnswer(question, chosen);
      },
    };
  }
  return {
    ...common,
    ask: async (asker, before) => {
      const typed = await asker.text(
        common.label,
        (answer) => (answer.trim() === BACKWARDS ? true : problemOf(question, answer, words)),
        before === undefined ? undefined : String(before),
        note,
      );
      if (typed === BACKWARDS) return BACK;
      return typed === LATER ? undefined : readAnswer(question, typed);
    },
  };
}

function problemOf({ type, path }: Question, answer: string, words: Words): string | true {
  const text = answer.trim();
  if (text === '') return true;
  if ((type === 'number' || type === 'integer') && !Number.isFinite(Number(text))) return words((a) => a.notANumber);
  if (path === 'applicant.country' && !/^[a-z]{2}$/i.test(text)) return words((a) => a.notACountry);
  if (path === 'contact.email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return words((a) => a.notAnAddress);
  if (path.endsWith('.en') && /\p{Script=Han}/u.test(text)) return words((a) => a.notEnglish);
  if (type === 'date' && !isCalendarDay(text)) return words((a) => a.notADate);
  return true;
}
