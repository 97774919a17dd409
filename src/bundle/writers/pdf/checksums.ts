import type { Bilingual } from '../../../base/language.ts';
import { type CheckingWay, waysToCheck, waysToSum } from '../../check-sums.ts';
import type { BundleIndex, IndexRow } from '../index-model.ts';
import type { Canvas } from './canvas.ts';
import { PAGE, TEXT_WIDTH } from './sheet.ts';

/** Draws how the files are checked, and the full checksum of each with the way back to its row. */
export function checksums(canvas: Canvas, index: BundleIndex): void {
  canvas.paragraph('文件校验值', { size: 14, bold: true });
  canvas.paragraph('Checksums (SHA-256)', { size: 9, ink: 'grey' });
  howToCheck(canvas, index);
  canvas.y += 10;
  canvas.rule(0.9);
  index.rows.forEach((row, at) => {
    checksum(canvas, row, String(at));
  });
}

function howToCheck(canvas: Canvas, { sums, rows }: BundleIndex): void {
  const all = {
    zh: `解压后在本文件夹内运行下列命令之一，即按 ${sums} 核对全部文件与送交时一致：`,
    en: `After unpacking, run one of these in this folder: it checks against ${sums} that every file is the one that was submitted.`,
  };
  const one = {
    zh: '核对单个文件：运行下列命令之一，所得校验值应与下表一致（字母大小写不论）：',
    en: 'To check one file, run one of these; the sum it shows must be the one below (in capitals or not).',
  };
  ways(canvas, all, waysToCheck(sums));
  ways(canvas, one, waysToSum(rows[0]?.entryName ?? sums));
}

function ways(canvas: Canvas, head: Bilingual, list: readonly CheckingWay[]): void {
  canvas.paragraph(head.zh, { size: 8.5, before: 8 });
  canvas.paragraph(head.en, { size: 7.5, ink: 'grey', before: 1 });
  for (const { system, command } of list) {
    const label = canvas.block(inOneLine(system), TEXT_WIDTH, { size: 7, ink: 'grey', before: 3 });
    const line = canvas.block(command, TEXT_WIDTH - 11, { size: 7.5 });
    canvas.need(label.height + line.height);
    canvas.draw(label, PAGE.left, canvas.y, TEXT_WIDTH);
    canvas.draw(line, PAGE.left + 11, canvas.y + label.height, TEXT_WIDTH - 11);
    canvas.y += label.height + line.height;
  }
}

const inOneLine = ({ zh, en }: Bilingual): string => (zh === en ? zh : `${zh}\u2002${en}`);

function checksum(canvas: Canvas, row: IndexRow, key: string): void {
  const indent = 30;
  const width = TEXT_WIDTH - indent;
  const name = canvas.block(row.entryName, width, { size: 8.5 });
  const sum = canvas.block(row.sha256, width, { size: 8, ink: 'grey', before: 1 });
  const twin = canvas.block(row.twin ?? '', width, { size: 7.5, ink: 'grey', before: 1 });
  const height = name.height + twin.height + sum.height + 9;
  if (canvas.need(height)) canvas.rule(0.9);
  canvas.anchor(`sum-${key}`);
  canvas.draw(
    canvas.block(row.number, indent, { size: 8.5, ink: 'blue', maxLines: 1 }),
    PAGE.left,
    canvas.y + 4.5,
    indent,
  );
  canvas.link({ x: PAGE.left, y: canvas.y + 4.5, width: indent, height: 13, target: `row-${key}` });
  canvas.draw(name, PAGE.left + indent, canvas.y + 4.5, width);
  canvas.draw(twin, PAGE.left + indent, canvas.y + 4.5 + name.height, width);
  canvas.draw(sum, PAGE.left + indent, canvas.y + 4.5 + name.height + twin.height, width);
  canvas.y += height;
  canvas.rule(0.25);
}
