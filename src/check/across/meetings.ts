import type { Route } from '../../base/route.ts';
import type { Inspection } from '../../facts/facts.ts';
import type { Place } from '../../findings/finding.ts';
import type { Manifest, Material, Phase } from '../../manifest/manifest.ts';
import type { Program } from '../../programs/program.ts';
import type { SourceDocument } from '../../source/document.ts';

/** One of several submissions that are looked at together. */
export interface Submission {
  readonly program: Program;
  readonly source: SourceDocument;
  readonly manifest: Manifest;
  /** With the digests of files that are as long as another one. */
  readonly inspections: ReadonlyMap<string, Inspection>;
  readonly phase: Phase;
}

/** Something of a submission that another one may have too; any of its keys makes it the same. */
export interface Thing {
  readonly keys: readonly string[];
  readonly route: Route;
  readonly material?: Material;
}

/** A thing of a later submission, and the first one that is the same. */
export interface Meeting<T> {
  readonly later: Submission;
  readonly thing: T;
  readonly earlier: T;
  /** Where the first one stands. */
  readonly first: Place;
}

/** Of each submission the things that an earlier one has; each first one is met once by a submission. */
export function meetings<T extends Thing>(
  group: readonly Submission[],
  thingsOf: (submission: Submission) => readonly T[],
): Meeting<T>[] {
  const firsts = new Map<string, { readonly thing: T; readonly of: Submission }>();
  return group.flatMap((later) => {
    const things = thingsOf(later);
    const named = new Set<T>();
    const met = things.flatMap((thing) => {
      const known = thing.keys.flatMap((key) => firsts.get(key) ?? [])[0];
      if (known === undefined || named.has(known.thing)) return [];
      named.add(known.thing);
      return [{ later, thing, earlier: known.thing, first: known.of.source.place(known.thing.route) }];
    });
    for (const thing of things) {
      for (const key of thing.keys) if (!firsts.has(key)) firsts.set(key, { thing, of: later });
    }
    return met;
  });
}
