import type { TextTarget } from '../../facts/form/form-facts.ts';
import { elementsIn, parseXml, type Span, type XmlElement } from '../../facts/word/xml.ts';

/** A change of the text of one element; several may concern the same. A line break in `put` becomes one of the document. */
interface TextEdit {
  readonly kind: 'text';
  readonly target: TextTarget;
  readonly put: string;
}

/** A stretch of the part that gives way to something else. */
interface RawEdit extends Span {
  readonly kind: 'raw';
  readonly put: string;
}

export type Edit = TextEdit | RawEdit;

export const raw = ({ start, end }: Span, put: string): Edit => ({ kind: 'raw', start, end, put });
export const insertion = (at: number, put: string): Edit => ({ kind: 'raw', start: at, end: at, put });

/** The text of the main part, with its elements by the places where they begin. */
export interface FormXml {
  readonly xml: string;
  readonly elementAt: (start: number) => XmlElement | undefined;
  readonly parentOf: (element: XmlElement) => XmlElement | undefined;
}

/** Throws, as `parseXml` does, for what can't be read. */
export function formXml(xml: string): FormXml {
  const elements = new Map<number, XmlElement>();
  const parents = new Map<XmlElement, XmlElement>();
  for (const element of elementsIn(parseXml(xml))) {
    elements.set(element.start, element);
    for (const child of element.children) parents.set(child, element);
  }
  return { xml, elementAt: (start) => elements.get(start), parentOf: (element) => parents.get(element) };
}

/** A text without the characters that XML can't hold. */
export const storable = (text: string): string =>
  text.replaceAll(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '',
  );

/** A text as characters of XML. */
const escaped = (text: string): string =>
  storable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The prefix, with its colon, by which the file calls the namespace of the element at a place. */
export const prefixAt = (xml: string, start: number): string =>
  /^<([^\s/>:]+:)?/.exec(xml.slice(start, start + 64))?.[1] ?? '';

/** Text elements for the lines of a text. */
export const textElements = (text: string, prefix: string): string =>
  text
    .split('\n')
    .map((line) => `<${prefix}t xml:space="preserve">${escaped(line)}</${prefix}t>`)
    .join(`<${prefix}br/>`);

/** A run with the lines of a text. `format`: its properties as XML, or nothing. */
export const runOf = (text: string, format: string, prefix: string): string =>
  `<${prefix}r>${format}${textElements(text, prefix)}</${prefix}r>`;

/** The part with changes made; without any, exactly as it was. Throws where two concern the same stretch. */
export function applyEdits(xml: string, edits: readonly Edit[]): string {
  const cuts = [...edits.filter((edit) => edit.kind === 'raw'), ...textCuts(xml, edits)]
    .map((cut, order) => ({ ...cut, order }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, put } of cuts) {
    if (start < at) throw new Error(`two changes at ${start}`);
    pieces.push(xml.slice(at, start), put);
    at = end;
  }
  return [...pieces, xml.slice(at)].join('');
}

function textCuts(xml: string, edits: readonly Edit[]): { start: number; end: number; put: string }[] {
  const byElement = new Map<number, TextEdit[]>();
  for (const edit of edits) {
    if (edit.kind !== 'text') continue;
    const { start } = edit.target.element;
    byElement.set(start, [...(byElement.get(start) ?? []), edit]);
  }
  return [...byElement.values()].flatMap((own) => {
    const first = own[0];
    if (first === undefined) return [];
    const { element, text } = first.target;
    return [
      { start: element.start, end: element.end, put: textElements(edited(text, own), prefixAt(xml, element.start)) },
    ];
  });
}

function edited(text: string, edits: readonly TextEdit[]): string {
  let at = text.length + 1;
  let done = text;
  for (const { target, put } of edits.toSorted((a, b) => b.target.from - a.target.from)) {
    if (target.to > at) throw new Error('two changes of one text');
    done = done.slice(0, target.from) + put + done.slice(target.to);
    at = target.from;
  }
  return done;
}

/** What `w:val` of an element says, set to something else. */
export const withValue = (xml: string, element: Span, value: string): string =>
  xml
    .slice(element.start, element.end)
    .replace(/(:?val\s*=\s*)("[^"]*"|'[^']*')/, (_, name: string) => `${name}"${escaped(value)}"`);
