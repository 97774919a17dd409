import type { TakenKind } from '../../../findings/messages/scrub.ts';
import type { TakenLog } from '../taken.ts';
import type { People } from './people.ts';
import {
  type Attribute,
  attributesOf,
  editAttributes,
  escaped,
  isEmptyTag,
  isEndTag,
  tagName,
  tokensOf,
  unescaped,
} from './xml.ts';

/** What becomes of an attribute: another name for a person, nothing, or always the same. */
type Becomes = 'alias' | null | { readonly always: string };

interface Mark {
  readonly part: RegExp;
  /** Any, where it isn't said. */
  readonly element?: string;
  readonly attribute: string;
  readonly becomes: Becomes;
  readonly what?: TakenKind;
  /** Only in a tag that has this attribute as well. */
  readonly beside?: string;
}

const WORD = /^word\/.*\.xml$/;
const ACCOUNT = { userId: { always: 'Author' }, providerId: { always: 'None' }, initials: { always: 'A' } } as const;

/** Who commented, who changed what, and when, in the parts of Word, Excel and PowerPoint that say so. */
const MARKS: readonly Mark[] = [
  { part: WORD, attribute: 'author', becomes: 'alias' },
  { part: WORD, attribute: 'initials', becomes: ACCOUNT.initials },
  { part: WORD, attribute: 'date', becomes: null, beside: 'author' },
  { part: WORD, attribute: 'dateUtc', becomes: null },
  { part: WORD, element: 'presenceInfo', attribute: 'userId', becomes: ACCOUNT.userId },
  { part: WORD, element: 'presenceInfo', attribute: 'providerId', becomes: ACCOUNT.providerId },
  { part: /^xl\/persons\//, element: 'person', attribute: 'displayName', becomes: 'alias' },
  { part: /^xl\/persons\//, element: 'person', attribute: 'userId', becomes: ACCOUNT.userId },
  { part: /^xl\/persons\//, element: 'person', attribute: 'providerId', becomes: ACCOUNT.providerId },
  { part: /^xl\/threadedComments\//, attribute: 'dT', becomes: null },
  { part: /^xl\/workbook\.xml$/, element: 'fileSharing', attribute: 'userName', becomes: 'alias' },
  { part: /^xl\/revisions\//, attribute: 'userName', becomes: 'alias' },
  { part: /^xl\/revisions\//, element: 'userInfo', attribute: 'name', becomes: 'alias' },
  { part: /^xl\/pivotCache\//, attribute: 'refreshedBy', becomes: null, what: 'author' },
  { part: /^xl\/pivotCache\//, attribute: 'refreshedDate', becomes: null, what: 'dates' },
  { part: /^ppt\/commentAuthors\.xml$/, element: 'cmAuthor', attribute: 'name', becomes: 'alias' },
  { part: /^ppt\/commentAuthors\.xml$/, element: 'cmAuthor', attribute: 'initials', becomes: ACCOUNT.initials },
  { part: /^ppt\/authors\.xml$/, element: 'author', attribute: 'name', becomes: 'alias' },
  { part: /^ppt\/authors\.xml$/, element: 'author', attribute: 'initials', becomes: ACCOUNT.initials },
  { part: /^ppt\/authors\.xml$/, element: 'author', attribute: 'userId', becomes: ACCOUNT.userId },
  { part: /^ppt\/authors\.xml$/, element: 'author', attribute: 'providerId', becomes: ACCOUNT.providerId },
  { part: /^ppt\/comments\//, element: 'cm', attribute: 'dt', becomes: null },
  // Newer comments have to say when they were made.
  { part: /^ppt\/comments\//, attribute: 'created', becomes: { always: '2000-01-01T00:00:00.000' } },
];

/** In these a name is the text of an element. */
const NAMED_IN_TEXT = /^xl\/comments[^/]*\.xml$/;
/** Excel notes where a workbook was saved last, in an element that nobody needs. */
const SAVED_AT = 'absPath';

/** Whether a part may hold any such mark. */
export const mayBeMarked = (part: string): boolean =>
  NAMED_IN_TEXT.test(part) || MARKS.some((mark) => mark.part.test(part));

/** The part without the names of people, and without the times at which they did something. Throws an XmlFault. */
export function withoutMarks(part: string, xml: string, people: People, taken: TakenLog): string {
  const marks = MARKS.filter((mark) => mark.part.test(part) && xml.includes(mark.attribute));
  const inText = NAMED_IN_TEXT.test(part);
  const savedAt = part === 'xl/workbook.xml' && xml.includes(SAVED_AT);
  if (marks.length === 0 && !inText && !savedAt) return xml;
  const out: string[] = [];
  let isName = false;
  for (const { kind, text } of tokensOf(xml)) {
    if (kind === 'tag') {
      const element = tagName(text);
      isName = inText && element === 'author' && !isEndTag(text) && !isEmptyTag(text);
      if (savedAt && element === SAVED_AT)
        taken.add('path', attributesOf(text).find(({ local }) => local === 'url')?.value);
      else out.push(edited(text, element, marks, people, taken));
    } else out.push(kind === 'text' && isName ? renamed(text, people, taken) : text);
  }
  return out.join('');
}

function renamed(text: string, people: People, taken: TakenLog): string {
  const name = unescaped(text).trim();
  const alias = people.alias(name);
  if (alias === undefined) return text;
  taken.add('reviewers', name);
  return escaped(alias);
}

function edited(tag: string, element: string, marks: readonly Mark[], people: People, taken: TakenLog): string {
  const concerned = marks.filter((mark) => (mark.element ?? element) === element && tag.includes(mark.attribute));
  if (concerned.length === 0 || isEndTag(tag)) return tag;
  return editAttributes(tag, (one: Attribute) => {
    const mark = concerned.find(({ attribute, beside }) => attribute === one.local && isBeside(tag, beside));
    if (mark === undefined) return undefined;
    const value = valueFor(mark.becomes, one.value, people);
    if (value === undefined || value === one.value) return undefined;
    // An account or a time says less than the name beside it.
    taken.add(mark.what ?? 'reviewers', mark.becomes === 'alias' || mark.what === 'author' ? one.value : undefined);
    return value;
  });
}

const isBeside = (tag: string, other: string | undefined): boolean =>
  other === undefined || attributesOf(tag).some(({ local }) => local === other);

function valueFor(becomes: Becomes, value: string, people: People): string | null | undefined {
  if (becomes === 'alias') return people.alias(value);
  return becomes === null ? null : becomes.always;
}
