import type { WordPlace } from '../../base/word-place.ts';
import { isSignaturePart } from '../office/parts.ts';
import { type Block, type Paragraph, paragraphsIn } from '../word/body.ts';
import type { WordDocument } from '../word/open-word.ts';
import { relationsOf, type WordPackage } from '../word/package.ts';
import { readBlocks } from '../word/read-body.ts';
import { childOf, elementsIn, parseXml, type XmlElement } from '../word/xml.ts';
import type { FormLine, WordMatters } from './form-facts.ts';
import { isPlaceholder, placeholderIn } from './placeholders.ts';

type Change = WordMatters['changes'][number];

const CHANGES: Readonly<Record<string, Change['kind']>> = {
  'w:ins': 'inserted',
  'w:cellIns': 'inserted',
  'w:del': 'deleted',
  'w:cellDel': 'deleted',
  'w:moveTo': 'moved',
  'w:rPrChange': 'formatted',
  'w:pPrChange': 'formatted',
  'w:tblPrChange': 'formatted',
  'w:trPrChange': 'formatted',
  'w:tcPrChange': 'formatted',
  'w:sectPrChange': 'formatted',
  'w:numberingChange': 'formatted',
};

const PROTECTIONS: Readonly<Record<string, NonNullable<WordMatters['protection']>>> = {
  readOnly: 'nothing',
  comments: 'comments',
  trackedChanges: 'tracked-changes',
  forms: 'form-fields',
};

/** Looks through a document for what shouldn't be handed in with it. */
export async function readMatters(document: WordDocument): Promise<WordMatters> {
  const { package: parts, root, body } = document;
  const { read, names } = parts;
  const folder = parts.main.slice(0, parts.main.lastIndexOf('/') + 1);
  const settings = await rootOf(read, `${folder}settings.xml`);
  const protection = protectionOf(settings);
  return {
    changes: changesIn(root),
    comments: commentsIn(await rootOf(read, `${folder}comments.xml`)),
    hidden: hiddenIn(body),
    macros: names.some((name) => /(^|\/)vbaProject\.bin$/i.test(name)),
    fields: fieldsIn(root, body),
    signed: names.some(isSignaturePart),
    ...(protection && { protection }),
    external: await externalOf(document, folder),
    margins: await marginsOf(document, folder),
  };
}

async function rootOf(read: WordPackage['read'], name: string): Promise<XmlElement | undefined> {
  const xml = await read(name);
  return xml === undefined ? undefined : parseXml(xml);
}

/** Names once, in the order in which they come first. */
const authorsOf = (elements: readonly XmlElement[]): string[] =>
  [...new Set(elements.map(({ attributes }) => attributes['w:author'] ?? ''))].filter((name) => name !== '');

function changesIn(root: XmlElement): Change[] {
  const byKind = new Map<Change['kind'], XmlElement[]>();
  for (const element of elementsIn(root)) {
    const kind = Object.hasOwn(CHANGES, element.name) ? CHANGES[element.name] : undefined;
    if (kind !== undefined) byKind.set(kind, [...(byKind.get(kind) ?? []), element]);
  }
  return (['inserted', 'deleted', 'moved', 'formatted'] as const).flatMap((kind) => {
    const elements = byKind.get(kind) ?? [];
    return elements.length === 0 ? [] : [{ kind, count: elements.length, authors: authorsOf(elements) }];
  });
}

function commentsIn(root: XmlElement | undefined): WordMatters['comments'] {
  const comments = root?.children.filter(({ name }) => name === 'w:comment') ?? [];
  return { count: comments.length, authors: authorsOf(comments) };
}

function hiddenIn(body: readonly Block[]): FormLine[] {
  return [...paragraphsIn(body)].flatMap(({ at, pieces }) => {
    const text = pieces
      .filter(({ hidden }) => hidden)
      .map((piece) => piece.text)
      .join('')
      .trim();
    return text === '' ? [] : [{ text, at }];
  });
}

/** What Word and WPS print where a reference leads nowhere. */
const BROKEN =
  /错误[!！]\s*(未找到引用源|未定义书签|不是有效的|文档中没有|未指定|超级链接引用无效|未找到)[^\n]{0,20}|(error[!！]\s*(reference source not found|bookmark not defined|no (text|table of contents|index|bookmark)|not a valid|hyperlink reference not valid|unknown)[^\n]{0,40})/i;

function fieldsIn(root: XmlElement, body: readonly Block[]): WordMatters['fields'] {
  const paragraphs = [...paragraphsIn(body)];
  const broken = paragraphs.flatMap(({ text, at }) => {
    const words = BROKEN.exec(text)?.[0];
    return words === undefined ? [] : [{ text: words, at, why: 'broken' as const }];
  });
  const dirty = [...elementsIn(root)]
    .filter((element) => isDirty(element))
    .flatMap(({ start }) => {
      const around = paragraphAt(paragraphs, start);
      return around === undefined ? [] : [{ text: around.text.trim(), at: around.at, why: 'dirty' as const }];
    });
  return [...broken, ...dirty];
}

const isDirty = ({ name, attributes }: XmlElement): boolean =>
  (name === 'w:fldChar' || name === 'w:fldSimple') && /^(1|true|on)$/.test(attributes['w:dirty'] ?? '');

const paragraphAt = (paragraphs: readonly Paragraph[], at: number): Paragraph | undefined =>
  paragraphs.findLast(({ start, end }) => start <= at && at < end);

function protectionOf(settings: XmlElement | undefined): WordMatters['protection'] {
  const element = childOf(settings, 'w:documentProtection');
  const edit = element?.attributes['w:edit'] ?? '';
  const enforced = /^(1|true|on)$/.test(element?.attributes['w:enforcement'] ?? '');
  return enforced && Object.hasOwn(PROTECTIONS, edit) ? PROTECTIONS[edit] : undefined;
}

async function externalOf({ package: parts }: WordDocument, folder: string): Promise<WordMatters['external']> {
  const own = await relationsOf(parts.read, parts.main);
  const template = await relationsOf(parts.read, `${folder}settings.xml`);
  return [...own, ...template]
    .filter(({ external, type }) => external && type !== 'hyperlink')
    .map(({ type, target }) => ({ type, target }));
}

/** How many headers and footers are looked into. */
const MAX_MARGINS = 60;

async function marginsOf({ package: parts, styles }: WordDocument, folder: string): Promise<WordMatters['margins']> {
  const named = parts.names.filter((name) => name.startsWith(folder) && /\/(header|footer)\d*\.xml$/.test(name));
  const found: (FormLine & { readonly placeholder: string })[] = [];
  for (const name of named.slice(0, MAX_MARGINS)) {
    const root = await rootOf(parts.read, name);
    if (root === undefined) continue;
    const at: WordPlace = { kind: name.includes('/header') ? 'header' : 'footer' };
    for (const { text } of paragraphsIn(readBlocks(root, styles, at))) {
      const placeholder = isPlaceholder(text) ? text.trim() : placeholderIn(text);
      if (placeholder !== undefined) found.push({ text: text.trim(), at, placeholder });
    }
  }
  return found;
}
