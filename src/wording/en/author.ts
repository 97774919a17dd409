import type { authorMessages, Covered } from '../../findings/messages/author.ts';
import type { Words } from '../wording.ts';
import { listed, perhaps, quoted, quotedName } from './phrases.ts';

const CLAUSE = { at: 'where it stands in the call', quote: 'what the call says' } as const;
const LACKS: Record<Covered, string> = {
  passes: 'in which it passes',
  fails: 'in which it fails',
  undecided: 'in which it can’t be decided',
};

/** What is said to the author of a pack, in English. */
export const authorWords: Words<keyof typeof authorMessages> = {
  'cases.path-unknown': {
    what: (p) => `The case changes ${quoted(p.path)}, which the manifest doesn’t have.`,
    why: () => 'With a mistyped path a case checks something other than it says.',
    fix: () =>
      'Correct the path by the manifest with which the cases begin; to add something whole, write what it is part of first. The first item of a list is [0].',
  },
  'cases.rule-unknown': {
    what: (p) => `The case names the rule ${quoted(p.rule)}, which the pack doesn’t have.`,
    why: () => 'With a mistyped id no rule is checked at all.',
    fix: (p) => perhaps(p.nearest, 'write the id of a rule in rules.yaml, or "-" in its place for what no rule says'),
  },
  'cases.variant-unknown': {
    what: (p) => `The case uses the variant ${quoted(p.variant)}, which isn’t under variants.`,
    why: () => 'Without it nobody knows which submission to check.',
    fix: (p) => perhaps(p.nearest, 'add it under variants in the same file'),
  },
  'cases.list-unknown': {
    what: (p) =>
      `The case gives a list ${quoted(p.list)}, but the pack has no list of that name that is to be supplied.`,
    why: () => 'With a mistyped name the rule still goes without its list.',
    fix: (p) =>
      p.known.length === 0
        ? 'Take lists away: only lists with supplied in lists.yaml are given by cases.'
        : perhaps(p.nearest, `name a list with supplied in lists.yaml: ${listed(p.known)}`),
  },
  'cases.line-unclear': {
    what: (p) => `The line ${quoted(p.line)} under finds can’t be understood.`,
    why: () => 'A line that can’t be understood can’t be compared with what is found.',
    fix: () =>
      'Write the id of the rule, a space and the id of the message, such as pages pages.over; then undecided where it can’t be decided, waived where it is waived.',
  },
  'cases.message-unknown': {
    what: (p) => `There is no message ${quoted(p.id)} to be found.`,
    why: () => 'With a mistyped message a case never comes out as it says.',
    fix: (p) =>
      perhaps(p.nearest, 'leave the line out, run dossier program test, and copy what it says was not expected'),
  },
  'cases.file-unknown': {
    what: (p) => `Under facts something is said of ${quotedName(p.file)}, which is no material of the manifest.`,
    why: () => 'With a mistyped path these lines do nothing.',
    fix: (p) => perhaps(p.nearest, 'write the path that stands under file in materials'),
  },
  'cases.base-missing': {
    what: (p) => `The manifest with which the cases begin isn’t there: ${quotedName(p.base)}.`,
    why: () => 'Without a manifest there is nothing for a case to change.',
    fix: () =>
      'Check the path under base, which leads from the folder of the cases; or write the manifest itself under manifest.',
  },
  'cases.two-grounds': {
    what: () => 'The cases have both a manifest and a base.',
    why: () => 'Nobody knows with which of the two manifests they begin.',
    fix: () => 'Keep one: manifest where the manifest is written here, base where it is in a file of its own.',
  },
  'author.never-applies': {
    what: (p) =>
      `The condition of the rule ${quoted(p.rule)} wants ${quoted(p.path)} to be ${listed(p.words.map(quoted))} at once, which it can’t be.`,
    why: () => 'A rule whose condition never holds is never checked.',
    fix: () =>
      'Where any one of them is enough, write "in: […]" or put them under any; else take away what is too much.',
  },
  'author.row-missing': {
    what: (p) =>
      `The table of the rule ${quoted(p.rule)} goes by ${quoted(p.field)}, and has neither a row for ${listed(p.words.map(quoted))} nor otherwise.`,
    why: () => 'Where that is the answer, the rule checks nothing.',
    fix: () => 'Add the rows, or otherwise; where the rule is not meant for these answers, say so in a when.',
  },
  'author.row-idle': {
    what: (p) =>
      `The table of the rule ${quoted(p.rule)} has a row for ${quoted(p.word)}, which ${quoted(p.field)} can’t be.`,
    why: () => 'The row is never used; most likely it is mistyped.',
    fix: (p) => perhaps(p.nearest, 'take the row away, or add the word to the options of the entry'),
  },
  'author.clause-empty': {
    what: (p) => `The rule ${quoted(p.rule)} doesn’t say yet ${listed(p.lacks.map((key) => CLAUSE[key]))}.`,
    why: () => 'Applicants who see a finding want to find that place in the call, and its words.',
    fix: (p) =>
      `Fill in under clause: ${p.lacks.map((key) => (key === 'at' ? 'at, the section of the call, such as "§3(2)"' : 'quote, the words of the call; a few that matter are enough')).join('; ')}.`,
  },
  'author.script': {
    what: (p) =>
      p.lang === 'zh'
        ? `The Chinese text (zh) is ${quoted(p.text)}, without one Chinese character.`
        : `The English text (en) is ${quoted(p.text)}, with Chinese characters in it.`,
    why: () => 'Somebody who reads one of the languages only can’t read it.',
    fix: (p) => (p.lang === 'zh' ? 'Write Chinese under zh.' : 'Write English under en.'),
  },
  'author.rules-alike': {
    what: (p) => `The rules ${quoted(p.rule)} and ${quoted(p.other)} check the very same.`,
    why: () => 'The same fault would be told twice.',
    fix: () => 'Take one of them away, or change the one that was copied and forgotten.',
  },
  'author.severity-lowered': {
    what: (p) => `The rule ${quoted(p.rule)} is a must, and yet weighs no more than ${p.severity} where it isn’t met.`,
    why: () => 'Without a reason the next person can’t tell whether that is a slip.',
    fix: () => 'Say under fix why it is taken more lightly, or take severity away.',
  },
  'author.no-case': {
    what: (p) => `There is no case yet of the rule ${quoted(p.rule)} ${listed(p.lacks.map((end) => LACKS[end]))}.`,
    why: () => 'Without a case nobody knows whether the rule checks what it should.',
    fix: () => 'Add such cases to cases.yaml; with only, a case looks at this rule alone.',
  },
};
