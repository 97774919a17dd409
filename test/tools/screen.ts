import { displayWidth } from '../../src/base/width.ts';

/** A terminal's cell and margins. Pixels. */
const [CELL, LINE, MARGIN] = [8.4, 19, 14];

const INK: Readonly<Record<string, string>> = {
  '31': '#ff7b72',
  '32': '#7ee787',
  '33': '#e3b341',
  '36': '#76e3ea',
};

interface Style {
  readonly colour: string | undefined;
  readonly bold: boolean;
  readonly dim: boolean;
}
const PLAIN: Style = { colour: undefined, bold: false, dim: false };

/** The style after one of the codes that chalk writes. */
function styled(style: Style, code: string): Style {
  if (code === '1') return { ...style, bold: true };
  if (code === '2') return { ...style, dim: true };
  if (code === '22') return { ...style, bold: false, dim: false };
  if (code === '39') return { ...style, colour: undefined };
  const colour = INK[code];
  if (colour === undefined) throw new Error(`no ink for code ${code}`);
  return { ...style, colour };
}

/** Draws what a terminal shows, colours and all, as an SVG. Every character stands in its cells, Chinese in two. */
export function screenSvg(title: string, lines: readonly string[], columns: number): string {
  const [width, height] = [columns * CELL + 2 * MARGIN, lines.length * LINE + 2 * MARGIN];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Consolas, Menlo, 'DejaVu Sans Mono', 'Noto Sans Mono CJK SC', 'Microsoft YaHei', monospace" font-size="14">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" rx="8" fill="#16191d"/>`,
    ...lines.flatMap((line, row) => drawn(line, MARGIN + LINE * row + 14)),
    '</svg>',
    '',
  ].join('\n');
}

function drawn(line: string, y: number): string[] {
  let [style, column] = [PLAIN, 0];
  return line.split(/(\u001b\[\d+m)/).flatMap((piece) => {
    const code = /^\u001b\[(\d+)m$/.exec(piece)?.[1];
    if (code !== undefined) style = styled(style, code);
    if (code !== undefined) return [];
    // Runs of one width, because a font seldom has Chinese that is just twice as wide as its Latin; spaces at the ends of a
    // text aren't drawn everywhere.
    return (piece.match(/ +|[!-\u02ff]+(?: [!-\u02ff]+)*|[^\u0000-\u02ff]+/g) ?? []).flatMap((run) => {
      const [x, cells] = [MARGIN + column * CELL, displayWidth(run)];
      column += cells;
      return run.trim() === '' ? [] : [textAt(run, x, y, cells, style)];
    });
  });
}

function textAt(run: string, x: number, y: number, cells: number, { colour, bold, dim }: Style): string {
  const fill = colour ?? (dim ? '#8b949e' : '#e6edf3');
  const place = `x="${round(x)}" y="${y}" textLength="${round(cells * CELL)}" lengthAdjust="spacingAndGlyphs"`;
  return `<text ${place} fill="${fill}"${bold ? ' font-weight="bold"' : ''}>${escaped(run)}</text>`;
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10;
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
