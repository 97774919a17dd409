import { isCalendarDay } from '../base/instants.ts';
import { type Bilingual, LANGS, type Lang, type Langs } from '../base/language.ts';
import type { FieldDefinition } from '../manifest/fields.ts';
import type { Program } from '../programs/program.ts';
import type { Ui } from '../report/ui.ts';
import { uiOf } from '../report/ui-of.ts';
import type { Answers } from './answers.ts';
import type { Asker, Choice } from './world.ts';

type Ask = Ui['ask'];
type Value = string | number | boolean;

/** A text in the languages spoken, on one line. */
export const speak = (langs: Langs, text: Bilingual): string => langs.map((lang) => text[lang]).join(' / ');

const LATER = '';

/** Written into the manifest as they are. */
const YES_OR_NO: Readonly<Record<string, Bilingual>> = {
  true: { zh: '是', en: 'yes' },
  false: { zh: '否', en: 'no' },
};

/** Asks for category, applicant, contact and, if wanted, the program's own fields. What is left empty is left for later. */
export async function askAnswers(ask: Asker, program: Program, given: Answers, langs: Langs): Promise<Answers> {
  const answers = new Map<string, Value>(given);
  const words = (pick: (a: Ask) => string): string => langs.map((lang) => pick(uiOf(lang).ask)).join(' / ');
  const keep = (path: string, value: Value): void => {
    if (value !== LATER) answers.set(path, value);
  };
  const pick = async (path: string, question: string, labels: Readonly<Record<string, Bilingual>>): Promise<void> => {
    const choices: Choice[] = Object.entries(labels).map(([value, text]) => ({ value, label: speak(langs, text) }));
    if (choices.length === 0 || answers.has(path)) return;
    keep(path, await ask.choose(question, [...choices, { value: LATER, label: words((a) => a.answerLater) }]));
  };
  const inBoth = async (path: string, question: (lang: Lang) => string): Promise<void> => {
    for (const target of LANGS) {
      const asked = langs.map((lang) => uiOf(lang).ask.inLanguage(question(lang), target));
      keep(`${path}.${target}`, await ask.text(asked.join(' / ')));
    }
  };
  await pick(
    'category',
    words((a) => a.category),
    program.categories,
  );
  await inBoth('applicant.name', (lang) => uiOf(lang).ask.applicant);
  await pick(
    'applicant.kind',
    words((a) => a.kind),
    program.applicantKinds,
  );
  keep('applicant.country', (await ask.text(words((a) => a.country))).toUpperCase());
  await inBoth('contact.name', (lang) => uiOf(lang).ask.contact);
  keep('contact.email', await ask.text(words((a) => a.email)));
  keep('contact.phone', await ask.text(words((a) => a.phone)));

  const fields = Object.entries(program.fields).filter(([, field]) => isAskable(field));
  const wanted =
    fields.length > 0 &&
    (await ask.confirm(
      words((a) => a.fieldsNow(fields.length)),
      false,
    ));
  for (const [name, field] of wanted ? fields : []) {
    const path = `fields.${name}`;
    const question = langs.map((lang) => questionOf(field, lang)).join(' / ');
    if (field.type === 'bilingual') await inBoth(path, (lang) => questionOf(field, lang));
    else if (field.type === 'choice' && !field.open) await pick(path, question, field.options ?? {});
    else if (field.type === 'boolean') {
      await pick(path, question, YES_OR_NO);
      if (answers.has(path)) answers.set(path, answers.get(path) === 'true');
    } else keep(path, asNumber(field, await ask.text(question, (answer) => problemOf(field, answer, words))));
  }
  return answers;
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
  return answer !== '' && (field.type === 'number' || field.type === 'integer') ? Number(answer) : answer;
}
