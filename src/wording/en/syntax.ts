import type { SyntaxCode, SyntaxSentence } from '../syntax-codes.ts';

const QUOTE_IT = 'put straight double quotes around the whole value';

/** Malformed YAML, by the reader's code. */
export const SYNTAX: Readonly<Record<SyntaxCode, SyntaxSentence>> = {
  ALIAS_PROPS: {
    what: 'A reference (beginning with *) has an & or ! mark in front of it',
    fix: `Remove the mark; if the asterisk is part of your text, ${QUOTE_IT}.`,
  },
  BAD_ALIAS: {
    what: 'Text beginning with * is read as a reference, and its name is not valid',
    fix: `If the asterisk is part of your text, ${QUOTE_IT}; otherwise check the name.`,
  },
  BAD_COLLECTION_TYPE: {
    what: 'A mark beginning with ! does not fit what follows it',
    fix: `Remove the mark; if the exclamation mark is part of your text, ${QUOTE_IT}.`,
  },
  BAD_DIRECTIVE: {
    what: 'A line beginning with % is not valid',
    fix: `If the per cent sign is part of your text, ${QUOTE_IT}; otherwise remove the line.`,
  },
  BAD_DQ_ESCAPE: {
    what: 'A backslash inside double quotes is followed by a character that has no meaning there',
    fix: 'Write file paths with "/" instead; where you do need a backslash, write it twice.',
  },
  BAD_INDENT: {
    what: 'This line is not indented like the other lines of its group',
    fix: 'Line up the entries of a group on the left, with spaces only; if there is a bracket above, check that it is closed.',
  },
  BAD_PROP_ORDER: {
    what: 'An & or ! mark stands in the wrong place',
    fix: `Remove the mark; if it is part of your text, ${QUOTE_IT}.`,
  },
  BAD_SCALAR_START: {
    what: 'The value begins with a character that has a special meaning',
    fix: 'Put straight double quotes around the whole value, such as "@Example City".',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    what: 'A value contains another "name: value"',
    fix: `If the colon is part of your text, ${QUOTE_IT}; if it begins a group, write the group on indented lines of its own, with nothing after the colon above.`,
  },
  BLOCK_IN_FLOW: {
    what: 'A list or group on separate lines stands inside brackets',
    fix: 'Separate the items inside the brackets with commas, or drop the brackets and put each item on a line of its own.',
  },
  DUPLICATE_KEY: {
    what: 'The same entry is written more than once',
    fix: 'Keep one of them; if you need what both say, merge them.',
  },
  IMPOSSIBLE: {
    what: 'This place cannot be understood',
    fix: 'Compare colons, quotes, brackets and indentation with the lines around it; "dossier init" writes a sample to compare with.',
  },
  KEY_OVER_1024_CHARS: {
    what: 'The name before a colon is longer than 1,024 characters',
    fix: `This is usually a text with a colon in it: ${QUOTE_IT}.`,
  },
  MISSING_CHAR: {
    what: 'A character is missing here: a quote, a bracket, a colon, or the hyphen at the start of a line',
    fix: 'Check this line and the one above: quotes and brackets come in pairs, a name is followed by a colon and a space, and each list item begins with "- ".',
  },
  MULTILINE_IMPLICIT_KEY: {
    what: 'The name before a colon runs over two lines',
    fix: 'Write the name and its colon on one line, and check whether the line above lacks a colon or its indentation.',
  },
  MULTIPLE_ANCHORS: {
    what: 'A value has two & marks',
    fix: `Keep one of them; if the ampersand is part of your text, ${QUOTE_IT}.`,
  },
  MULTIPLE_DOCS: {
    what: 'The file is divided by a line "---"',
    fix: 'Remove the line; if these are two submissions, keep them in two files.',
  },
  MULTIPLE_TAGS: {
    what: 'A value has two marks beginning with an exclamation mark',
    fix: `Keep one of them; if the exclamation mark is part of your text, ${QUOTE_IT}.`,
  },
  NON_STRING_KEY: {
    what: 'The name before a colon is not a text',
    fix: 'Put straight double quotes around the name, or use a name made of letters.',
  },
  RESOURCE_EXHAUSTION: {
    what: 'There are too many levels or references, and reading has stopped',
    fix: 'Use fewer levels, and write the text itself in place of references.',
  },
  TAB_AS_INDENT: {
    what: 'The line is indented with a tab',
    fix: 'Remove the tabs at the start of the line and use spaces, two for each level.',
  },
  TAG_RESOLVE_FAILED: {
    what: 'There is an unknown mark beginning with an exclamation mark',
    fix: `If the exclamation mark is part of your text, ${QUOTE_IT}; otherwise remove the mark.`,
  },
  UNEXPECTED_TOKEN: {
    what: 'Something stands here that does not belong in this place',
    fix: 'Check whether a quote or bracket before it is closed too early; list items ("- ") and the text after "|" begin on a new line.',
  },
};
