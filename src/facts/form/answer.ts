import type { FormEntry, TickOption } from './form-facts.ts';
import { isHint } from './hints.ts';
import { isPlaceholder, placeholderIn } from './placeholders.ts';
import { isBare } from './printed.ts';
import { type PlacedPiece, placedPieces, type Stretch, targetOf, textOf } from './stretch.ts';
import { MARK, readTicks } from './ticks.ts';

/** What stands in the place of an answer. */
export type Answer = Omit<FormEntry, 'label' | 'group' | 'starred' | 'at'>;

/** Reads an answer, what a form prints in its place included. `usual`: how it was given unless by ticks or a control. */
export function answerOf(part: string, stretches: readonly Stretch[], usual: FormEntry['kind']): Answer {
  const picture = stretches.some(({ paragraph }) => paragraph.hasPicture);
  const hints = stretches.filter(
    (stretch) => isHint(textOf(stretch)) && !isPlaceholder(textOf(stretch).trim()) && !showsPrompt(stretch),
  );
  const rest = stretches.filter((stretch) => !hints.includes(stretch));
  const marked = rest.filter((stretch) => textOf(stretch).trim() !== '');
  // The line for seal and date below an answer is no part of it.
  const filled = marked.filter((stretch) => !isBare(textOf(stretch)));
  const written = filled.length > 0 ? filled : marked;
  const hint = hints
    .map((stretch) =>
      textOf(stretch)
        .trim()
        .replace(/^[（(【[]|[）)】\]]$/g, ''),
    )
    .join('；');
  const common = {
    picture,
    ...(hint !== '' && { hint }),
    target: targetOf(part, roomOf(rest, written, hints)),
  };
  const ticks = ticksOf(written);
  if (ticks.length > 0) return { ...common, ...tickedOf(ticks) };
  const pieces = rest.flatMap(placedPieces);
  const control = pieces.find(({ piece }) => piece.control !== undefined)?.piece.control;
  const field = pieces.find(({ piece }) => piece.field !== undefined)?.piece.field;
  const kind = control === undefined && field === undefined ? usual : 'control';
  return { ...common, kind, ...wordsOf(written, picture), ...(control && { control }), ...(field && { field }) };
}

const isPrompt = ({ piece }: PlacedPiece): boolean => piece.control?.showsPrompt === true;
/** What a control shows as its prompt belongs to the control, whatever it says. */
const showsPrompt = (stretch: Stretch): boolean => placedPieces(stretch).some(isPrompt);

/** Where an answer goes: in place of what is written, else into an empty paragraph, else in place of what is printed. */
function roomOf(rest: readonly Stretch[], written: readonly Stretch[], hints: readonly Stretch[]): readonly Stretch[] {
  const empty = rest.find((stretch) => textOf(stretch).trim() === '');
  if (written.length > 0 && (empty === undefined || !isBare(written.map(textOf).join('')))) return written;
  return empty === undefined ? hints : [empty];
}

/** Lines to write on at the ends of an answer are no part of it. */
function trimmed(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && /[\s_＿]/.test(text[from] ?? '')) from += 1;
  while (to > from && /[\s_＿]/.test(text[to - 1] ?? '')) to -= 1;
  return text.slice(from, to);
}

function wordsOf(
  written: readonly Stretch[],
  picture: boolean,
): Pick<FormEntry, 'value' | 'blank'> & { readonly placeholder?: string } {
  const all = trimmed(written.map(textOf).join('\n'));
  const prompts = trimmed(written.map((stretch) => wordsIn(stretch, isPrompt)).join('\n'));
  const own = prompts === '' ? all : trimmed(written.map((stretch) => wordsIn(stretch, isTyped)).join('\n'));
  if (isBare(own)) return { value: '', blank: !picture, ...(prompts !== '' && { placeholder: prompts }) };
  if (isPlaceholder(own)) return { value: '', blank: true, placeholder: own };
  const placeholder = prompts === '' ? placeholderIn(own) : prompts;
  return { value: all, blank: false, ...(placeholder !== undefined && { placeholder }) };
}

const isTyped = (placed: PlacedPiece): boolean => !isPrompt(placed);
const wordsIn = (stretch: Stretch, isMeant: (placed: PlacedPiece) => boolean): string =>
  placedPieces(stretch)
    .filter(isMeant)
    .map(({ piece, from }) => piece.text.slice(Math.max(0, stretch.from - from), Math.max(0, stretch.to - from)))
    .join('');

function tickedOf(options: readonly TickOption[]): Pick<Answer, 'kind' | 'value' | 'blank' | 'options'> {
  const ticked = options.filter((option) => option.ticked);
  const value = ticked.map(({ label }) => label || '√').join('、');
  return { kind: 'ticks', value, blank: ticked.length === 0, options };
}

/** Longer than any choice that a form offers. */
const MAX_TICKED = 4000;

/** The boxes to tick in some lines that belong together. */
export function ticksOf(stretches: readonly Stretch[]): TickOption[] {
  const text = stretches.map(textOf).join('\n');
  if (!MARK.test(text) || text.length > MAX_TICKED) return [];
  const places = new Map<number, { readonly placed: PlacedPiece; readonly offset: number }>();
  let start = 0;
  for (const stretch of stretches) {
    for (const placed of placedPieces(stretch)) {
      const from = Math.max(placed.from, stretch.from);
      for (let at = from; at < Math.min(placed.to, stretch.to); at++) {
        places.set(start + at - stretch.from, { placed, offset: at - placed.from });
      }
    }
    start += stretch.to - stretch.from + 1;
  }
  const isDrawn = (at: number): boolean => {
    const piece = places.get(at)?.placed.piece;
    return piece?.control?.type === 'checkbox' || piece?.field?.type === 'checkbox' || piece?.source.name === 'w:sym';
  };
  return readTicks(text, isDrawn).map(({ label, ticked, from, to }) => {
    const place = places.get(from);
    const mark = place === undefined ? undefined : markOf(place.placed, place.offset, place.offset + to - from);
    const { control } = place?.placed.piece ?? {};
    const byControl = control?.type === 'checkbox' ? control.checked : undefined;
    return { label, ticked: byControl ?? ticked, ...(mark && { mark }) };
  });
}

function markOf({ piece }: PlacedPiece, from: number, to: number): TickOption['mark'] {
  const { control, field, source } = piece;
  if (control?.type === 'checkbox') return { as: 'control', control, element: source };
  if (field?.type === 'checkbox') return { as: 'field', field };
  if (source.name === 'w:sym') return { as: 'symbol', element: source };
  return { as: 'text', element: source, text: piece.text, from, to: Math.min(to, piece.text.length) };
}
