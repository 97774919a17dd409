import type { Bilingual } from '../base/language.ts';
import type { NameTemplate } from '../base/name-template.ts';
import type { Consequence } from '../findings/consequence.ts';
import type { Basis } from '../findings/finding.ts';
import type { Scope } from '../findings/messages/scope.ts';
import type { Severity } from '../findings/severity.ts';
import type { FieldDefinitions } from '../manifest/fields.ts';
import type { Phase } from '../manifest/manifest.ts';
import type { Condition } from '../rules/condition.ts';
import type { BoundCheck } from '../rules/kind.ts';
import type { Sheet } from './sheet.ts';
import type { SuppliedList } from './supplied.ts';

/** How binding the call's words are. */
export const LEVELS = ['must', 'should', 'info'] as const;
export type Level = (typeof LEVELS)[number];

/** What a clause of the call asks to be put on a material by hand: a seal, a signature. */
export interface Seal {
  /** Goes on: 须…, “… due”. */
  readonly what: Bilingual;
  readonly clause: string;
  /** The organiser's own words, shortened. */
  readonly quote: string;
  /** The document, where it is another than the call. */
  readonly source?: string | undefined;
}

/** A kind of material that a program asks for. */
export interface Slot {
  readonly label: Bilingual;
  readonly help?: Bilingual | undefined;
  readonly clause?: string | undefined;
  /** Absent where the call names none. */
  readonly seal?: Seal | undefined;
  /** Folder that `init` makes for it. */
  readonly folder: string;
  /** The name in the bundle is made of the slot's label instead of the material's title. */
  readonly named_by_slot?: boolean | undefined;
  /** What may be said about a material here beside its file and title. */
  readonly asks: FieldDefinitions;
  /** How many entries `init` writes, by category; the number under `default` where the category has none. */
  readonly scaffold: Readonly<Record<string, number>>;
}

/** One checkable statement of a program. */
export interface Rule {
  readonly id: string;
  readonly kind: string;
  readonly title: Bilingual;
  readonly level: Level;
  readonly severity: Severity;
  /** Absent where the call doesn't say. */
  readonly consequence?: Consequence | undefined;
  readonly phase: Phase;
  readonly scope: Scope;
  /** The clause as the clause list of the call numbers it. */
  readonly clauseId: string;
  readonly basis: Basis;
  readonly fix?: Bilingual | undefined;
  /** Of a rule on several submissions: which of them it looks at. */
  readonly when?: Condition | undefined;
  readonly check: BoundCheck;
}

/** One page, or one step, of the web form in which a submission is filled in. */
export interface FormStep {
  readonly id: string;
  readonly title: Bilingual;
  readonly clause: string;
  /** What the call says, or doesn't say, about filling it in. */
  readonly note?: Bilingual | undefined;
  /** Rules that a person sees to there. */
  readonly rules: readonly string[];
  /** Paths of the manifest whose values are filled in there, in order. */
  readonly asks: readonly string[];
  /** Slots whose files are uploaded there, in order. */
  readonly slots: readonly string[];
  /** The index of the bundle may be uploaded there. */
  readonly index: boolean;
}

/** Where submissions go. */
export interface Delivery {
  readonly channel: 'email' | 'portal' | 'unstated';
  readonly to: readonly string[];
  readonly portal?: string | undefined;
  readonly subject: Bilingual;
  /** In the order in which they are gone through; empty where the pack doesn't know them, or where there is no web form. */
  readonly steps: readonly FormStep[];
}

/** What may call for a word when one applicant submits several times. */
export interface Across {
  /** The clause by which several submissions go to different categories; absent: the same one twice is nobody's concern. */
  readonly category: Basis | undefined;
  /** Slots whose files belong in one submission. */
  readonly files: readonly string[];
  /** Slots whose materials are the same where their titles are. */
  readonly titles: readonly string[];
  /** Attributes of materials, such as the unit that supplies a case. */
  readonly attributes: readonly string[];
}

/** When, and against which text of the call, somebody compared a pack. */
export interface Checked {
  readonly on: string;
  readonly against: Bilingual;
}

/** A pack that was laid over another. */
export interface Overlay {
  /** As its author calls it. */
  readonly name?: Bilingual | undefined;
  /** As the manifest, or the pack above it, names it. */
  readonly named: string;
  readonly checked?: Checked | undefined;
}

/** What a program was laid together from: the pack at the bottom, and the overlays, the lowest first. */
export interface Lineage {
  readonly base: { readonly id: string; readonly title: Bilingual; readonly checked?: Checked | undefined };
  readonly overlays: readonly Overlay[];
}

/** Where the name of a project stands where the pack doesn't say; it may have none. */
export const USUAL_TITLE = 'fields.title';

/** What the call, or its pack, says of those who recommend submissions. */
export interface Recommending {
  /** Kinds of recommenders; empty where the call knows none. */
  readonly kinds: Readonly<Record<string, Bilingual>>;
  /** Where the name of what is submitted stands. */
  readonly title: string;
  /** Paths of a submission that get columns in the summary table. */
  readonly columns: readonly string[];
}

/** A call as data: one folder per edition. */
export interface Program {
  readonly id: string;
  readonly edition: string;
  readonly name: Bilingual;
  /** ASCII; the beginning of the bundle's name. */
  readonly short: string;
  readonly source: { readonly title: Bilingual; readonly url?: string | undefined };
  readonly zone: string;
  readonly categories: Readonly<Record<string, Bilingual>>;
  readonly applicantKinds: Readonly<Record<string, Bilingual>>;
  readonly delivery: Delivery;
  readonly slots: Readonly<Record<string, Slot>>;
  readonly fields: FieldDefinitions;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** Those of the lists that the call doesn't come with. */
  readonly supplied: Readonly<Record<string, SuppliedList>>;
  readonly rules: readonly Rule[];
  readonly sheet?: Sheet | undefined;
  readonly across: Across;
  readonly recommending: Recommending;
  /** Templates of names: of the bundle, and of each file in it. */
  readonly names: Readonly<Record<NameTemplate, string>>;
  /** What the call doesn't say and the tool therefore doesn't know. */
  readonly gaps: readonly Bilingual[];
  readonly checked?: Checked | undefined;
  /** Absent for a pack that stands by itself. */
  readonly lineage?: Lineage | undefined;
}

/** What may be said about any material of a program, over all its slots. */
export function attributesOf(program: Program): FieldDefinitions {
  return Object.assign({}, ...Object.values(program.slots).map((slot) => slot.asks)) as FieldDefinitions;
}

/** The call's name with its edition, which is added where the name doesn't have it. */
export function titleOf(program: Pick<Program, 'name' | 'edition'>): Bilingual {
  const { name, edition } = program;
  const whole = (text: string): string => (text.includes(edition) ? text : `${text} ${edition}`);
  return { zh: whole(name.zh), en: whole(name.en) };
}
