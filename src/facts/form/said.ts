import { placeKey, type WordPlace } from '../../base/word-place.ts';
import { type Message, message } from '../../findings/catalogue.ts';
import type { Draft } from '../../findings/draft.ts';
import type { FormMatter, FormSpot } from '../../findings/messages/form.ts';
import { entriesIn, type FormEntry, type FormFacts, type WordMatters } from './form-facts.ts';
import { placeholderIn } from './placeholders.ts';
import { askedIn, begunIn, isBlankList, isNamed, isOptionalList, listName, statesIn } from './states.ts';

/** What a call knows of its form: labels whose answers may be blank, and labels whose answers may not. */
export interface FormWishes {
  readonly optional: readonly string[];
  readonly required: readonly string[];
}

type Reader = (form: FormFacts, wishes: FormWishes) => Draft[];

const READERS: Readonly<Record<FormMatter, Reader>> = {
  blanks: (form, wishes) => {
    if (form.entries.length === 0 && form.lists.length === 0) return [hint(message('form.no-questions', {}))];
    return spotted(blanksIn(form, wishes), (spots) => hint(message('form.blank', { spots })));
  },
  placeholders: (form) => [
    ...spotted(placeholdersIn(form), (spots) => said(message('form.placeholder', { spots }))),
    ...spotted(proseIn(form), (spots) => hint(message('form.placeholder-text', { spots }))),
  ],
  'tracked-changes': ({ matters: { changes } }) => {
    const count = changes.reduce((sum, one) => sum + one.count, 0);
    const authors = [...new Set(changes.flatMap((one) => one.authors))];
    return count === 0 ? [] : [said(message('form.changes', { count, authors }))];
  },
  comments: ({ matters: { comments } }) =>
    comments.count === 0 ? [] : [said(message('form.comments', { ...comments }))],
  'hidden-text': ({ matters }) =>
    spotted(matters.hidden.map(unlabelled), (spots) => said(message('form.hidden', { spots }))),
  macros: ({ matters }) => (matters.macros ? [said(message('form.macros', {}))] : []),
  'stale-fields': ({ matters }) => [
    ...spotted(fieldsOf(matters, 'broken'), (spots) => said(message('form.broken-fields', { spots }))),
    ...spotted(fieldsOf(matters, 'dirty'), (spots) => said(message('form.stale-fields', { spots }))),
  ],
  'outside-links': ({ matters: { external } }) =>
    external.length === 0
      ? []
      : [said(message('form.outside', { targets: [...new Set(external.map(({ target }) => target))] }))],
  protection: ({ matters: { protection } }) =>
    protection === undefined ? [] : [hint(message('form.protected', { open: protection }))],
};

/** What there is to be said of a form in one matter. */
export const formMatter = (form: FormFacts, matter: FormMatter, wishes: FormWishes): Draft[] =>
  READERS[matter](form, wishes);

/** What a call requires to be filled in and isn't, or isn't asked here at all. */
export function requiredMatter(form: FormFacts, required: readonly string[]): Draft[] {
  const blank: FormSpot[] = [];
  const absent: string[] = [];
  for (const label of required) {
    const found = namedIn(form, label);
    if (found.length === 0) absent.push(label);
    blank.push(...found.filter((one) => one.blank).map(({ spot }) => spot));
  }
  return [
    ...spotted(blank, (spots) => said(message('form.required-blank', { spots }))),
    ...(absent.length === 0 ? [] : [hint(message('form.required-absent', { labels: absent }))]),
  ];
}

const said = (one: Message): Draft => ({ message: one });
/** It looks so, and a person has to look. */
const hint = (one: Message): Draft => ({ message: one, undecided: true });

const spotted = (spots: readonly FormSpot[], say: (spots: readonly FormSpot[]) => Draft): Draft[] =>
  spots.length === 0 ? [] : [say(spots)];

const spotOf = ({ label, at }: Pick<FormEntry, 'label' | 'at'>): FormSpot => ({ label, at });
const unlabelled = ({ text, at }: { readonly text: string; readonly at: WordPlace }): FormSpot => ({
  label: '',
  at,
  words: text,
});

/** What is broken isn't also out of date. */
function fieldsOf({ fields }: WordMatters, why: 'dirty' | 'broken'): FormSpot[] {
  const broken = new Set(fields.filter((one) => one.why === 'broken').map(({ at }) => placeKey(at)));
  const isMeant = (one: WordMatters['fields'][number]): boolean =>
    one.why === why && (why === 'broken' || !broken.has(placeKey(one.at)));
  return fields.filter(isMeant).map(unlabelled);
}

/** A list that nobody began is one blank; its spare rows are none. */
function blanksIn(form: FormFacts, { optional, required }: FormWishes): FormSpot[] {
  const stateOf = statesIn(form, optional);
  const isBlank = (entry: FormEntry): boolean => stateOf(entry) === 'blank' && !isNamed(entry, required);
  return [
    ...form.entries.filter(isBlank).map(spotOf),
    ...form.lists.flatMap((list): FormSpot[] => {
      const label = listName(list);
      if (isOptionalList(list, optional) || isNamed({ label }, required)) return [];
      if (isBlankList(list)) return [{ label, at: list.at }];
      return begunIn(list).flatMap((row) => askedIn(row).filter(isBlank).map(spotOf));
    }),
  ];
}

/** Every answer that a required label names, in the rows that somebody began; a list is blank where nothing stands in it. */
function namedIn({ entries, lists }: FormFacts, label: string): { readonly spot: FormSpot; readonly blank: boolean }[] {
  const rows = lists.flatMap((list) => (isBlankList(list) ? list.rows.slice(0, 1) : begunIn(list)));
  const answers = [...entries, ...rows.flatMap((row) => row.entries)].filter((entry) => isNamed(entry, [label]));
  const named = lists.filter((list) => isNamed({ label: listName(list) }, [label]));
  return [
    ...answers.map((entry) => ({ spot: spotOf(entry), blank: entry.blank })),
    ...named.map((list) => ({ spot: { label: listName(list), at: list.at }, blank: isBlankList(list) })),
  ];
}

function placeholdersIn(form: FormFacts): FormSpot[] {
  return [
    ...entriesIn(form).flatMap(({ label, at, placeholder }) =>
      placeholder === undefined ? [] : [{ label, at, words: placeholder }],
    ),
    ...form.matters.margins.map(({ at, placeholder }) => ({ label: '', at, words: placeholder })),
  ];
}

/** Words that hold a place in paragraphs that answer nothing; they may be the form's own, such as an example of a file name. */
function proseIn({ entries, lines }: FormFacts): FormSpot[] {
  const answered = new Set(entries.map(({ at }) => placeKey(at)));
  const told = new Set(entries.flatMap(({ value, hint: printed = '' }) => `${value}\n${printed}`.split(/[\n；]/)));
  return lines.flatMap(({ text, at }) => {
    if (at.kind !== 'paragraph' || answered.has(placeKey(at)) || told.has(text.trim())) return [];
    const words = placeholderIn(text);
    return words === undefined ? [] : [{ label: '', at, words }];
  });
}
