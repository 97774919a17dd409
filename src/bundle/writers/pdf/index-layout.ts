import type { Bilingual } from '../../../base/language.ts';
import type { BundleIndex, IndexRow } from '../index-model.ts';
import { Canvas } from './canvas.ts';
import { checksums } from './checksums.ts';
import { cover } from './cover.ts';
import { type Layout, PAGE, TEXT_WIDTH } from './sheet.ts';
import { tableHead, tableRow } from './table.ts';
import type { Typeface } from './typeface.ts';

/** Between the table and the checksums on the same page. */
const BETWEEN = 34;

/** Lays the index out on A4: cover, table, notes and the full checksums, which begin a page where they would break; then numbers the pages. */
export function layoutIndex(index: BundleIndex, face: Typeface): Layout {
  const canvas = new Canvas(face, (page) => runningHead(page, index));
  cover(canvas, index);
  canvas.newSheet();
  canvas.anchor('index');
  canvas.paragraph('材料目录', { size: 14, bold: true });
  canvas.paragraph('Index of materials', { size: 9, ink: 'grey' });
  canvas.y += 10;
  tableHead(canvas);
  index.rows.forEach((row, at) => {
    tableRow(canvas, row, String(at));
  });
  notices(canvas, index.notices ?? []);
  if (canvas.isRoomFor(BETWEEN + heightOfChecksums(index, face))) canvas.y += BETWEEN;
  else canvas.newSheet();
  canvas.anchor('sums');
  checksums(canvas, index);
  footers(canvas, index, face);
  const outline = [
    { title: '封面 Cover', target: 'cover' },
    {
      title: '材料目录 Index of materials',
      target: 'index',
      below: index.rows.map((row, at) => ({ title: bookmark(row), target: `row-${at}` })),
    },
    { title: '文件校验值 Checksums', target: 'sums' },
  ];
  return { sheets: canvas.sheets, anchors: canvas.anchors, outline };
}

/** How much the checksums take, drawn on pages of their own that nobody sees. */
function heightOfChecksums(index: BundleIndex, face: Typeface): number {
  const trial = new Canvas(face, () => {});
  const begun = trial.y;
  checksums(trial, index);
  return trial.sheets.length > 1 ? Number.POSITIVE_INFINITY : trial.y - begun;
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

/** The cover counts, but bears no number. */
function footers(canvas: Canvas, index: BundleIndex, face: Typeface): void {
  const y = PAGE.height - 36;
  const applicant = canvas.block(index.applicant.zh, TEXT_WIDTH * 0.7, { size: 7.5, maxLines: 1 }).lines[0] ?? '';
  canvas.sheets.forEach((sheet, at) => {
    if (at === 0) return;
    const text = face.prepare(`${at + 1} / ${canvas.sheets.length}`);
    const x = PAGE.width - PAGE.right - face.width(text, false) * 8;
    sheet.rules.push({ x: PAGE.left, y: y - 12, width: TEXT_WIDTH, thickness: 0.25 });
    sheet.texts.push({ x: PAGE.left, y, size: 7.5, bold: false, ink: 'grey', text: applicant });
    sheet.texts.push({ x, y, size: 8, bold: false, ink: 'black', text });
  });
}
