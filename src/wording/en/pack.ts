import type { OverlaidThing, packMessages } from '../../findings/messages/pack.ts';
import { tame } from '../tame.ts';
import type { Words } from '../wording.ts';
import { choices, listed, perhaps, quoted, quotedName } from './phrases.ts';
import { unfitWords } from './unfit.ts';

const WHAT = {
  path: 'entry',
  slot: 'kind of material',
  attribute: 'attribute of a material',
  list: 'word list',
  category: 'category',
} as const;

const DEFINED_IN = {
  path: 'fields.yaml',
  slot: 'slots.yaml',
  attribute: 'asks in slots.yaml',
  list: 'lists.yaml',
  category: 'categories in program.yaml',
} as const;

const ON_SHEET = { ...WHAT, rule: 'rule', word: 'keyword' } as const;
const SHEET_DEFINED_IN = { ...DEFINED_IN, rule: 'rules.yaml', word: 'lists.yaml' } as const;

const THING: Record<OverlaidThing, string> = {
  key: 'entry',
  category: 'category',
  kind: 'kind of applicant',
  slot: 'kind of material',
  field: 'field',
  list: 'word list',
  word: 'word',
  rule: 'rule',
  gap: 'open question',
  step: 'step of the form',
};

const rulesListed = (rules: readonly string[]): string =>
  rules.length === 1 ? `the rule ${quoted(rules[0] ?? '')} needs it` : `the rules ${listed(rules.map(quoted))} need it`;

/** What is wrong with a program pack, in English. */
export const packWords: Words<keyof typeof packMessages> = {
  'pack.file-missing': {
    what: (p) => `The rules folder lacks the file ${quotedName(p.name)}.`,
    why: () => 'The rules are incomplete, and nothing can be checked against them.',
    fix: (p) =>
      `Add ${quotedName(p.name)} to the rules folder; the built-in packs (templates/programs) show how it is written.`,
  },
  'pack.version': {
    what: (p) => `The rules say version ${quoted(p.found)}, but only version 1 can be read here.`,
    why: () => 'Entries may mean something else in another version.',
    fix: () =>
      'Write "pack: 1" in program.yaml; if the rules were written for a newer version of this tool, update the tool first.',
  },
  'pack.kind-unknown': {
    what: (p) =>
      p.kind === '' ? 'This rule does not say its kind.' : `There is no kind of rule named ${quoted(p.kind)}.`,
    why: () => 'Without its kind the rule cannot be carried out.',
    fix: (p) => `${perhaps(p.nearest, 'use one of the known kinds')}${choices(p.known)}`,
  },
  'pack.rule-twice': {
    what: (p) => `Two rules have the same id ${quoted(p.id)}.`,
    why: () => 'Reports, confirmations and waivers find a rule by its id and could not tell them apart.',
    fix: () => 'Give one of them another id; if both say the same, remove one.',
  },
  'pack.unconfirmed': {
    what: (p) => `The rule ${quoted(p.id)} was drafted by a program, and nobody has confirmed it.`,
    why: () =>
      'A draft goes by words alone and may be wrong; until a person has held it against the call, nothing is checked by it.',
    fix: () => 'Compare it with the call, fill in each TODO, and delete its line "unconfirmed"; or delete the rule.',
  },
  'pack.list-path': {
    what: (p) => `The list ${quotedName(p.file)} cannot be used.`,
    why: () =>
      'A list is kept with the pack, so that another computer checks by it as well; CSV tables and plain text can be read.',
    fix: () =>
      'Write a path inside the folder of the pack, with "/" between its parts and .csv or .txt at its end, such as lists/winners.csv.',
  },
  'pack.list-unreadable': {
    what: (p) => `The list ${quotedName(p.file)} has no text that can be read.`,
    why: () => 'A workbook of Excel or WPS is no CSV file just because its name ends in .csv.',
    fix: () => 'Open it in Excel or WPS and save it as "CSV UTF-8".',
  },
  'pack.list-column': {
    what: (p) =>
      p.column === undefined
        ? `The list ${quotedName(p.file)} is a table of several columns, and which one counts is not said.`
        : `The first row of the list ${quotedName(p.file)} has no column ${quoted(p.column)}.`,
    why: () => 'It is not known which column is meant.',
    fix: (p) => `Under column, write the title of the column as it stands in the first row.${choices(p.known)}`,
  },
  'pack.todo': {
    what: () => 'This still says TODO, for a person to decide.',
    why: () => 'The call does not say it, or no program could tell; nothing is guessed.',
    fix: () =>
      'Fill it in from the call. Where the call is silent, put down how you read it, and say so under gaps in program.yaml.',
  },
  'pack.not-a-list': {
    what: (p) => `The rule counts what stands at ${quoted(p.path)}, but that is one answer, not a list.`,
    why: () => 'There is nothing to count at an answer that is given once.',
    fix: (p) =>
      p.path.startsWith('submissions[')
        ? `To count submissions that have the same answer, write of: submissions and group_by: ${p.path.replace(/^submissions\[[^\]]*\]\./, '')}.`
        : 'Name a field of the type list or choices, or materials; for the length of a text use the kind length.',
  },
  'pack.reference-unknown': {
    what: (p) => `The rule names the ${WHAT[p.what]} ${quoted(p.name)}, which the rules folder does not define.`,
    why: () => 'A rule that looks at nothing would never find anything.',
    fix: (p) => perhaps(p.nearest, `add it to ${DEFINED_IN[p.what]}, or correct the rule`),
  },
  'pack.sheet-reference-unknown': {
    what: (p) =>
      `The readiness sheet names the ${ON_SHEET[p.what]} ${quoted(p.name)}, which the rules folder does not define.`,
    why: () => 'A line of the sheet that looks at nothing would stay empty forever.',
    fix: (p) => perhaps(p.nearest, `add it to ${SHEET_DEFINED_IN[p.what]}, or correct sheet.yaml`),
  },
  'pack.dimension-twice': {
    what: (p) => `Two dimensions of the readiness sheet have the same id ${quoted(p.id)}.`,
    why: () => 'Materials say by the id which dimension they support and could not tell them apart.',
    fix: () => 'Give one of them another id.',
  },
  ...unfitWords,
  'pack.asks-nothing': {
    what: (p) => `The rule ${quoted(p.rule)} does not say what is required, so it could never fail.`,
    why: () => 'Such a rule looks like a check and checks nothing.',
    fix: (p) =>
      `Give this kind (${p.kind}) its requirement, such as a limit, formats or a word list; for a clause that only informs, write "kind: inform".`,
  },
  'pack.condition-empty': {
    what: () => 'This condition does not say what to look at.',
    why: () => 'A rule with such a condition would always apply, or never.',
    fix: () => 'Name a category, a slot, or a field and what is asked of it (is, in, includes, present or more_than).',
  },
  'pack.condition-form': {
    what: (p) => `A condition can’t have ${quoted(p.key)} as a key of its own.`,
    why: () =>
      'A condition says first which answer it looks at (field), and then what that is to be; else it has no effect.',
    fix: (p) => `Write { field: ${p.key}, ${p.test} }.`,
  },
  'pack.word-unknown': {
    what: (p) => `The condition asks for ${quoted(p.word)} at ${quoted(p.path)}, which cannot have that value.`,
    why: () => 'Such a condition never holds, so the rule would never be checked.',
    fix: (p) => `${perhaps(p.nearest, 'choose one of the values that it can have')}${choices(p.known)}`,
  },
  'pack.options-missing': {
    what: () => 'This is a choice among words, but the words are missing.',
    why: () => 'Without options any word is accepted, and a mistyped one is not noticed.',
    fix: () =>
      'Write the words under options, a line for each, such as "pilot: { zh: 试点, en: Pilot }"; where anything may be written, the type is text.',
  },
  'pack.window-backwards': {
    what: (p) => `The rule ${quoted(p.rule)} closes at ${p.closes}, before it opens.`,
    why: () => 'Such a window is over at any time.',
    fix: () => 'Check opens and closes of this rule.',
  },
  'pack.window-order': {
    what: (p) =>
      `The rule ${quoted(p.rule)} closes at ${p.closes}, before ${quoted(p.other)} of an earlier phase does (${p.otherCloses}).`,
    why: () => 'These are most likely the dates of another edition, and what is judged by them would be wrong.',
    fix: (p) =>
      `Give ${quoted(p.rule)} the dates of the new call in rules.yaml, or drop it with "remove: true" if the new call has no such step.`,
  },
  'pack.file-unknown': {
    what: (p) => `The folder of these rules has a file ${quotedName(p.name)} that is not known.`,
    why: () => 'If the name is mistyped, nothing in the file has any effect.',
    fix: (p) => `Rename it to ${quotedName(p.nearest)}, or move it elsewhere if it has nothing to do with the rules.`,
  },
  'pack.base-unknown': {
    what: (p) => `These rules extend ${quoted(p.base)}, but no built-in program has this id.`,
    why: () => 'Without the base it is not known what is changed here.',
    fix: (p) =>
      `${perhaps(p.nearest, 'write the id of a built-in program, or the path of a rules folder, such as "../province"')}${choices(p.known)}`,
  },
  'pack.base-missing': {
    what: (p) => `These rules extend ${quotedName(p.base)}, but there is no program.yaml there.`,
    why: () => 'Without the base it is not known what is changed here.',
    fix: () => 'Check the path: it leads from the folder of these rules to the folder of the others.',
  },
  'pack.base-cycle': {
    what: (p) => `These rules extend ${quotedName(p.base)}, which in turn extends these.`,
    why: () => 'There is no base at the bottom.',
    fix: () => 'Correct one of the extends entries; the rules at the bottom have none.',
  },
  'pack.base-depth': {
    what: (p) => `More than ${p.limit} rules folders lie over one another.`,
    why: () => 'Nobody could tell any more what applies in the end.',
    fix: () => 'Put some of them together into one folder.',
  },
  'pack.nothing-to-change': {
    what: (p) =>
      `The base has no ${THING[p.what]} ${quoted(p.name)}, and what is written here is not complete enough to add one.`,
    why: () => 'A part changes what the base has; something new has to be written in full.',
    fix: (p) =>
      perhaps(
        p.nearest,
        p.needs.length === 0
          ? 'write the whole list, such as "[one, two]"'
          : `write the new one in full: ${p.needs.join(', ')}`,
      ),
  },
  'pack.nothing-to-remove': {
    what: (p) => `The ${THING[p.what]} ${quoted(p.name)} is to be removed, but the base has none.`,
    why: () => 'With one wrong letter, what should go would stay.',
    fix: (p) => perhaps(p.nearest, 'delete this line'),
  },
  'pack.still-needed': {
    what: (p) => `With this change nothing is called ${quoted(p.name)} any more, but ${rulesListed(p.rules)}.`,
    why: () => 'A rule that looks at nothing would never find anything.',
    fix: () => 'Keep it; or change these rules in rules.yaml, and drop those no longer needed with "remove: true".',
  },
  'pack.name-token': {
    what: (p) =>
      `The name template has "{${tame(p.token)}}", which stands for nothing, or for more than a line of text.`,
    why: () => 'The bundle and the files in it could not be named as the call prescribes.',
    fix: (p) => `${perhaps(p.nearest, 'use one of the known words, or "{fields.…}" for a field')}${choices(p.known)}`,
  },
  'pack.name-characters': {
    what: (p) => `The name template has characters that no file name can have: ${quoted(p.characters)}.`,
    why: () => 'Windows does not take such a name.',
    fix: () => 'Join the parts with "_", "-" or "+"; braces only go around the words that stand for values.',
  },
  'pack.id-form': {
    what: (p) => `The id ${quoted(p.id)} contains characters that cannot be used.`,
    why: () => 'The id is used in commands and file names, and has to work on every system.',
    fix: () =>
      'Use lower-case letters, digits and hyphens only, beginning with a letter or digit, such as "example-award-2026".',
  },
};
