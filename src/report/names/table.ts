import { clean } from '../../base/clean.ts';
import { displayWidth, padDisplay, padDisplayStart, wrapDisplay } from '../../base/width.ts';

const GAP = '  ';
/** Columns that stay readable in a terminal with hardly any room. */
const NARROWEST = 12;

/** A table set to the columns of the terminal: the first cell of each row is set to the right, the others to the left and broken into lines. */
export function tableLines(rows: readonly (readonly string[])[], columns: number): string[] {
  const widths = fitted(widthsOf(rows), columns);
  return rows.flatMap((row) => {
    const cells = row.map((cell, index) => wrapDisplay(clean(cell), widths[index] ?? NARROWEST, 0));
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((lines, index) => {
          const [text, width] = [lines[line] ?? '', widths[index] ?? 0];
          return index === 0 ? padDisplayStart(text, width) : padDisplay(text, width);
        })
        .join(GAP)
        .trimEnd(),
    );
  });
}

function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const count = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, index) =>
    Math.max(...rows.map((row) => displayWidth(clean(row[index] ?? '')))),
  );
}

/** Widths that fit: what is too wide is taken from the widest columns. */
function fitted(widths: readonly number[], columns: number): number[] {
  const room = columns - GAP.length * (widths.length - 1);
  const found = [...widths];
  for (let over = found.reduce((sum, width) => sum + width, 0) - room; over > 0; over -= 1) {
    const widest = Math.max(...found);
    if (widest <= NARROWEST) break;
    found[found.indexOf(widest)] = widest - 1;
  }
  return found;
}
