import { maskedText } from '../../base/identifiers/mask.ts';
import type { FormEntry } from '../../facts/form/form-facts.ts';

/** What a list of answers must not spread; telephone numbers and addresses are what a reader checks in it. */
const HIDDEN = ['id-number', 'bank-card', 'passport'] as const;

/** What was answered, as it may be shown. Some numbers are told by the label before them. */
export function maskedValue({ label, value }: Pick<FormEntry, 'label' | 'value'>): string {
  const before = `${label}：`;
  const shown = maskedText(`${before}${value}`, HIDDEN);
  return shown.startsWith(before) ? shown.slice(before.length) : maskedText(value, HIDDEN);
}
