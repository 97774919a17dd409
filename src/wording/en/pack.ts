import type { packMessages } from '../../findings/messages/pack.ts';
import type { Words } from '../wording.ts';
import { choices, perhaps, quoted, quotedName } from './phrases.ts';

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

/** What is wrong with a program pack, in English. */
export const packWords: Words<keyof typeof packMessages> = {
  'pack.file-missing': {
    what: (p) => `The rules folder lacks the file ${quotedName(p.name)}.`,
    why: () => 'The rules are incomplete, and nothing can be checked against them.',
    fix: (p) => `Add ${quotedName(p.name)} to the rules folder; "dossier program new" writes a sample.`,
  },
  'pack.version': {
    what: (p) => `The rules say version ${quoted(p.found)}, and only version 1 can be read here.`,
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
  'pack.reference-unknown': {
    what: (p) => `The rule names the ${WHAT[p.what]} ${quoted(p.name)}, which the rules folder does not define.`,
    why: () => 'A rule that looks at nothing would never find anything.',
    fix: (p) => perhaps(p.nearest, `add it to ${DEFINED_IN[p.what]}, or correct the rule`),
  },
  'pack.sheet-reference-unknown': {
    what: (p) =>
      `The readiness sheet names the ${ON_SHEET[p.what]} ${quoted(p.name)}, which the rules folder does not define.`,
    why: () => 'A line of the sheet that looks at nothing would stay empty for ever.',
    fix: (p) => perhaps(p.nearest, `add it to ${SHEET_DEFINED_IN[p.what]}, or correct sheet.yaml`),
  },
  'pack.dimension-twice': {
    what: (p) => `Two dimensions of the readiness sheet have the same id ${quoted(p.id)}.`,
    why: () => 'Materials say by the id which dimension they support and could not tell them apart.',
    fix: () => 'Give one of them another id.',
  },
  'pack.id-form': {
    what: (p) => `The id ${quoted(p.id)} contains characters that cannot be used.`,
    why: () => 'The id is used in commands and file names, and has to work on every system.',
    fix: () =>
      'Use lower-case letters, digits and hyphens only, beginning with a letter or digit, such as "example-award-2026".',
  },
};
