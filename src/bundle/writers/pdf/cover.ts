import type { Bilingual } from '../../../base/language.ts';
import type { BundleIndex, IndexFact } from '../index-model.ts';
import type { Block, Canvas } from './canvas.ts';
import { PAGE, TEXT_WIDTH } from './sheet.ts';

const LABEL_WIDTH = 84;
const PADDING = 6.5;
const TOP = 72;
/** Where the facts end, so that they stand on the foot of the page however few they are. */
const FOOT = PAGE.height - TOP - 6;

/** Draws the cover: the call, what this is, whose it is, and at the foot what is to be known of the whole bundle. */
export function cover(canvas: Canvas, index: BundleIndex): void {
  const centre = { align: 'centre' } as const;
  canvas.anchor('cover');
  canvas.y = TOP;
  doubleRule(canvas, 'above');
  canvas.y += 46;
  canvas.paragraph(index.program.zh, { size: 17, bold: true, maxLines: 3, ...centre });
  canvas.paragraph(index.program.en, { size: 10, ink: 'grey', before: 5, maxLines: 3, ...centre });
  canvas.paragraph('材 料 目 录', { size: 36, bold: true, before: 58, ...centre });
  canvas.paragraph('Index of Materials', { size: 14, ink: 'grey', before: 2, ...centre });
  canvas.paragraph(index.applicant.zh, { size: 15, bold: true, before: 44, maxLines: 3, ...centre });
  canvas.paragraph(index.applicant.en, { size: 10, ink: 'grey', before: 3, maxLines: 3, ...centre });
  const facts = index.facts.map((fact) => laidOut(canvas, fact));
  const height = facts.reduce((sum, fact) => sum + fact.height, 0);
  canvas.y = Math.max(canvas.y + 36, FOOT - height);
  canvas.rule(0.5);
  for (const fact of facts) {
    if (canvas.need(fact.height)) canvas.rule(0.5);
    fact.draw();
    canvas.y += fact.height;
    canvas.rule(0.25);
  }
  doubleRule(canvas, 'below');
}

/** A thick rule and a thin one, the thin one towards the text. */
function doubleRule(canvas: Canvas, where: 'above' | 'below'): void {
  const [first, second] = where === 'above' ? [2.4, 0.6] : [0.6, 2.4];
  canvas.rule(first);
  canvas.y += 3.6;
  canvas.rule(second);
}

/** A fact broken into lines, and how it is drawn from where the canvas then is. */
function laidOut(canvas: Canvas, { label, value }: IndexFact): { readonly height: number; readonly draw: () => void } {
  const rest = TEXT_WIDTH - LABEL_WIDTH;
  const left = pair(canvas, label, LABEL_WIDTH - 8, 'grey');
  const right = value.flatMap((said) => pair(canvas, said, rest, 'black'));
  const height = Math.max(heightOf(left), heightOf(right)) + 2 * PADDING;
  const draw = (): void => {
    stack(canvas, left, PAGE.left, LABEL_WIDTH - 8);
    stack(canvas, right, PAGE.left + LABEL_WIDTH, rest);
  };
  return { height, draw };
}

function pair(canvas: Canvas, { zh, en }: Bilingual, width: number, ink: 'black' | 'grey'): Block[] {
  const chinese = canvas.block(zh, width, { size: 9.5, ink, bold: ink === 'black' });
  return en === zh ? [chinese] : [chinese, canvas.block(en, width, { size: 7.5, ink: 'grey', before: 1 })];
}

const heightOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { height }) => sum + height, 0);

function stack(canvas: Canvas, blocks: readonly Block[], x: number, width: number): void {
  let y = canvas.y + PADDING;
  for (const block of blocks) {
    canvas.draw(block, x, y, width);
    y += block.height;
  }
}
