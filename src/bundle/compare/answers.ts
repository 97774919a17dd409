import type { Route } from '../../base/route.ts';
import type { Attestation, Manifest, Material, Waiver } from '../../manifest/manifest.ts';
import { same } from '../../programs/diff-values.ts';
import { isFields } from '../../source/pieces.ts';
import { align } from './align.ts';
import { likeness } from './comparable.ts';
import { type WordChanges, wordChanges } from './words.ts';

/** An answer of the manifest that differs. */
export interface AnswerChange {
  /** Where it stands in the newer manifest; where it went, in the older one. */
  readonly route: Route;
  /** Undefined where there is none. */
  readonly from: unknown;
  readonly to: unknown;
  /** Of two texts: the words that differ. */
  readonly words?: WordChanges | undefined;
}

/** A record that differs: an attestation or a waiver. */
export interface RecordChange<T> {
  readonly from?: T | undefined;
  readonly to?: T | undefined;
}

/** Keys that are compared elsewhere: with the files, as records, or with what the receipts say. */
const ELSEWHERE: ReadonlySet<string> = new Set(['dossier', 'program', 'phase', 'materials', 'attest', 'waive']);

/** The answers in which two manifests differ, in the order of the newer one. */
export function compareAnswers(from: Manifest, to: Manifest): AnswerChange[] {
  const keys = keysOf(to.data, from.data).filter((key) => !ELSEWHERE.has(key));
  return keys.flatMap((key) => changesAt([key], from.data[key], to.data[key]));
}

/** What two manifests say differently of one material, its file aside. */
export function compareMaterials(from: Material, to: Material): AnswerChange[] {
  const about = ({ slot, title, attributes }: Material): Record<string, unknown> => ({ slot, title, ...attributes });
  return changesAt(['materials'], about(from), about(to));
}

/** The attestations and waivers that only one of two manifests has; those about one rule and file belong together. */
export function compareRecords<T extends Attestation | Waiver>(
  from: readonly T[],
  to: readonly T[],
): RecordChange<T>[] {
  const spoken = ({ route: _, ...record }: T): string => JSON.stringify(record);
  const about = ({ rule, file, item }: T): string => `${rule} ${file ?? ''} ${item ?? ''}`;
  const gone = from.filter((record) => !to.some((other) => spoken(other) === spoken(record)));
  const come = to.filter((record) => !from.some((other) => spoken(other) === spoken(record)));
  const changes = come.map((record): RecordChange<T> => {
    const at = gone.findIndex((other) => about(other) === about(record));
    return { from: at < 0 ? undefined : gone.splice(at, 1)[0], to: record };
  });
  return [...changes, ...gone.map((record) => ({ from: record }))];
}

const keysOf = (first: object, second: object): string[] => [
  ...new Set([...Object.keys(first), ...Object.keys(second)]),
];

function changesAt(route: Route, from: unknown, to: unknown): AnswerChange[] {
  if (same(from ?? undefined, to ?? undefined)) return [];
  if ((isFields(from) || isFields(to)) && [from, to].every((side) => isFields(side) || side === undefined)) {
    const [old, young] = [isFields(from) ? from : {}, isFields(to) ? to : {}];
    return keysOf(young, old).flatMap((key) => changesAt([...route, key], old[key], young[key]));
  }
  if (Array.isArray(from) && Array.isArray(to) && [...from, ...to].some(isFields)) return itemsAt(route, from, to);
  if (typeof from === 'string' && typeof to === 'string') return [{ route, from, to, words: wordChanges(from, to) }];
  return [{ route, from, to }];
}

/** Items are put side by side, so that one put in between changes no other. */
function itemsAt(route: Route, from: readonly unknown[], to: readonly unknown[]): AnswerChange[] {
  const resembles = likeness();
  const like = (a: unknown, b: unknown): boolean => resembles(JSON.stringify(a), JSON.stringify(b));
  const aligned = align(from, to, same, like);
  if (aligned === undefined) return [{ route, from, to }];
  return aligned.flatMap(({ from: left, to: right }) => {
    const [old, young] = [from[left ?? -1], to[right ?? -1]];
    const at = [...route, right ?? left ?? 0];
    return left === undefined || right === undefined
      ? [{ route: at, from: old, to: young }]
      : changesAt(at, old, young);
  });
}
