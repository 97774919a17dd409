/** What a figure is an amount of, where it says so. Amounts of one unit are in its base: 3 公里 is 3000 of `m`. */
export type Unit =
  | ('CNY' | 'USD' | 'EUR' | 'HKD' | 'GBP' | 'JPY')
  | ('%' | '‰' | 'percentage point' | 'times')
  | ('m' | 'm²' | 'm³' | 'mu' | 'kg' | 'kW' | 'kWh')
  | ('second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year');

/** An amount or a date that a text gives, as a value that doesn't depend on its language. */
export interface Figure {
  readonly kind: 'amount' | 'date';
  /** An amount as a plain decimal (`120000000`, `0.5`); a date as `2025-06-01`, `2025-06`, `2025` or `--06-01`. */
  readonly value: string;
  /** Undefined where a text names none that is known; a count of people or of things has none. */
  readonly unit: Unit | undefined;
  /**
   * Less than nothing by its sign, or by words beside it such as a fall or a loss, which say so as often as not. The value
   * has no sign.
   */
  readonly negative?: 'sign' | 'words' | undefined;
  /** As it is written, on one line. */
  readonly text: string;
  /** Where it begins and ends in the text that was read. */
  readonly start: number;
  readonly end: number;
  /** Written in words and small, so that another language may well put it otherwise: 两个, one of. */
  readonly loose: boolean;
}

/** A figure as it is shown, on one line. */
export const asWritten = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
