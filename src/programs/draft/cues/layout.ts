import { pointsOf } from '../../../base/type-sizes.ts';
import { type Params, TODO } from '../proposal.ts';
import { subjectNear } from '../subjects.ts';
import { type Cue, clue } from './cue.ts';

const LAYOUT =
  /页边距|边距|行距|字号|字体|号字|[宋仿楷黑]体|A4|双面|单面|胶装|装订|\bmargins?\b|\bfonts?\b|line spacing|single-spaced|double-spaced|Times New Roman|Arial/i;
const SHEET = /(?<![A-Za-z\d])(A[345]|B[45])(?!\d)/;
const MARGIN = /(?:页?边距|margins?)[^\d,。;]{0,12}(\d+(?:\.\d+)?)\s*(mm|毫米|cm|厘米|inch(?:es)?|英寸)/i;
const MILLIMETRES: Readonly<Record<string, number>> = { mm: 1, 毫米: 1, cm: 10, 厘米: 10, 英寸: 25.4 };
const POINTS = /(?<![\d.])(\d+(?:\.\d+)?)\s*(?:pt\b|-?points?\b|磅)/i;
const NAMED_SIZE = /(?:小[一二三四五六]|[初一二三四五六七八]号|[1-8]号)(?=号?字|[宋仿楷黑]|号?[,，。;；]|$)/;
const FAMILY = /Times New Roman|Arial|Calibri|Helvetica|Georgia|Verdana/i;
const PITCH = /行距[^\d,。;]{0,8}(\d+(?:\.\d+)?)\s*磅/;

/** What a sentence asks of the pages themselves; how they are bound and printed isn't in a file. */
function asked(plain: string): Params {
  const [, sheet] = SHEET.exec(plain) ?? [];
  const [, margin, measure = ''] = MARGIN.exec(plain) ?? [];
  const [pitched = '', pitch] = PITCH.exec(plain) ?? [];
  const [, points] = POINTS.exec(plain.replace(pitched, '')) ?? [];
  const named = NAMED_SIZE.exec(plain)?.[0];
  const size = points === undefined ? named : Number(points);
  const family = FAMILY.exec(plain)?.[0];
  const known = size !== undefined && pointsOf(size) !== undefined ? size : undefined;
  return {
    ...(sheet !== undefined && { page_size: { one_of: [sheet] } }),
    ...(margin !== undefined && { margins: { min: Number(margin) * (MILLIMETRES[measure.toLowerCase()] ?? 25.4) } }),
    ...(known !== undefined && { fonts: family === undefined ? { min_pt: known } : { families: { [family]: known } } }),
    ...(pitch !== undefined && { line_pitch: { min: Number(pitch) } }),
  };
}

/** How pages are laid out. What no file shows, such as a binding, a person confirms. */
export const layoutCues: Cue = ({ plain, above }) => {
  const layout = LAYOUT.exec(plain);
  if (layout === null) return [];
  const params = asked(plain);
  if (Object.keys(params).length === 0)
    return [clue(layout, { kind: 'attest', topic: 'layout', params: { statement: TODO }, sure: 'medium' })];
  const end = layout.index + layout[0].length;
  const found = subjectNear(plain, layout.index, end, above, (one) => one.in === 'slot');
  return [
    clue(layout, {
      kind: 'layout',
      topic: 'layout',
      params: { slots: [found?.subject.name ?? TODO], ...params },
      sure: 'medium',
      open: [found === undefined ? 'which-slot' : 'slot-guessed'],
    }),
  ];
};
