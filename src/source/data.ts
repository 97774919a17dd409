import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Node, visit } from 'yaml';
import { type Message, message } from '../findings/catalogue.ts';

/** Nodes after aliases are followed; an alias bomb reaches it, a real file doesn't come near. */
const MAX_NODES = 100_000;
export const MAX_DEPTH = 64;

/** What is wrong with a part of the document, and where that stands in the text that was parsed. */
export interface Fault {
  readonly message: Message;
  readonly range: [number, number] | undefined;
}

/** The node that each alias stands for; an alias without an anchor before it has none. */
export type AliasTargets = ReadonlyMap<unknown, unknown>;

/** Finds the nodes of all aliases in one walk; asking the document for each would take a walk every time. */
export function aliasTargets(document: Document.Parsed): AliasTargets {
  const anchors = new Map<string, unknown>();
  const targets = new Map<unknown, unknown>();
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) targets.set(node, anchors.get(node.source));
      else if (node.anchor !== undefined) anchors.set(node.anchor, node);
    },
  });
  return targets;
}

/** Where a node stands in the text that was parsed. */
export function rangeOf(node: unknown): [number, number] | undefined {
  const range = (node as Node | null | undefined)?.range;
  return range ? [range[0], range[1]] : undefined;
}

/** The document as plain data; duplicate keys, keys that are no words, aliases of nothing and alias bombs are faults. */
export function toData(document: Document.Parsed, targets: AliasTargets): { data: unknown; faults: readonly Fault[] } {
  const faults: Fault[] = [];
  let nodes = 0;
  let over = false;
  const told = new Set<unknown>();
  // What an alias repeats is said once, where it stands.
  const fault = (what: Message, node: unknown): void => {
    if (!told.has(node)) faults.push({ message: what, range: rangeOf(node) });
    told.add(node);
  };
  const stop = (what: Message, node: unknown): undefined => {
    if (!over) fault(what, node);
    over = true;
    return undefined;
  };
  const follow = (alias: Alias, depth: number): unknown => {
    const target = targets.get(alias);
    if (target !== undefined) return convert(target, depth);
    fault(message('source.syntax', { code: 'BAD_ALIAS', detail: `*${alias.source}` }), alias);
    return undefined;
  };
  const convert = (node: unknown, depth: number): unknown => {
    if (over) return undefined;
    nodes += 1;
    if (nodes > MAX_NODES) return stop(message('source.too-many-aliases', { limit: MAX_NODES }), node);
    if (depth > MAX_DEPTH) return stop(message('source.too-deep', { limit: MAX_DEPTH }), node);
    if (isAlias(node)) return follow(node, depth + 1);
    // What stands in quotes keeps its blanks in YAML; no answer means them.
    if (isScalar(node)) return typeof node.value === 'string' ? node.value.trim() : node.value;
    if (isSeq(node)) return node.items.map((item) => convert(item, depth + 1) ?? null);
    if (!isMap(node)) return undefined;
    const map: Record<string, unknown> = Object.create(null);
    const seen = new Set<string>();
    for (const pair of node.items) {
      if (!isScalar(pair.key)) {
        fault(message('source.syntax', { code: 'NON_STRING_KEY', detail: '' }), pair.key);
        continue;
      }
      const key = String(pair.key.value);
      if (node.flow === true && pair.value === null) fault(message('source.cut-by-comma', { rest: key }), pair.key);
      if (seen.has(key)) fault(message('source.duplicate-key', { key }), pair.key);
      seen.add(key);
      const value = convert(pair.value, depth + 1);
      if (value !== null && value !== undefined) map[key] = value;
    }
    return map;
  };
  return { data: isMap(document.contents) ? convert(document.contents, 0) : {}, faults };
}
