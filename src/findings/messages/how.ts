import type { Bilingual } from '../../base/language.ts';
import type { LengthUnit } from '../../base/lengths.ts';
import type { AttestHowMessages } from './attest.ts';
import type { CompareHowMessages } from './compare.ts';
import type { DataHowMessages } from './data-how.ts';
import type { DeliveryHowMessages } from './delivery.ts';
import type { FormMatter } from './form.ts';
import type { GroupKind } from './group.ts';
import type { LayoutHowMessages } from './layout-how.ts';
import type { ColourName, PixelBound } from './media.ts';
import type { PagesHowMessages } from './pages.ts';
import type { PreflightMatter } from './preflight.ts';
import type { Comparison } from './rule.ts';
import type { Scope } from './scope.ts';
import type { FormsHowMessages, NameHowMessages, TextHowMessages } from './text-how.ts';
import type { ValueHowMessages } from './value.ts';
import type { WindowHowMessages } from './window.ts';

/** A word that the manifest can hold, with its name where the program gives one. */
export interface Option {
  readonly word: string;
  readonly label?: Bilingual | undefined;
}

/** One row of a table: what it applies to, and what it holds. */
export interface Row<T> {
  readonly of: readonly Option[];
  readonly holds: T;
}

/** Something about a submission that is so, or with `not` isn't. */
export type Test = { readonly not: boolean } & (
  | { readonly about: 'category'; readonly among: readonly Option[] }
  | { readonly about: 'value'; readonly label: Bilingual; readonly among: readonly Option[] }
  | { readonly about: 'item'; readonly label: Bilingual; readonly item: Option }
  | { readonly about: 'filled'; readonly label: Bilingual }
  | {
      readonly about: 'amount';
      readonly label: Bilingual;
      readonly op: Comparison;
      readonly limit: number;
      readonly items: boolean;
    }
  | { readonly about: 'slot'; readonly label: Bilingual }
);

/** When a rule is looked at. */
export type Circumstance = Test | { readonly all: readonly Circumstance[] } | { readonly any: readonly Circumstance[] };

type Labels = readonly Bilingual[];
type Nothing = Record<never, never>;

/** How rules are checked, and what is not looked at: ids, and what the sentence of each needs. Nobody finds these, so they weigh nothing. */
export interface HowMessages
  extends AttestHowMessages,
    CompareHowMessages,
    DataHowMessages,
    DeliveryHowMessages,
    FormsHowMessages,
    LayoutHowMessages,
    NameHowMessages,
    PagesHowMessages,
    TextHowMessages,
    ValueHowMessages,
    WindowHowMessages {
  'how.scope': { scope: Exclude<Scope, 'submission'> };
  'how.when': { circumstance: Circumstance };
  'how.filled': { labels: Labels };
  'how.filled-attribute': { label: Bilingual; slots: Labels };
  'how.languages': { languages: readonly ('zh' | 'en')[] };
  'how.scripts': Nothing;
  'how.materials-there': { slots: Labels };
  'how.count-materials': { slots: Labels };
  'how.count-items': { label: Bilingual };
  'how.limits': { min: number | undefined; max: number | undefined };
  'how.blank-passes': Nothing;
  'how.length': { labels: Labels; slots: Labels; min: number | undefined; max: number | undefined; unit: LengthUnit };
  'how.formats': { slots: Labels; formats: readonly string[] };
  'how.opens': { slots: Labels };
  'how.bytes': { slots: Labels; min: number | undefined; max: number | undefined; near: number | undefined };
  'how.pages': { slots: Labels; min: number | undefined; max: number | undefined };
  'how.no-such-file': Nothing;
  'how.text-values': { labels: Labels };
  'how.text-files': { slots: Labels };
  'how.mentions-any': { words: readonly string[] };
  'how.alike': Nothing;
  'how.mentions-each': { label: Bilingual };
  'how.must-not': { words: readonly string[] };
  'how.placeholders': { words: readonly string[] };
  'how.number': Nothing;
  'how.order': { first: Labels; later: Labels };
  'how.unique': { label: Bilingual };
  'how.at-most-times': { label: Bilingual; limit: number };
  'how.seconds': { slots: Labels; min: number | undefined; max: number | undefined };
  'how.pixels': { slots: Labels; wanted: readonly PixelBound[] };
  'how.aspect': { slots: Labels; wanted: string };
  'how.progressive': { slots: Labels };
  'how.dpi': { slots: Labels; min: number };
  'how.colours': { slots: Labels; allowed: readonly ColourName[] };
  'how.subtitles': { slots: Labels; languages: readonly ('zh' | 'en')[]; beside: Bilingual | undefined };
  'how.names-category': Nothing;
  'how.no-id-numbers': Nothing;
  'how.grouped': { slots: Labels };
  'how.claims': { words: readonly string[]; listed: Bilingual };
  'how.cites': { labels: Labels };
  'how.cited': { slots: Labels; attribute: Bilingual | undefined };
  'how.figures': { label: Bilingual; slots: Labels };
  'how.agree': { original: Labels; copies: Labels };
  'how.agree-pages': Nothing;
  'how.translation-answers': { labels: Labels };
  'how.translation-files': { original: Labels; translations: Labels };
  'how.translation-figures': Nothing;
  'how.answers': { labels: Labels; slots: Labels; language: 'zh' | 'en' | undefined };
  'how.preflight': { slots: Labels; without: readonly PreflightMatter[] };
  'how.preflight-dpi': { slots: Labels; min: number };
  'how.preflight-hints': Nothing;
  'how.form': { slots: Labels; without: readonly FormMatter[] };
  'how.form-blanks': { optional: readonly string[] };
  'how.form-required': { slots: Labels; required: readonly string[] };
  'how.form-only-word': Nothing;
  'how.seal': { slots: Labels; statement: Bilingual; by: Bilingual; where: Bilingual | undefined };
  'how.signature': { slots: Labels; statement: Bilingual; by: Bilingual; where: Bilingual | undefined };
  'how.inform': Nothing;
  'how.by': { field: Bilingual; rows: readonly Row<readonly How[]>[]; otherwise: readonly How[] | undefined };
  'how.for-each': { label: Bilingual; except: Bilingual | undefined; attributes: Labels };
  'how.group': { kind: GroupKind; needed: number; parts: readonly GroupPart[] };
}

/** One of the rules that are judged together; `when`: where it counts at all. */
interface GroupPart {
  title: Bilingual;
  when: Circumstance | undefined;
  how: readonly How[];
}

export type HowId = keyof HowMessages;

/** One sentence on how a rule is checked; the id decides the shape of the parameters. */
export type How<I extends HowId = HowId> = {
  [K in I]: { readonly id: K; readonly params: Readonly<HowMessages[K]> };
}[I];

/** Makes one: `how('how.pages', { slots, min: 1, max: 10 })`. */
export function how<I extends HowId>(id: I, params: Readonly<HowMessages[I]>): How<I> {
  return { id, params } as How<I>;
}
