import type { Route } from '../base/route.ts';
import { readDocument, type SourceDocument } from './document.ts';
import { startEdits } from './edits.ts';

/** A text to be put in the place of the one at a route. */
export interface Rewriting {
  readonly route: Route;
  readonly text: string;
}

/**
 * A document with other texts at some routes, everything else as it was written, comments and layout too. Undefined
 * where that can't be done: the data of the outcome are compared with those that it should have.
 */
export function rewriteTexts(source: SourceDocument, rewritings: readonly Rewriting[]): string | undefined {
  const edits = startEdits(source.text);
  const done = new Set<number>();
  for (const { route, text } of rewritings) {
    const { start, end } = source.place(route).span;
    const [from, to] = [source.lines.offset(start), source.lines.offset(end)];
    // An alias has no place of its own; what its anchor has is changed there.
    if (done.has(from) || from === source.lines.offset(source.place(route, 'key').span.start)) continue;
    const written = source.text.slice(from, to).trimEnd();
    done.add(from);
    edits.replace(from, written.length, quotedLike(written, text));
  }
  const changed = edits.apply().text;
  const { data, findings } = readDocument(source.file, new TextEncoder().encode(changed));
  const wanted = rewritings.reduce((data, { route, text }) => withText(data, route, text), source.data);
  const same = JSON.stringify(data) === JSON.stringify(wanted);
  return same && findings.length <= source.findings.length ? changed : undefined;
}

/** A text as YAML, with the quotes of the one in whose place it comes, and with quotes where it can't be without. */
function quotedLike(written: string, text: string): string {
  if (written.startsWith("'")) return `'${text.replaceAll("'", "''")}'`;
  const plain = /^["“|>]/.test(written)
    ? undefined
    : /^(?=.*(?:\/|_|\.\p{L}))(?=.*\p{L})[\p{L}\p{N}][\p{L}\p{M}\p{N}_.()（）+/-]*$/u.exec(text)?.[0];
  return plain ?? JSON.stringify(text);
}

/** Data with another text at a route; what isn't there stays so. */
function withText(data: unknown, route: Route, text: string): unknown {
  const [step, ...rest] = route;
  if (step === undefined) return text;
  if (Array.isArray(data))
    return data.map((item: unknown, index) => (index === step ? withText(item, rest, text) : item));
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data).map(([key, value]) => [key, key === step ? withText(value, rest, text) : value]);
  return Object.fromEntries(entries);
}
