import type { TakenKind } from '../../../findings/messages/scrub.ts';
import type { TakenLog } from '../taken.ts';
import { attribute, isEmptyTag, isEndTag, tagName, tokensOf, unescaped, XmlFault } from './xml.ts';

/** The properties of a document by the names of their elements; others are counts and the like. */
const PROPERTIES: Readonly<Record<string, TakenKind>> = {
  creator: 'author',
  lastModifiedBy: 'last-saved-by',
  title: 'title',
  subject: 'subject',
  keywords: 'keywords',
  category: 'keywords',
  description: 'description',
  created: 'dates',
  modified: 'dates',
  lastPrinted: 'dates',
  revision: 'editing',
  TotalTime: 'editing',
  Company: 'company',
  Manager: 'manager',
  Template: 'template',
  Application: 'software',
  HyperlinkBase: 'path',
  property: 'custom',
};
/** What a field or a control on a page calls a property otherwise. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  author: 'creator',
  comments: 'description',
  lastsavedby: 'lastmodifiedby',
};

interface Property {
  readonly element: string;
  readonly raw: string;
  readonly text: string;
}

/**
 * A part with the properties of a document, emptied. `shown`: names, in lower case, of those that a page shows: these
 * stay, because Word would show nothing in their place. The same text where there is nothing to take. Throws an XmlFault.
 */
export function withoutProperties(xml: string, shown: ReadonlySet<string>, taken: TakenLog): string {
  const { before, root, properties } = read(xml);
  const isShown = ({ element, raw }: Property): boolean =>
    shown.has((element === 'property' ? (attribute(raw, 'name') ?? '') : element).toLowerCase());
  const gone = properties.filter((property) => !isShown(property));
  const told = gone.filter(
    ({ element, text }) => PROPERTIES[element] !== undefined && (text !== '' || element === 'property'),
  );
  if (told.length === 0) return xml;
  for (const { element, raw, text } of told) {
    const what = PROPERTIES[element] ?? 'custom';
    const isNumber = what === 'dates' || what === 'editing';
    taken.add(what, isNumber ? undefined : element === 'property' ? attribute(raw, 'name') : text);
  }
  const kept = properties.filter(isShown).map(({ raw }) => raw);
  return `${before}${root}${kept.join('')}</${/^<([^\s/>]+)/.exec(root)?.[1] ?? ''}>`;
}

function read(xml: string): { before: string; root: string; properties: readonly Property[] } {
  let before = '';
  let root: string | undefined;
  let depth = 0;
  let open: { element: string; raw: string; text: string } | undefined;
  const properties: Property[] = [];
  for (const { kind, text } of tokensOf(xml)) {
    if (root === undefined) {
      if (kind !== 'tag') before += text;
      else {
        root = isEmptyTag(text) ? `${text.slice(0, -2).trimEnd()}>` : text;
        depth = isEmptyTag(text) ? 0 : 1;
      }
      continue;
    }
    if (kind === 'tag' && !isEndTag(text) && depth === 1) open = { element: tagName(text), raw: '', text: '' };
    if (open !== undefined) {
      open.raw += text;
      if (kind === 'text') open.text += unescaped(text);
    }
    if (kind === 'tag') depth += isEndTag(text) ? -1 : isEmptyTag(text) ? 0 : 1;
    if (open !== undefined && depth === 1) {
      properties.push({ ...open, text: open.text.trim() });
      open = undefined;
    }
  }
  if (root === undefined || depth !== 0) throw new XmlFault('properties do not end');
  return { before, root, properties };
}

/** Names, in lower case, of properties that controls and fields in a part of a Word file show. Throws an XmlFault. */
export function shownProperties(xml: string): string[] {
  if (!/dataBinding|instr/.test(xml)) return [];
  const said: string[] = [];
  let isField = false;
  for (const { kind, text } of tokensOf(xml)) {
    if (kind === 'text' && isField) said.push(unescaped(text));
    if (kind !== 'tag') continue;
    const name = tagName(text);
    isField = name === 'instrText' && !isEndTag(text);
    if (name === 'dataBinding') said.push(attribute(text, 'xpath') ?? '');
    else if (name === 'fldSimple') said.push(attribute(text, 'instr') ?? '');
  }
  const words = said.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}_]+/u));
  return words.flatMap((word) => [word, OTHER_NAMES[word] ?? word]).filter((word) => word !== '');
}
