import type { Bilingual } from '../../base/language.ts';
import type { FileFacts } from '../../facts/facts.ts';
import { type Message, message } from '../../findings/catalogue.ts';
import type { Draft } from '../../findings/draft.ts';
import { how } from '../../findings/messages/how.ts';
import { integer, map, type Read, text } from '../../source/shapes.ts';
import type { Evidence } from '../evidence.ts';
import type { Description } from '../kind.ts';
import { whenKnown } from '../materials.ts';
import type { Names } from '../names.ts';
import { selectPath, textsIn } from '../select.ts';
import { type Bounds, pagesBetween } from './span.ts';

export const pageLimit = map({
  min: integer().optional(),
  max: integer().optional(),
  /** Only pages from this heading on count, or from the one that an answer (`fields.…`) names … */
  from: text().optional(),
  /** … and up to this one, which itself doesn't count. */
  to: text().optional(),
});

export type PageLimit = Read<typeof pageLimit>;

const isPath = (written: string | undefined): written is string => /^(fields|each)\./.test(written ?? '');

/** The answers that name headings. */
export const headingPaths = ({ from, to }: PageLimit): string[] => [from, to].filter(isPath);

export const asksHeadings = ({ from, to }: PageLimit): boolean => from !== undefined || to !== undefined;

/** The headings themselves; where an answer is blank, there is no such bound. */
function boundsOf({ from, to }: PageLimit, evidence: Evidence): Bounds {
  const heading = (written: string | undefined): string | undefined =>
    isPath(written) ? textsIn(selectPath(evidence, written)[0]?.value).find((one) => one.trim() !== '') : written;
  return { begins: heading(from), ends: heading(to) };
}

export function* pageFaults(facts: FileFacts, limit: PageLimit, evidence: Evidence): Generator<Draft> {
  if (facts.pages === undefined) {
    yield { message: message('pages.unknown', { found: facts.format }), undecided: true };
    return;
  }
  const bounds = boundsOf(limit, evidence);
  const { min = 0, max = Number.POSITIVE_INFINITY } = limit;
  yield* whenKnown(facts.pages, function* ({ pages }) {
    if (bounds.begins !== undefined || bounds.ends !== undefined) {
      yield* whenKnown(facts.text, (found) => spanFaults({ min, max }, bounds, pagesBetween(bounds, found, pages)));
      return;
    }
    if (pages > max) yield { message: message('pages.over', { pages, limit: max }) };
    if (pages < min) yield { message: message('pages.under', { pages, limit: min }) };
  });
}

function* spanFaults(
  { min, max }: { readonly min: number; readonly max: number },
  bounds: Bounds,
  span: ReturnType<typeof pagesBetween>,
): Generator<Draft> {
  if ('missing' in span) {
    yield { message: message('pages.heading-missing', { heading: span.missing }), undecided: true };
    return;
  }
  const { least, most } = span;
  if (least > max) yield { message: message('pages.between-over', { pages: least, limit: max, ...bounds }) };
  else if (most < min) yield { message: message('pages.between-under', { pages: most, limit: min, ...bounds }) };
  else if (most > max || least < min) {
    yield { message: message('pages.between-unclear', { least, most, ...bounds }), undecided: true };
  }
}

/** How pages are counted in words, and one example of everything that is said. */
export function describePages(limit: PageLimit, slots: readonly Bilingual[], names: Names): Description {
  const { min, max, from, to } = limit;
  const bounds = { from: headingName(from, names), to: headingName(to, names) };
  const plain = overAndUnder(limit, (pages, bound, over) =>
    message(over ? 'pages.over' : 'pages.under', { pages, limit: bound }),
  );
  const unknown = { message: message('pages.unknown', { found: 'docx' }), undecided: true } as const;
  if (!asksHeadings(limit)) return { how: [how('how.pages', { slots, min, max })], examples: [...plain, unknown] };
  const by = { begins: bounds.from?.zh, ends: bounds.to?.zh };
  const edge = max ?? min ?? 1;
  const open = [
    message('pages.heading-missing', { heading: by.begins ?? by.ends ?? '' }),
    message('pages.between-unclear', { least: edge, most: edge + 1, ...by }),
    message('text.none', {}),
  ];
  return {
    how: [how('how.pages-between', { slots, min, max, ...bounds })],
    examples: [
      ...overAndUnder(limit, (pages, bound, over) =>
        message(over ? 'pages.between-over' : 'pages.between-under', { pages, limit: bound, ...by }),
      ),
      // Where an answer names no heading, the whole file counts.
      ...(headingPaths(limit).length > 0 ? plain : []),
      unknown,
      ...open.map((one) => ({ message: one, undecided: true as const })),
    ],
  };
}

const headingName = (written: string | undefined, names: Names): Bilingual | undefined =>
  isPath(written) ? names.labelOf(written) : written === undefined ? undefined : { zh: written, en: written };

const overAndUnder = (
  { min = 0, max }: PageLimit,
  say: (pages: number, limit: number, over: boolean) => Message,
): Description['examples'] => [
  ...(max === undefined ? [] : [{ message: say(max + 1, max, true) }]),
  ...(min <= 1 ? [] : [{ message: say(min - 1, min, false) }]),
];
