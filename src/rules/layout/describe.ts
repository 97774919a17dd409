import { SHEETS } from '../../base/sheets.ts';
import { pointsOf } from '../../base/type-sizes.ts';
import { type Message, message } from '../../findings/catalogue.ts';
import type { Draft } from '../../findings/draft.ts';
import { type How, how } from '../../findings/messages/how.ts';
import { SIDES } from '../../findings/messages/layout.ts';
import { familiesOf, onlyThese } from './fonts.ts';
import { asksText, type Params } from './params.ts';
import { wantedSheets } from './sheets.ts';

type Labels = How<'how.orientation'>['params']['slots'];
type Example = Pick<Draft, 'message' | 'undecided' | 'remark'>;

/** How the rule is checked, a sentence for each thing that it asks. */
export function sentencesOf(p: Params, slots: Labels): How[] {
  const { page_size: size, orientation, text_box: box, margins, fonts, exempt_share: exempt } = p;
  const sides = SIDES.flatMap((side) => {
    const least = margins?.[side] ?? margins?.min;
    return least === undefined ? [] : [{ side, least }];
  });
  const families = fonts === undefined ? [] : familiesOf(fonts);
  const sized = families.flatMap(({ name: family, min }) => (min === undefined ? [] : [{ family, min }]));
  const min = pointsOf(fonts?.min_pt);
  const weighs = fonts !== undefined || p.line_pitch !== undefined || p.lines_per_inch !== undefined;
  return [
    ...(p.pages_from === undefined && p.pages_to === undefined
      ? []
      : [how('how.layout-pages', { from: p.pages_from, to: p.pages_to })]),
    ...(size === undefined
      ? []
      : [
          how('how.page-size', {
            ...{ slots, wanted: wantedSheets(size), largest: size.largest && SHEETS[size.largest] },
            tolerance: size.tolerance ?? 2,
          }),
        ]),
    ...(orientation === undefined ? [] : [how('how.orientation', { slots, wanted: orientation })]),
    ...(box === undefined ? [] : [how('how.text-box', { slots, ...box })]),
    ...(sides.length === 0 ? [] : [how('how.margins', { slots, sides })]),
    ...(box === undefined && sides.length === 0 && p.headers !== 'free'
      ? []
      : [how('how.layout-headers', { headers: p.headers })]),
    ...(sized.length === 0 && min === undefined ? [] : [how('how.fonts', { slots, min, families: sized })]),
    ...(fonts === undefined || !onlyThese(fonts)
      ? []
      : [how('how.only-fonts', { slots, families: families.map(({ name }) => name) })]),
    ...(p.line_pitch === undefined
      ? []
      : [how('how.line-pitch', { slots, min: p.line_pitch.min, max: p.line_pitch.max })]),
    ...(p.lines_per_inch === undefined ? [] : [how('how.lines-per-inch', { slots, max: p.lines_per_inch.max })]),
    ...(p.chars_per_inch === undefined ? [] : [how('how.chars-per-inch', { slots, max: p.chars_per_inch.max })]),
    ...(weighs ? [how('how.layout-share', { exempt })] : []),
    ...(p.page_numbers === undefined ? [] : [how('how.page-numbers', { slots, wanted: p.page_numbers })]),
    ...(p.headers === 'none' ? [how('how.no-headers', { slots })] : []),
    ...(p.hyperlinks === false ? [how('how.no-links', { slots })] : []),
    how('how.layout-only-pdf', { text: asksText(p) }),
  ];
}

/** One example of everything that the rule says by itself. */
export function examplesOf(p: Params): Example[] {
  const said = [...sheetExamples(p), ...shareExamples(p), ...markExamples(p)];
  const { pages_from: from = 1 } = p;
  return [
    ...said,
    ...(said.length > 0 && asksText(p) ? [undecided(message('layout.no-text', { pages: [3] }))] : []),
    ...(said.length > 0 && from > 1 ? [undecided(message('layout.no-such-pages', { from, pages: from - 1 }))] : []),
  ];
}

const undecided = (said: Message): Example => ({ message: said, undecided: true });

function* sheetExamples({
  page_size: size,
  orientation,
  text_box: limit,
  margins,
  headers,
}: Params): Generator<Example> {
  const a3 = { pages: [3], width: 297, height: 420 };
  const wanted = size === undefined ? [] : wantedSheets(size);
  if (wanted.length > 0) yield { message: message('layout.page-size', { ...a3, wanted }) };
  if (size?.largest !== undefined) {
    yield { message: message('layout.page-large', { ...a3, largest: SHEETS[size.largest] }) };
  }
  if (orientation !== undefined) yield { message: message('layout.orientation', { pages: [3], wanted: orientation }) };
  if (limit !== undefined) {
    const found = { width: limit.width + 6, height: limit.height };
    yield { message: message('layout.text-box', { pages: [3], page: 3, found, limit }) };
  }
  const side = SIDES.find((one) => (margins?.[one] ?? margins?.min) !== undefined);
  if (side !== undefined) {
    const least = margins?.[side] ?? margins?.min ?? 0;
    const found = Math.max(0, least - 6);
    yield { message: message('layout.margin', { pages: [3], side, page: 3, found, limit: least }) };
  }
  if ((limit !== undefined || side !== undefined) && headers === undefined) {
    yield undecided(message('layout.outside', { pages: [1, 2, 3], texts: ['示例市 Example City'] }));
  }
}

/** What weighs by its share: it fails, and where it is little it is passed over, or a person decides. */
function* shareExamples(p: Params): Generator<Example> {
  const { fonts, exempt_share: exempt } = p;
  const many = { pages: [3], share: Math.min(1, (exempt ?? 0.02) + 0.2), few: false, exempt };
  const few = { ...many, share: 0.01, few: true };
  const passed = exempt === undefined ? undefined : { pages: [3], share: exempt / 2, exempt };
  const families = fonts === undefined ? [] : familiesOf(fonts);
  const min = pointsOf(fonts?.min_pt) ?? families[0]?.min;
  if (min !== undefined) {
    const sizes = [{ font: 'SimSun', pt: Math.max(1, min - 2), min }];
    yield { message: message('layout.small-type', { ...many, sizes }) };
    if (passed === undefined) yield undecided(message('layout.small-type', { ...few, sizes }));
    else yield { message: message('layout.small-type-exempt', { ...passed, sizes }), remark: true };
  }
  if (families.length > 0) yield undecided(message('layout.font-unnamed', { pages: [3], share: 0.5 }));
  if (fonts !== undefined && onlyThese(fonts)) {
    const named = { fonts: ['Calibri'], allowed: families.map(({ name }) => name) };
    yield { message: message('layout.fonts', { ...many, ...named }) };
    if (passed === undefined) yield undecided(message('layout.fonts', { ...few, ...named }));
    else yield { message: message('layout.fonts-exempt', { ...passed, fonts: ['Calibri'] }), remark: true };
  }
  const [lines] = [
    ...pitchExamples(p.line_pitch ?? {}),
    ...(p.lines_per_inch === undefined
      ? []
      : [{ by: 'per-inch' as const, found: p.lines_per_inch.max + 2, limit: p.lines_per_inch.max }]),
  ];
  if (lines === undefined) return;
  yield { message: message('layout.lines', { ...many, ...lines }) };
  if (passed === undefined) yield undecided(message('layout.lines', { ...few, ...lines }));
  else yield { message: message('layout.lines-exempt', { ...passed, ...lines }), remark: true };
}

function pitchExamples({ min, max }: NonNullable<Params['line_pitch']>) {
  return [
    ...(min === undefined ? [] : [{ by: 'points' as const, found: min - 4, limit: min }]),
    ...(max === undefined ? [] : [{ by: 'points-apart' as const, found: max + 8, limit: max }]),
  ];
}

function* markExamples({
  chars_per_inch: chars,
  page_numbers: numbers,
  headers,
  hyperlinks,
}: Params): Generator<Example> {
  if (chars !== undefined) {
    yield { message: message('layout.density', { pages: [3], page: 3, found: chars.max + 3, limit: chars.max }) };
  }
  if (numbers === true) {
    yield { message: message('layout.unnumbered', { pages: [3], of: 9 }) };
    yield undecided(message('layout.unnumbered-unclear', { pages: [3] }));
  }
  if (numbers === false) yield undecided(message('layout.numbered', { pages: [1, 2, 3] }));
  if (headers === 'none')
    yield undecided(message('layout.headers', { pages: [1, 2, 3], texts: ['示例市 Example City'] }));
  if (hyperlinks === false) {
    yield { message: message('layout.links', { pages: [3], count: 1, addresses: ['https://city.example/report'] }) };
  }
}
