import type { Route } from '../base/route.ts';

/** Which rules are due now: applying, answering the jury, confirming as a finalist, the ceremony. */
export const PHASES = ['apply', 'reply', 'finalist', 'ceremony'] as const;
export type Phase = (typeof PHASES)[number];

/** A text of the applicant's in both languages, as far as it is there. */
export interface PartBilingual {
  readonly zh?: string | undefined;
  readonly en?: string | undefined;
}

/** Which of several files that together stand in place of one; counted from 1. */
export interface Part {
  readonly number: number;
  readonly count: number;
}

/** One file of the applicant's, in a slot. */
export interface Material {
  /** Where it stands in the manifest. */
  readonly route: Route;
  readonly slot?: string | undefined;
  /** As written; see `safe`. */
  readonly file?: string | undefined;
  /** The path with `/`, inside the manifest's folder; absent where the written one may not be used. */
  readonly safe?: string | undefined;
  readonly title: PartBilingual;
  /** What the program asks about this material: supplier, keywords, kind … */
  readonly attributes: Readonly<Record<string, unknown>>;
  /** Where its file was split to keep to the call's limit. */
  readonly part?: Part | undefined;
}

/** A person's recorded word for what no program can decide. */
export interface Attestation {
  readonly route: Route;
  readonly rule: string;
  readonly file?: string | undefined;
  /** Which item of a list it is about, by its name. */
  readonly item?: string | undefined;
  readonly by: string;
  readonly on: string;
  readonly note?: string | undefined;
}

/** A finding set aside, with a reason, a person and the last day on which that holds. */
export interface Waiver {
  readonly route: Route;
  readonly rule: string;
  readonly file?: string | undefined;
  readonly item?: string | undefined;
  readonly reason: string;
  readonly by: string;
  readonly until: string;
}

/** Where the bundle can be fetched instead of being attached to the mail. */
export interface CloudLink {
  readonly url: string;
  /** What the page asks for (提取码). */
  readonly code?: string | undefined;
  /** The last day on which it works, `2025-06-30`. */
  readonly until?: string | undefined;
}

/** One submission as its applicant describes it. Everything may still be missing: what must be there, the rules say. */
export interface Manifest {
  /** The whole as plain data; rules reach into it by path. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly program?: string | undefined;
  readonly category?: string | undefined;
  readonly phase?: Phase | undefined;
  readonly applicantName: PartBilingual;
  readonly contact: { readonly name: PartBilingual; readonly email?: string | undefined };
  readonly delivery: {
    readonly to: readonly string[];
    readonly cc: readonly string[];
    readonly link?: CloudLink | undefined;
  };
  readonly materials: readonly Material[];
  readonly attestations: readonly Attestation[];
  readonly waivers: readonly Waiver[];
}
