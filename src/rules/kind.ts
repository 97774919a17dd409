import type { Bilingual } from '../base/language.ts';
import type { LengthUnit } from '../base/lengths.ts';
import type { Route } from '../base/route.ts';
import type { Facet } from '../facts/facts.ts';
import type { Draft } from '../findings/draft.ts';
import type { How } from '../findings/messages/how.ts';
import type { Unfit } from '../findings/messages/pack.ts';
import type { map, Read } from '../source/shapes.ts';
import type { Evidence } from './evidence.ts';
import type { Names } from './names.ts';
import type { Reading, WindowEnd } from './window/reading.ts';

/** A kind with its parameters read: ready to run, their type no longer visible. */
export interface BoundCheck {
  /** The slots whose files must be looked into, and what must be found out about them. */
  readonly needs: { readonly slots: readonly string[]; readonly facets: readonly Facet[] };
  /** Parameters that name something of the pack, for its reader to check. */
  readonly refers: References;
  /** Paths of answers that name the material which is evidence for them. */
  readonly citations: readonly string[];
  /** What must be filled in wherever the rule applies, for editors to ask for while one types. */
  readonly demands: readonly Demand[];
  /** Whether there is anything for the rule to judge. */
  readonly applies: (evidence: Evidence) => boolean;
  /** For a window: the first instant at which it is open, by each reading, where the call names one. */
  readonly opens: (evidence: Evidence) => Reading | undefined;
  /** For a window: the first instant that is too late, by each reading, where it is known. */
  readonly closes: (evidence: Evidence) => WindowEnd | undefined;
  /** For an order: which slots stand before which, and which are kept together. */
  readonly ordering: (evidence: Evidence) => Ordering | undefined;
  /** For a seal: what it asks of each file. */
  readonly sealing: Sealing | undefined;
  /** For a window: the day on which what is due was done, where the manifest gives it. */
  readonly done: (evidence: Evidence) => string | undefined;
  /** For how many days a person's word on it holds, where that ends. */
  readonly wordHolds: (evidence: Evidence) => number | undefined;
  /** Whether it is put to each item of a list, so that a person's word is about one of them. */
  readonly byItem?: true;
  /** What it says of the files in a slot as such, whatever they hold. */
  readonly allows: (slot: string, evidence: Evidence) => Allowance;
  /** What the rule measures of texts that are given, and within which limits. */
  readonly lengths: (evidence: Evidence) => readonly MeasuredText[];
  /** What the rule has to say; nothing means that it passed. Never throws. */
  readonly check: (evidence: Evidence) => readonly Draft[];
  /** For a check that is put to several submissions together: the paths through them that it names. */
  readonly over?: { readonly paths: readonly string[] } | undefined;
  /** The rule in words, with its own parameters. */
  readonly describe: (names: Names) => Description;
}

/** A path of the manifest at which something must stand. */
export interface Demand {
  readonly path: string;
  /** For an attribute of materials (`materials[].supplier`): of those in these slots. */
  readonly slots?: readonly string[] | undefined;
}

/** How large the files in a slot may be, and whether one of them may become several. */
export interface Allowance {
  /** Bytes up to which a file gives no cause for a word. */
  readonly bytes?: number | undefined;
  /** Bytes up to which the call takes a file, where that is more. */
  readonly most?: number | undefined;
  /** The rule counts the files or their pages, so that cutting one up would change what it finds. */
  readonly counts?: boolean | undefined;
}

/** What is put on each file by hand. */
export interface Sealing {
  readonly mark: 'seal' | 'signature';
  readonly statement: Bilingual;
  /** Who seals or signs. */
  readonly by: Bilingual;
  /** On which page, or at which place of it, where the call says so. */
  readonly where: Bilingual | undefined;
}

/** How materials follow one another. */
export interface Ordering {
  /** Slots whose materials stand before those of `later`. */
  readonly first: readonly string[];
  readonly later: readonly string[];
  /** Slots of which each has its materials together. */
  readonly grouped: readonly string[];
}

/** What a reader is told of a rule. */
export interface Description {
  /** What the rule looks at and what it doesn't, a sentence each. */
  readonly how: readonly How[];
  /**
   * What it says where it isn't met, the most usual first. One that is `undecided` also says that a person may decide
   * what the rule can't.
   */
  readonly examples: readonly Pick<Draft, 'message' | 'undecided' | 'remark'>[];
}

/** How long a text of the manifest is, and how long it may be. */
export interface MeasuredText {
  readonly route: Route;
  readonly unit: LengthUnit;
  readonly length: number;
  readonly min: number | undefined;
  readonly max: number | undefined;
}

/** What parameters name: paths of the manifest, slots, attributes of materials, lists, categories. */
export interface References {
  readonly paths?: readonly string[] | undefined;
  /** Paths that have to lead to lists. */
  readonly sequences?: readonly string[] | undefined;
  readonly slots?: readonly string[] | undefined;
  readonly attributes?: readonly string[] | undefined;
  readonly lists?: readonly string[] | undefined;
  readonly categories?: readonly string[] | undefined;
  /** What stands in the templates of names: `fields.title.zh`. */
  readonly tokens?: readonly string[] | undefined;
}

/** One kind of rule: its name, the parameters that a pack may set, and what to do with them. */
export interface RuleKind {
  readonly kind: string;
  /** The shapes of its parameters, by key. */
  readonly params: Parameters<typeof map>[0];
  /** The parameter that holds rules of their own, where the kind judges several together. */
  readonly parts?: string;
  /** Why parameters that are each right don't go together; undefined where they do. */
  readonly unfit?: (params: Record<string, unknown>) => Unfit | undefined;
  readonly bind: (params: Record<string, unknown>, bindPart: BindRule) => BoundCheck;
}

/** Makes a rule that is part of another ready to run. */
export type BindRule = (rule: { readonly kind: string }) => BoundCheck;

interface Definition<P> {
  readonly facets?: (params: P) => readonly Facet[];
  readonly refers?: (params: P) => References;
  readonly citations?: (params: P) => readonly string[];
  readonly demands?: (params: P) => readonly Demand[];
  readonly applies?: (params: P, evidence: Evidence) => boolean;
  readonly closes?: (params: P, evidence: Evidence) => WindowEnd | undefined;
  readonly lengths?: (params: P, evidence: Evidence) => Iterable<MeasuredText>;
  readonly check: (params: P, evidence: Evidence) => Iterable<Draft>;
  readonly describe: (params: P, names: Names) => Description;
  readonly allows?: (params: P, slot: string, evidence: Evidence) => Allowance;
  readonly opens?: (params: P, evidence: Evidence) => Reading | undefined;
  readonly ordering?: (params: P) => Ordering;
  readonly sealing?: (params: P) => Sealing;
  readonly wordHolds?: (params: P) => number | undefined;
  readonly done?: (params: P, evidence: Evidence) => string | undefined;
  readonly unfit?: (params: P) => Unfit | undefined;
}

/** Declares a rule kind. */
export function ruleKind<S extends Parameters<typeof map>[0]>(
  kind: string,
  params: S,
  define: Definition<Read<ReturnType<typeof map<S>>>>,
): RuleKind {
  type P = Read<ReturnType<typeof map<S>>>;
  return {
    kind,
    params,
    unfit: (raw) => define.unfit?.(raw as P),
    bind: (raw) => {
      const read = raw as P;
      const refers = define.refers?.(read) ?? {};
      return {
        needs: { slots: refers.slots ?? [], facets: define.facets?.(read) ?? [] },
        refers,
        citations: define.citations?.(read) ?? [],
        demands: define.demands?.(read) ?? [],
        closes: (evidence) => define.closes?.(read, evidence),
        applies: (evidence) => define.applies?.(read, evidence) ?? true,
        allows: (slot, evidence) => define.allows?.(read, slot, evidence) ?? {},
        lengths: (evidence) => Array.from(define.lengths?.(read, evidence) ?? []),
        check: (evidence) => Array.from(define.check(read, evidence)),
        describe: (names) => define.describe(read, names),
        opens: (evidence) => define.opens?.(read, evidence),
        ordering: () => define.ordering?.(read),
        sealing: define.sealing?.(read),
        wordHolds: () => define.wordHolds?.(read),
        done: (evidence) => define.done?.(read, evidence),
      };
    },
  };
}
