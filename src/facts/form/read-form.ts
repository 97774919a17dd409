import type { ByteSource } from '../../base/bytes.ts';
import type { Known } from '../facts.ts';
import { type Block, type Paragraph, paragraphsIn } from '../word/body.ts';
import { readWord, type WordDocument } from '../word/open-word.ts';
import type { FormEntry, FormFacts, FormLine, FormList } from './form-facts.ts';
import { labelOf } from './labels.ts';
import { readLines } from './lines.ts';
import { readMatters } from './matters.ts';
import { readTable } from './tables.ts';

/** Reads a Word file (.docx, .docm) as a form: questions and answers, lists, and traces of work in it. Never throws for bad content. */
export const readForm = (source: ByteSource): Promise<Known<FormFacts>> => readWord(source, formOf);

async function formOf(document: WordDocument): Promise<FormFacts> {
  const { entries, lists } = asked(document.body, document.package.main);
  return { entries, lists, lines: linesOf(document.body), matters: await readMatters(document) };
}

function asked(body: readonly Block[], part: string): { readonly entries: FormEntry[]; readonly lists: FormList[] } {
  const entries: FormEntry[] = [];
  const lists: FormList[] = [];
  let group: string | undefined;
  let lines: Paragraph[] = [];
  const readPending = (): void => {
    entries.push(...readLines(lines, { part }));
    lines = [];
  };
  for (const block of body) {
    if (block.kind === 'paragraph') {
      lines.push(block, ...paragraphsIn(block.boxes));
      if (block.text.trim() !== '') group = titleOf(block);
      continue;
    }
    readPending();
    const reading = readTable(block, { part });
    entries.push(...reading.entries);
    lists.push(...reading.lists.map((list) => (list.title === undefined && group ? { ...list, title: group } : list)));
    group = undefined;
  }
  readPending();
  return { entries, lists };
}

/** Longer than the words over a table. */
const MAX_TITLE = 60;

/** What a paragraph over a table may call it. */
const titleOf = ({ text }: Paragraph): string | undefined =>
  text.length > MAX_TITLE ? undefined : labelOf(text).text || undefined;

const linesOf = (body: readonly Block[]): FormLine[] =>
  [...paragraphsIn(body)].flatMap(({ text, at }) => (text.trim() === '' ? [] : [{ text, at }]));
