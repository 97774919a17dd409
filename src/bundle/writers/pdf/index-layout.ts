import type { Bilingual } from '../../../base/language.ts';
import { showBytes, showNumber } from '../../../base/sizes.ts';
import type { BundleIndex, IndexRow } from '../index-model.ts';
import { Canvas } from './canvas.ts';
import { checksums } from './checksums.ts';
import { type Layout, PAGE, TEXT_WIDTH } from './sheet.ts';
import { tableHead, tableRow } from './table.ts';
import type { Typeface } from './typeface.ts';

const LABEL_WIDTH = 92;

/** Lays the index out on A4: title, table, notes, and on new pages the full checksums; then numbers the pages. */
export function layoutIndex(index: BundleIndex, face: Typeface): Layout {
  const canvas = new Canvas(face, (page) => runningHead(page, index));
  canvas.anchor('index');
  title(canvas, index);
  tableHead(canvas);
  index.rows.forEach((row, at) => {
    tableRow(canvas, row, String(at));
  });
  notices(canvas, index.notices ?? []);
  canvas.newSheet();
  canvas.anchor('sums');
  checksums(canvas, index);
  footers(canvas, index, face);
  const outline = [
    {
      title: '材料目录 Index of materials',
      target: 'index',
      below: index.rows.map((row, at) => ({ title: bookmark(row), target: `row-${at}` })),
    },
    { title: '文件校验值 Checksums', target: 'sums' },
  ];
  return { sheets: canvas.sheets, anchors: canvas.anchors, outline };
}

function bookmark({ number, title: { zh, en } }: IndexRow): string {
  return zh === en ? `${number} ${zh}` : `${number} ${zh} ${en}`;
}

function runningHead(canvas: Canvas, index: BundleIndex): void {
  if (canvas.sheets.length === 1) return;
  const style = { size: 7.5, ink: 'grey', maxLines: 1 } as const;
  const half = TEXT_WIDTH / 2 - 10;
  canvas.draw(canvas.block(`${index.program.zh} · 材料目录`, half * 1.4, style), PAGE.left, 34, half * 1.4);
  const right = canvas.block('Index of Materials', half * 0.6, { ...style, align: 'right' });
  canvas.draw(right, PAGE.width - PAGE.right - half * 0.6, 34, half * 0.6);
}

function title(canvas: Canvas, index: BundleIndex): void {
  const centre = { align: 'centre' } as const;
  canvas.y += 6;
  canvas.paragraph(index.program.zh, { size: 14, bold: true, ...centre });
  canvas.paragraph(index.program.en, { size: 9, ink: 'grey', before: 2, ...centre });
  canvas.paragraph('材 料 目 录', { size: 21, bold: true, before: 16, ...centre });
  canvas.paragraph('Index of Materials', { size: 10, ink: 'grey', ...centre });
  canvas.y += 18;
  const { rows } = index;
  const size = showBytes(rows.reduce((sum, row) => sum + row.bytes, 0));
  const facts: [Bilingual, Bilingual][] = [[{ zh: '申报单位', en: 'Applicant' }, index.applicant]];
  if (index.category) facts.push([{ zh: '申报类别', en: 'Category' }, index.category]);
  facts.push([
    { zh: '材料合计', en: 'Total' },
    {
      zh: `${showNumber(rows.length)} 件，${size}`,
      en: `${showNumber(rows.length)} ${rows.length === 1 ? 'file' : 'files'}, ${size}`,
    },
  ]);
  for (const [label, value] of facts) fact(canvas, label, value);
  canvas.y += 12;
}

function fact(canvas: Canvas, label: Bilingual, value: Bilingual): void {
  const rest = TEXT_WIDTH - LABEL_WIDTH;
  const zh = canvas.block(value.zh, rest, { size: 10, bold: true });
  const en = canvas.block(value.en, rest, { size: 8, ink: 'grey', before: 1 });
  canvas.need(zh.height + en.height);
  canvas.draw(canvas.block(label.zh, LABEL_WIDTH, { size: 10, ink: 'grey' }), PAGE.left, canvas.y, LABEL_WIDTH);
  canvas.draw(
    canvas.block(label.en, LABEL_WIDTH, { size: 8, ink: 'grey', before: 1 }),
    PAGE.left,
    canvas.y + 10 * 1.42,
    LABEL_WIDTH,
  );
  canvas.draw(zh, PAGE.left + LABEL_WIDTH, canvas.y, rest);
  canvas.draw(en, PAGE.left + LABEL_WIDTH, canvas.y + zh.height, rest);
  canvas.y += Math.max(zh.height + en.height, 10 * 1.42 + 8 * 1.42 + 1) + 5;
}

function notices(canvas: Canvas, list: readonly Bilingual[]): void {
  if (list.length === 0) return;
  canvas.y += 16;
  canvas.need(60);
  canvas.paragraph('说明 Notes', { size: 9.5, bold: true });
  list.forEach((notice, at) => {
    canvas.paragraph(`${at + 1}. ${notice.zh}`, { size: 8.5, before: 4 });
    canvas.paragraph(notice.en, { size: 7.5, ink: 'grey', before: 1 }, PAGE.left + 11, TEXT_WIDTH - 11);
  });
}

function footers(canvas: Canvas, index: BundleIndex, face: Typeface): void {
  const y = PAGE.height - 36;
  const applicant = canvas.block(index.applicant.zh, TEXT_WIDTH * 0.7, { size: 7.5, maxLines: 1 }).lines[0] ?? '';
  canvas.sheets.forEach((sheet, at) => {
    const text = face.prepare(`${at + 1} / ${canvas.sheets.length}`);
    const x = PAGE.width - PAGE.right - face.width(text, false) * 8;
    sheet.rules.push({ x: PAGE.left, y: y - 12, width: TEXT_WIDTH, thickness: 0.25 });
    sheet.texts.push({ x: PAGE.left, y, size: 7.5, bold: false, ink: 'grey', text: applicant });
    sheet.texts.push({ x, y, size: 8, bold: false, ink: 'black', text });
  });
}
