import type { ByteSource } from '../../base/bytes.ts';
import type { WordPlace } from '../../base/word-place.ts';
import { message } from '../../findings/catalogue.ts';
import { type Known, known, type TextFacts, unknown } from '../facts.ts';
import { type Block, paragraphsIn } from './body.ts';
import { openWordPackage, type WordPackage } from './package.ts';
import { readBlocks } from './read-body.ts';
import { readStyles, type Styles } from './styles.ts';
import { childOf, parseXml, type XmlElement } from './xml.ts';

/** A Word document as far as its main part tells. */
export interface WordDocument {
  readonly package: WordPackage;
  readonly styles: Styles;
  /** The main part. */
  readonly root: XmlElement;
  readonly body: readonly Block[];
}

/** Opens a .docx or .docm and reads something from it; what goes wrong on the way is the reason why that isn't known. */
export async function readWord<T>(
  source: ByteSource,
  read: (document: WordDocument) => T | Promise<T>,
): Promise<Known<T>> {
  try {
    return known(await read(await openWord(source)));
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error);
    return unknown(message('word.unopenable', { reason }));
  }
}

async function openWord(source: ByteSource): Promise<WordDocument> {
  const parts = await openWordPackage(source);
  const xml = await parts.read(parts.main);
  const root = xml === undefined ? undefined : parseXml(xml);
  const body = childOf(root, 'w:body');
  if (root === undefined || body === undefined) throw new Error(`no text in ${parts.main}`);
  const styles = readStyles(await parts.read('word/styles.xml'));
  return { package: parts, styles, root, body: readBlocks(body, styles) };
}

/** The text of a Word file: paragraphs and table cells, a line each, in reading order, and where each stands. */
export const readWordText = (source: ByteSource): Promise<Known<TextFacts>> =>
  readWord(source, ({ body }) => {
    const lines = linesOf(body);
    return { text: lines.map(({ text }) => text).join('\n'), places: lines.map(({ at }) => at) };
  });

const linesOf = (blocks: readonly Block[]): { readonly text: string; readonly at: WordPlace }[] =>
  [...paragraphsIn(blocks)]
    .map(({ text, at }) => ({ text: text.replaceAll(/[\n\t]/g, ' '), at }))
    .filter(({ text }) => text.trim() !== '');
