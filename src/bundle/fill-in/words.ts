import type { LengthUnit } from '../../base/lengths.ts';

/** The words of the fill-in sheet in one language. */
export interface SheetWords {
  readonly title: string;
  readonly how: string;
  readonly unsaved: string;
  readonly applicant: string;
  readonly category: string;
  readonly closes: string;
  readonly form: string;
  readonly bundle: string;
  /** The languages in which the page speaks: the choice, and what can be chosen. */
  readonly speaks: string;
  readonly both: string;
  /** With `{done}` and `{all}`, which the page counts. */
  readonly progress: string;
  /** Name of a box: which language of which answer, or which row of it. */
  readonly boxOf: (label: string, language: string) => string;
  readonly rowOf: (label: string, number: number) => string;
  readonly copy: string;
  readonly copyName: string;
  readonly copyPath: string;
  readonly copied: string;
  /** Told after a click; `{what}` is what was copied. */
  readonly copiedWhat: string;
  readonly copyFailed: string;
  readonly open: string;
  readonly leftBlank: string;
  readonly choose: string;
  readonly length: (unit: LengthUnit, length: number) => string;
  readonly atMost: (limit: number) => string;
  readonly atLeast: (limit: number) => string;
  readonly over: (by: number) => string;
  readonly under: (by: number) => string;
  readonly files: string;
  readonly index: string;
  readonly otherStep: string;
  readonly otherNote: string;
  readonly onlyStep: string;
  readonly onlyNote: string;
  readonly gaps: string;
}
