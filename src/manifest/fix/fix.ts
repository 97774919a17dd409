import { type Route, toPointer, valueAt } from '../../base/route.ts';
import type { Draft } from '../../findings/draft.ts';
import { inOrder, withLinesIn } from '../../source/blocks.ts';
import { decodeText } from '../../source/decode.ts';
import { readDocument, type SourceDocument } from '../../source/document.ts';
import { startEdits } from '../../source/edits.ts';
import { MAX_SOURCE_BYTES } from '../../source/limits.ts';
import { repairYaml } from '../../source/repair.ts';
import { rewriteTexts } from '../../source/rewrite.ts';
import { parseManifest } from '../parse.ts';
import type { Asked } from '../shape.ts';

/** What can be mended without asking, in the order in which it is. */
export const FIX_KINDS = ['encoding', 'typing', 'quotes', 'words', 'paths', 'placeholders', 'order'] as const;
export type FixKind = (typeof FIX_KINDS)[number];

/** A manifest as it would be once what is safe to mend is mended. */
export interface Fixed {
  /** Decoded. */
  readonly before: string;
  /** To be written as UTF-8. */
  readonly after: string;
  /** How many places each kind of mending touched; kinds that touched none are absent. */
  readonly counts: Readonly<Partial<Record<FixKind, number>>>;
  /** The line of a fault that leaves the rest of the text unread: what else could be mended is known once it is corrected. */
  readonly blockedBy?: number | undefined;
}

/** What a manifest lacks: lines for the map at a route, not yet indented. */
export interface Lack {
  readonly route: Route;
  readonly lines: readonly string[];
}

/** What has to be known of a program to mend a manifest of it. */
export interface FixFor {
  readonly asked: Asked | undefined;
  /** Keys that the manifest lacks, with nothing behind them. */
  readonly lacks: (data: unknown) => readonly Lack[];
}

/** Keys of a manifest in the order in which `init` writes them. */
const ORDER = [
  ...['dossier', 'program', 'category', 'phase', 'applicant', 'contact', 'delivery', 'fields'],
  ...['materials', 'attest', 'waive'],
];

type Step = (source: SourceDocument, fixFor: FixFor) => { readonly text: string; readonly count: number } | undefined;

/**
 * Mends what has but one meaning: the encoding, what a Chinese keyboard types, values that YAML takes for something
 * else, backslashes in paths, keys that are missing or in another order. Comments and layout stay; a step that would
 * change anything else is left out. What is mended once is left as it is the next time.
 */
export function fixManifest(file: string, bytes: Uint8Array, fixFor: FixFor): Fixed {
  // Only the beginning of such a file was read.
  if (bytes.length > MAX_SOURCE_BYTES) return { before: '', after: '', counts: {} };
  const { text: before, messages } = decodeText(bytes);
  const counts: Partial<Record<FixKind, number>> = {};
  if (messages.some(({ id }) => id === 'source.undecodable')) return { before, after: before, counts };
  if (messages.some(({ id }) => id === 'source.encoding')) counts.encoding = 1;
  const repaired = repairYaml(before);
  if (repaired.remarks.length > 0) counts.typing = repaired.remarks.length;
  let source = read(file, repaired.text);
  const steps: readonly (readonly [FixKind, Step])[] = [
    ['quotes', quoteNumbers],
    ['words', plainWords],
    ['paths', forwardSlashes],
    ['placeholders', placeholders],
    ['order', ordered],
  ];
  for (const [kind, step] of isSound(source) ? steps : []) {
    const done = step(source, fixFor);
    if (done === undefined || done.text === source.text) continue;
    const next = read(file, done.text);
    if (!isSound(next)) continue;
    source = next;
    counts[kind] = done.count;
  }
  return { before, after: source.text, counts, blockedBy: faultIn(source) };
}

const read = (file: string, text: string): SourceDocument => readDocument(file, new TextEncoder().encode(text));

/** A text with faults may mean anything: it is typed anew, not mended. */
const isSound = ({ findings }: SourceDocument): boolean => findings.every(({ severity }) => severity === 'advice');

/** The line of the first fault of a manifest that isn't sound; what is no manifest at all has none. */
const faultIn = ({ data, findings }: SourceDocument): number | undefined =>
  typeof data === 'object' && data !== null
    ? findings.find(({ severity }) => severity !== 'advice')?.place?.span.start.line
    : undefined;

const draftsOf = (source: SourceDocument, { asked }: FixFor): readonly Draft[] => parseManifest(source, asked).drafts;

/** Replaces the plain values at routes, and nothing else. */
function replaced(
  source: SourceDocument,
  values: readonly { readonly route: Route; readonly to: string }[],
): ReturnType<Step> {
  const edits = startEdits(source.text);
  let count = 0;
  for (const { route, to } of values) {
    const written = source.written(route);
    const { start, end } = source.place(route).span;
    const [from, until] = [source.lines.offset(start), source.lines.offset(end)];
    if (written === undefined || source.text.slice(from, until).trimEnd() !== written) continue;
    edits.replace(from, written.length, to);
    count += 1;
  }
  return count === 0 ? undefined : { text: edits.apply().text, count };
}

const quoteNumbers: Step = (source, fixFor) =>
  replaced(
    source,
    draftsOf(source, fixFor).flatMap(({ message, route = [] }) =>
      message.id === 'shape.number-for-text' ? [{ route, to: JSON.stringify(source.written(route) ?? '') }] : [],
    ),
  );

const plainWords: Step = (source, fixFor) =>
  replaced(
    source,
    draftsOf(source, fixFor).flatMap(({ message, route = [] }) =>
      message.id === 'shape.not-a-boolean' && message.params.meant !== undefined
        ? [{ route, to: message.params.meant }]
        : [],
    ),
  );

const forwardSlashes: Step = (source, fixFor) => {
  const fixed = new Map<unknown, string>();
  const rewritings = draftsOf(source, fixFor).flatMap(({ message, route = [] }) => {
    if (message.id !== 'path.backslash') return [];
    fixed.set(valueAt(source.data, route), message.params.fixed);
    return [{ route, text: message.params.fixed }];
  });
  // Words on a file name it as its material does.
  for (const section of ['attest', 'waive']) {
    const words = valueAt(source.data, [section]);
    for (const index of Array.isArray(words) ? words.keys() : []) {
      const route = [section, index, 'file'];
      const text = fixed.get(valueAt(source.data, route));
      if (text !== undefined && !rewritings.some((one) => toPointer(one.route) === toPointer(route))) {
        rewritings.push({ route, text });
      }
    }
  }
  const text = rewritings.length === 0 ? undefined : rewriteTexts(source, rewritings);
  return text === undefined ? undefined : { text, count: rewritings.length };
};

const placeholders: Step = (source, { lacks }) => {
  let [at, count] = [source, 0];
  for (const { route, lines } of lacks(source.data)) {
    const text = withLinesIn(at, route, lines);
    const next = text === undefined ? undefined : read(at.file, text);
    if (next === undefined || !isSound(next)) continue;
    at = next;
    count += 1;
  }
  return count === 0 ? undefined : { text: at.text, count };
};

const ordered: Step = (source) => {
  const text = inOrder(source, [], ORDER);
  if (text === undefined) return undefined;
  const { data } = read(source.file, text);
  const same = ORDER.every(
    (key) => JSON.stringify(valueAt(data, [key])) === JSON.stringify(valueAt(source.data, [key])),
  );
  return same ? { text, count: 1 } : undefined;
};
