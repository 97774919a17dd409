import { showBytes, showNumber } from '../../base/sizes.ts';
import type { sourceMessages } from '../../findings/messages/source.ts';
import { syntaxSentence } from '../syntax-codes.ts';
import type { Words } from '../wording.ts';
import { spaceName } from './names.ts';
import { quoted } from './phrases.ts';
import { SYNTAX } from './syntax.ts';

const READ_ANYWAY = 'so that other faults show in the same run.';

/** A YAML file as text, in English. */
export const sourceWords: Words<keyof typeof sourceMessages> = {
  'source.encoding': {
    what: (p) => `This file is saved as ${p.encoding}, not as UTF-8.`,
    why: () => 'It was read as such this time, but Chinese text may turn into gibberish on another computer.',
    fix: () =>
      'Open it in Notepad, choose Save as, and pick UTF-8 under Encoding; in VS Code, click the encoding at the bottom right and choose Save with Encoding.',
  },
  'source.undecodable': {
    what: () => 'This file contains bytes that are not text in any known encoding.',
    why: () => 'What stands there is lost, so the result of the check is not reliable.',
    fix: () =>
      'Open it in Notepad, mend the garbled places and save it as UTF-8; if it was a Word or WPS document, copy its text into Notepad first.',
  },
  'source.bom': {
    what: () => 'The file begins with an invisible encoding mark (BOM).',
    why: () => 'It does no harm here, but some programs take it for part of the text.',
    fix: () => 'You can leave it; to remove it, save the file from Notepad as UTF-8, not as UTF-8 with BOM.',
  },
  'source.mixed-line-ends': {
    what: () => 'The file mixes Windows and Linux line ends.',
    why: () => 'Reading works, but comparing two versions will show changes in lines that nobody touched.',
    fix: () => 'You can leave it; to mend it, click CRLF or LF at the bottom right of VS Code, pick one, and save.',
  },
  'source.old-line-ends': {
    what: () => 'The file contains line ends of the old Mac kind (a lone carriage return).',
    why: () => 'Many programs read several lines as one, so contents and line numbers go wrong.',
    fix: () => 'Open it in VS Code, choose LF at the bottom right, and save.',
  },
  'source.too-large': {
    what: (p) => `This file has ${showBytes(p.bytes)}, more than the ${showBytes(p.limit)} that can be read.`,
    why: () => 'A manifest or a rules file holds only text and is never that large, so this may be the wrong file.',
    fix: () => 'Check that you chose the manifest (dossier.yaml) and not one of the materials.',
  },
  'source.too-deep': {
    what: (p) => `The contents are nested more than ${showNumber(p.limit)} levels deep.`,
    why: () => 'No manifest needs that many, so the indentation or a bracket is probably wrong.',
    fix: () => 'Check the indentation and the brackets here, and line up the entries of each group on the left.',
  },
  'source.too-many-aliases': {
    what: (p) => `The references (beginning with *) stand for more than ${showNumber(p.limit)} entries.`,
    why: () => 'Following them all could fill the memory of the computer, so reading stopped.',
    fix: () => 'Write the text itself in place of the references.',
  },
  'source.tab': {
    what: () => 'This line is indented with a tab.',
    why: () => `Only spaces may indent here; the tab was read as spaces this time, ${READ_ANYWAY}`,
    fix: () =>
      'Replace the tabs at the start of the line with spaces, two for each level; in VS Code, click Tab Size at the bottom right and choose Convert Indentation to Spaces.',
  },
  'source.full-width-colon': {
    what: (p) => `${quoted(p.key)} is followed by a full-width colon (：).`,
    why: () => `Only a plain colon and a space work here; it was read as one this time, ${READ_ANYWAY}`,
    fix: (p) => `Switch to English input and write "${p.key}: ", with a space after the colon.`,
  },
  'source.tight-colon': {
    what: (p) => `There is no space after the colon of ${quoted(`${p.key}:`)}.`,
    why: () =>
      'Without it the value cannot be told from the key; it was read as if it were there, so that other faults show in the same run.',
    fix: (p) => `Write ${quoted(`${p.key}: `)} with one space after the colon, and then the value.`,
  },
  'source.full-width-comma': {
    what: () => 'The items inside brackets are separated by a full-width comma (，).',
    why: () => `Only plain commas work here; it was read as one this time, ${READ_ANYWAY}`,
    fix: () => 'Switch to English input and write a plain comma and a space.',
  },
  'source.cut-by-comma': {
    what: (p) =>
      `In braces, ${quoted(p.rest)} after a comma has no colon; it was taken for an entry of its own and not read.`,
    why: () => 'Inside braces a comma ends an entry, so a text with a comma loses what follows.',
    fix: () =>
      'Put quotation marks around the whole text, such as { en: "Example Library, East Campus" }; if it is an entry of its own, add a colon and its value.',
  },
  'source.full-width-quotes': {
    what: (p) => `Chinese quotation marks stand around the value ${quoted(p.value)}.`,
    why: () => 'Other programs take them for part of the text; they were read as plain quotes this time.',
    fix: () => 'Use straight double quotes, or none at all if the value has no colon or other special character.',
  },
  'source.odd-space': {
    what: (p) => `There is a ${spaceName(p.codePoint)} (${p.codePoint}) here in place of a plain space.`,
    why: () =>
      `It looks like a space but can neither indent nor separate; it was read as a space this time, ${READ_ANYWAY}`,
    fix: () => 'Delete it, switch to English input, and press the space bar again.',
  },
  'source.duplicate-key': {
    what: (p) => `${quoted(p.key)} is written more than once in the same place.`,
    why: () => 'Only the last one counts; what the others say is lost.',
    fix: () =>
      'Keep one of them; if you need what all of them say, merge them; if the next item of a list begins here, put "- " before it.',
  },
  'source.syntax': {
    what: (p) => {
      const near = p.detail.trim() === '' ? '' : ` (near ${quoted(p.detail)})`;
      return `${syntaxSentence(SYNTAX, p.code).what}${near}.`;
    },
    why: () => 'From here on, the contents may not have been read correctly.',
    fix: (p) => syntaxSentence(SYNTAX, p.code).fix,
  },
  'source.not-a-map': {
    what: () => 'The file is empty, or its outermost level is not made of "name: value" lines.',
    why: () => 'There is nothing in it that could be checked.',
    fix: () =>
      'Write one "name: value" per line, with a space after the colon; "dossier init" writes a sample of a manifest, "dossier program new" one of a pack.',
  },
  'source.several-documents': {
    what: () => 'A line "---" divides the file into several parts.',
    why: () => 'Only the first part is read; nothing after it was checked.',
    fix: () => 'Remove the line; if these are two submissions, keep them in two files in two folders.',
  },
};
