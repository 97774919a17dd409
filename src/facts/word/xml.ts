import { SaxesParser } from 'saxes';

/** A stretch of a part's text, from `start` up to but without `end`, in UTF-16 units behind a byte order mark. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where something stands, without all else that is known of it. */
export const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** An element and where it stands in the text that it was read from. */
export interface XmlElement extends Span {
  /** With the usual prefix of its namespace (`w:t`), whatever the file calls it. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What lies between its tags; empty, at `end`, where it closes itself. */
  readonly inner: Span;
  readonly closesItself: boolean;
  readonly children: readonly XmlElement[];
  /** The characters directly in it, entities replaced. */
  readonly text: string;
}

/** How deep elements lie in one another, and how many there are: time and memory grow with both. */
const MAX_DEPTH = 256;
const MAX_ELEMENTS = 400_000;

/** The last part of a namespace, in its usual and its strict form, and the prefix that we call it by. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(2006\/)?main$/, 'w'],
  [/\/word\/2010\/wordml$/, 'w14'],
  [/\/officeDocument\/(2006\/)?relationships$/, 'r'],
  [/\/markup-compatibility\/2006$/, 'mc'],
];

interface Frame {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly start: number;
  readonly innerStart: number;
  readonly prefixes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/**
 * Reads a part as a tree that knows its places. Throws for what is no well-formed XML, for a document type (which no
 * Word file has, and which could make entities grow without end), and beyond the bounds.
 */
export function parseXml(xml: string): XmlElement {
  const parser = new SaxesParser();
  const open: Frame[] = [];
  let root: XmlElement | undefined;
  let elements = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('a document type declaration');
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements += 1;
    if (elements > MAX_ELEMENTS) throw new Error(`more than ${MAX_ELEMENTS} elements`);
    if (open.length >= MAX_DEPTH) throw new Error(`more than ${MAX_DEPTH} levels deep`);
    const prefixes = prefixesOf(attributes, open.at(-1)?.prefixes ?? new Map());
    const innerStart = parser.position;
    // No attribute can hold a bare `<`.
    const start = xml.lastIndexOf('<', innerStart - 1);
    const frame = { start, innerStart, prefixes, children: [], text: '' };
    open.push({ ...frame, name: usual(name, prefixes, true), attributes: renamed(attributes, prefixes) });
  });
  const addText = (text: string): void => {
    const frame = open.at(-1);
    if (frame !== undefined) frame.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', ({ isSelfClosing }) => {
    const frame = open.pop();
    if (frame === undefined) return;
    const end = parser.position;
    const { name, attributes, start, children, text } = frame;
    const innerEnd = isSelfClosing ? end : xml.lastIndexOf('<', end - 1);
    const inner = { start: isSelfClosing ? end : frame.innerStart, end: innerEnd };
    const element = { name, attributes, start, end, inner, closesItself: isSelfClosing, children, text };
    const parent = open.at(-1);
    if (parent === undefined) root = element;
    else parent.children.push(element);
  });
  parser.write(xml).close();
  if (root === undefined) throw new Error('no element');
  return root;
}

function prefixesOf(
  attributes: Readonly<Record<string, string>>,
  outer: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const declared = Object.entries(attributes).filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  if (declared.length === 0) return outer;
  const prefixes = new Map(outer);
  for (const [name, uri] of declared) {
    const own = name.slice('xmlns:'.length);
    prefixes.set(own, PREFIXES.find(([pattern]) => pattern.test(uri))?.[1] ?? own);
  }
  return prefixes;
}

function usual(name: string, prefixes: ReadonlyMap<string, string>, isElement: boolean): string {
  const colon = name.indexOf(':');
  if (colon < 0 && !isElement) return name;
  const own = name.slice(0, Math.max(0, colon));
  const prefix = prefixes.get(own) ?? own;
  return prefix === '' ? name : `${prefix}:${name.slice(colon + 1)}`;
}

const renamed = (
  attributes: Readonly<Record<string, string>>,
  prefixes: ReadonlyMap<string, string>,
): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [usual(name, prefixes, false), value]));

/** The first child of a name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

/** What a property such as `<w:alias w:val="…"/>` says. */
export const settingOf = (element: XmlElement | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes['w:val'];

/** Whether an on-off property such as `<w:vanish/>` is on; undefined where it isn't there. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const property = childOf(element, name);
  if (property === undefined) return undefined;
  return !['0', 'false', 'off', 'none'].includes(property.attributes['w:val'] ?? 'true');
}

/** Every element below one, itself first, in the order of the text. */
export function* elementsIn(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* elementsIn(child);
}
