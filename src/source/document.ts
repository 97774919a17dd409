import { Document, isMap, isPair, isScalar, isSeq, parseAllDocuments } from 'yaml';
import type { Route } from '../base/route.ts';
import { type Message, message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import { unruled } from '../findings/draft.ts';
import type { Finding, Place } from '../findings/finding.ts';
import { type AliasTargets, aliasTargets, MAX_DEPTH, rangeOf, toData } from './data.ts';
import { decodeText } from './decode.ts';
import { MAX_SOURCE_BYTES } from './limits.ts';
import { indexLines, type Lines } from './lines.ts';
import { nestsDeeper } from './nesting.ts';
import type { Placed } from './placed.ts';
import { repairYaml } from './repair.ts';
import { explainYamlError } from './syntax.ts';

/** Far above `MAX_DEPTH`, so that what is merely too deep is still read and pointed at. */
const MAX_NESTING = 500;

/** A YAML file as data, with the place of everything in it. */
export interface SourceDocument extends Placed {
  readonly file: string;
  /** The text as it was written, decoded. */
  readonly text: string;
  readonly lines: Lines;
  /** What is wrong with the text itself. */
  readonly findings: readonly Finding[];
  /** Where a value or its key stands; for what is absent, the line of the thing that lacks it. */
  place(route: Route, part?: 'key' | 'value'): Place;
  /** The keys of the map at a route that are expressly set to nothing (`~` or `null`); one left empty isn't. */
  voided(route: Route): readonly string[];
}

/** Reads a YAML file. Bad content never throws: it ends in findings, and in data as far as it goes. */
export function readDocument(file: string, bytes: Uint8Array): SourceDocument {
  if (bytes.length > MAX_SOURCE_BYTES) {
    return emptyDocument(file, message('source.too-large', { bytes: bytes.length, limit: MAX_SOURCE_BYTES }));
  }
  const { text, messages } = decodeText(bytes);
  const repaired = repairYaml(text);
  const lines = indexLines(text);
  const at = (start: number, end: number): Place['span'] =>
    lines.span(repaired.originalOffset(start), repaired.originalOffset(end));
  const said = (what: Message, span: Place['span'], route: Route = []): Finding =>
    unruled({ message: what }, { file, span, route });
  const parsed = nestsDeeper(repaired.text, MAX_NESTING) ? undefined : parse(repaired.text);
  if (parsed === undefined || parsed instanceof RangeError) {
    return { ...emptyDocument(file, message('source.too-deep', { limit: MAX_DEPTH })), text, lines };
  }
  const { document, several, targets } = parsed;
  const read = toData(document, targets);
  const faulty = document.errors.length + read.faults.length > 0;
  const findings = [
    ...messages.map((what) => said(what, lines.span(0, 0))),
    ...repaired.remarks.map((r) => said(r.message, lines.span(r.start, r.end))),
    ...(several === undefined ? [] : [said(message('source.several-documents', {}), at(several, several + 3))]),
    ...document.errors.map((e) => said(explainYamlError(e, repaired.text), at(e.pos[0], e.pos[1]))),
    ...read.faults.map((f) => said(f.message, f.range === undefined ? lines.span(0, 0) : at(...f.range))),
    ...(faulty || isMap(document.contents) ? [] : [said(message('source.not-a-map', {}), lines.span(0, 0))]),
  ];

  const place = (route: Route, part: 'key' | 'value' = 'value'): Place => {
    const [start, end] = locate(document.contents, targets, route, part);
    const missing =
      route.length > 0 && stepInto(targets.get(document.contents) ?? document.contents, route[0] ?? '') === undefined;
    return { file, span: at(start, end), route, ...(missing && { missing }) };
  };
  const written = (route: Route): string | undefined => {
    const node = nodeAt(document.contents, targets, route);
    return isScalar(node) ? (node.source ?? String(node.value)) : undefined;
  };
  const voided = (route: Route): string[] => {
    const node = nodeAt(document.contents, targets, route);
    const map = targets.get(node) ?? node;
    if (!isMap(map)) return [];
    return map.items.flatMap(({ key, value }) =>
      isScalar(key) && isScalar(value) && value.value === null && value.source ? [String(key.value)] : [],
    );
  };
  return {
    file,
    text,
    lines,
    data: read.data,
    findings,
    place,
    written,
    voided,
    finding: (draft) => unruled(draft, place(draft.route ?? [], draft.part)),
  };
}

function emptyDocument(file: string, what: Message): SourceDocument {
  const lines = indexLines('');
  const place = (route: Route): Place => ({ file, span: lines.span(0, 0), route });
  const finding = (draft: Draft): Finding => unruled(draft, place(draft.route ?? []));
  return {
    file,
    text: '',
    lines,
    data: {},
    findings: [finding({ message: what })],
    place,
    written: () => undefined,
    voided: () => [],
    finding,
  };
}

interface Parsed {
  readonly document: Document.Parsed;
  readonly targets: AliasTargets;
  /** Where a second document begins. */
  readonly several: number | undefined;
}

/** Nests so deep that the stack doesn't reach to their bottom are an error; what else is wrong stands in the document. */
function parse(text: string): Parsed | RangeError {
  try {
    const all = parseAllDocuments(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
    const [first, second] = 'empty' in all ? [] : all;
    const document = first ?? (new Document(null) as unknown as Document.Parsed);
    return { document, targets: aliasTargets(document), several: second?.range[0] };
  } catch (error) {
    if (error instanceof RangeError) return error;
    throw error;
  }
}

function stepInto(node: unknown, step: string | number): { key: unknown; value: unknown } | undefined {
  if (isSeq(node))
    return typeof step === 'number' && step < node.items.length
      ? { key: undefined, value: node.items[step] }
      : undefined;
  if (!isMap(node)) return undefined;
  // Of two equal keys the later one counts, so it is the one to point at.
  const pair = node.items.findLast((p) => isPair(p) && isScalar(p.key) && String(p.key.value) === String(step));
  return pair && { key: pair.key, value: pair.value };
}

function nodeAt(top: unknown, targets: AliasTargets, route: Route): unknown {
  let node = top;
  for (const step of route) node = stepInto(targets.get(node) ?? node, step)?.value;
  return node;
}

function locate(top: unknown, targets: AliasTargets, route: Route, part: 'key' | 'value'): [number, number] {
  let node = top;
  let key: unknown;
  for (const step of route) {
    node = targets.get(node) ?? node;
    const next = stepInto(node, step);
    if (next === undefined) return rangeOf(key) ?? firstOf(node);
    key = next.key ?? key;
    if (next.value === null || (isScalar(next.value) && next.value.value === null && next.value.source === '')) {
      return rangeOf(next.key) ?? rangeOf(next.value) ?? [0, 0];
    }
    node = next.value;
    if (next.key === undefined) key = undefined;
  }
  const target = part === 'key' ? (key ?? node) : node;
  return isScalar(target) ? (rangeOf(target) ?? [0, 0]) : (rangeOf(key) ?? firstOf(target));
}

/** A map or list is pointed at by its first key or item, never as a whole. */
function firstOf(node: unknown): [number, number] {
  if (isMap(node)) return rangeOf(node.items[0]?.key) ?? [0, 0];
  if (isSeq(node)) return firstOf(node.items[0]);
  return rangeOf(node) ?? [0, 0];
}
