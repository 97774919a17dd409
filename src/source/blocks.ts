import type { Route } from '../base/route.ts';
import { valueAt } from '../base/route.ts';
import type { SourceDocument } from './document.ts';

/** A line of a text by number, counted from 0. */
type LineNumber = number;

/** A key of a block map with the lines that belong to it: from the comment right above it to what stands before the next. */
interface Block {
  readonly key: string;
  readonly from: LineNumber;
  /** The first line that isn't its own. */
  readonly to: LineNumber;
}

/**
 * The text of a document whose keys at a route stand in another order, each with its comments; undefined where they do
 * already, where a key isn't among those of `order`, or where the map isn't written line by line.
 */
export function inOrder(source: SourceDocument, route: Route, order: readonly string[]): string | undefined {
  const lines = source.text.split('\n');
  const blocks = blocksOf(source, lines, route);
  if (blocks === undefined || blocks.some(({ key }) => !order.includes(key))) return undefined;
  // An alias has to stand after what it refers to.
  if (/(?:^|[\s,[{:-])[&*][^\s,\]}]/m.test(source.text)) return undefined;
  const wanted = blocks.toSorted((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  if (wanted.every((block, index) => block === blocks[index])) return undefined;
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const ending = lines.at(-1) === '' && last.to === lines.length ? lines.length - 1 : last.to;
  const moved = wanted.flatMap(({ from, to }) => lines.slice(from, Math.min(to, ending)));
  return [...lines.slice(0, first.from), ...moved, ...lines.slice(ending)].join('\n');
}

/**
 * The text of a document with lines put after the last one of the map at a route, indented as its keys are; undefined
 * where the map isn't written line by line. A map that isn't there is made by the caller.
 */
export function withLinesIn(source: SourceDocument, route: Route, added: readonly string[]): string | undefined {
  const lines = source.text.split('\n');
  const last = blocksOf(source, lines, route)?.at(-1);
  if (last === undefined) return undefined;
  let end = last.to;
  while (end > last.from + 1 && /^\s*(?:#.*)?\r?$/.test(lines[end - 1] ?? '')) end -= 1;
  const line = lines[keyLine(source, [...route, last.key])] ?? '';
  const indent = /^[ ]*(?:- +)?/.exec(line)?.[0].replace('-', ' ') ?? '';
  const ending = line.endsWith('\r') ? '\r' : '';
  const put = added.map((text) => `${text === '' ? '' : indent}${text}${ending}`);
  return [...lines.slice(0, end), ...put, ...lines.slice(end)].join('\n');
}

const keyLine = (source: SourceDocument, route: Route): LineNumber => source.place(route, 'key').span.start.line - 1;

function blocksOf(source: SourceDocument, lines: readonly string[], route: Route): Block[] | undefined {
  const map = valueAt(source.data, route);
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return undefined;
  const keys = Object.keys(map).map((key) => ({ key, at: keyLine(source, [...route, key]) }));
  const [head] = keys;
  if (head === undefined || keys.some(({ key, at }) => !beginsWith(lines[at] ?? '', key))) return undefined;
  const columns = new Set(keys.map(({ key }) => source.place([...route, key], 'key').span.start.column));
  if (columns.size > 1 || new Set(keys.map(({ at }) => at)).size < keys.length) return undefined;
  const starts = keys
    .toSorted((a, b) => a.at - b.at)
    .map(({ key, at }) => ({ key, from: commentsAbove(lines, at), at }));
  const below = endOf(lines, starts.at(-1)?.at ?? 0, [...columns][0] ?? 1);
  return starts.map(({ key, from }, index) => ({ key, from, to: starts[index + 1]?.from ?? below }));
}

/** Whether a line begins with a key: of a map in braces the further ones don't. */
function beginsWith(line: string, key: string): boolean {
  const text = line.replace(/^[ ]*(?:- +)?/, '').replace(/^["']/, '');
  return text.startsWith(key) && !line.trimStart().startsWith('{');
}

function commentsAbove(lines: readonly string[], at: LineNumber): LineNumber {
  let from = at;
  while (from > 0 && /^\s*#/.test(lines[from - 1] ?? '')) from -= 1;
  // What stands at the very top speaks of the whole file.
  return from === 0 ? at : from;
}

/** The first line after a key that is less deep than its map. `column`: of the keys, counted from 1. */
function endOf(lines: readonly string[], at: LineNumber, column: number): LineNumber {
  let end = at + 1;
  while (end < lines.length && (/^\s*\r?$/.test(lines[end] ?? '') || deepOf(lines[end] ?? '') >= column)) end += 1;
  while (end > at + 1 && end < lines.length && /^\s*(?:#.*)?\r?$/.test(lines[end - 1] ?? '')) end -= 1;
  return end;
}

/** The column at which a line begins; a list may stand at that of its key, and comments anywhere. */
function deepOf(line: string): number {
  const blanks = line.length - line.trimStart().length;
  return line.trimStart().startsWith('- ') ? blanks + 2 : blanks + 1;
}
