import { bytesOf } from '../../../src/base/bytes.ts';
import type { FormEntry, FormFacts, FormList } from '../../../src/facts/form/form-facts.ts';
import { readForm } from '../../../src/facts/form/read-form.ts';
import { zipByHand } from '../../archive/zip-by-hand.ts';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A main part around a body. */
export const mainPart = (body: string): string =>
  `<w:document xmlns:w="${MAIN}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:body>${body}</w:body></w:document>`;

/** A Word file of nothing but its main part and, perhaps, some others. */
export const wordFile = (xml: string, others: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipByHand(
    Object.entries({ 'word/document.xml': xml, ...others }).map(([name, text]) => ({ name, data: Buffer.from(text) })),
  );

export async function formIn(xml: string, others: Readonly<Record<string, string>> = {}): Promise<FormFacts> {
  const form = await readForm(bytesOf(wordFile(xml, others)));
  if (!form.known) throw new Error(JSON.stringify(form.message));
  return form.value;
}

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (text: string): string => (text === '' ? '<w:p/>' : `<w:p>${run(text)}</w:p>`);

/** A cell: lines of its text are paragraphs. `2<` spans two columns, `v>` begins and `^` goes on with a merge downwards. */
export function cell(written: string): string {
  const [, span, merge, text = ''] = /^(?:(\d)<)?(v>|\^)?([\s\S]*)$/.exec(written) ?? [];
  const properties = [
    span === undefined ? '' : `<w:gridSpan w:val="${span}"/>`,
    merge === 'v>' ? '<w:vMerge w:val="restart"/>' : merge === '^' ? '<w:vMerge/>' : '',
  ].join('');
  const inner = text.startsWith('<') ? text : text.split('\n').map(paragraph).join('');
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
}

export const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;

/** An entry in one line: `联系人/姓名=张三`; `∅` is blank, what follows `?` a placeholder, `!` a hint. */
export function short(entry: FormEntry): string {
  const { label, group, value, blank, placeholder, hint, options } = entry;
  const ticks = options?.map((option) => `${option.ticked ? '+' : '-'}${option.label}`).join('');
  const said = [
    blank ? '∅' : (ticks ?? value),
    blank && ticks ? ticks : '',
    placeholder && `?${placeholder}`,
    hint && `!${hint}`,
  ];
  return `${group ? `${group}/` : ''}${entry.starred ? '*' : ''}${label}=${said.filter(Boolean).join('')}`;
}

export const shortList = ({ title, columns, rows }: FormList): string =>
  [
    `${title ?? ''}: ${columns.join('|')}`,
    ...rows.map((row) =>
      row.blank
        ? '∅'
        : row.entries
            .map((entry) => short(entry).slice(entry.label.length + 1 + (entry.group ? entry.group.length + 1 : 0)))
            .join('|'),
    ),
  ].join(' / ');
