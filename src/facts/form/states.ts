import { placeKey } from '../../base/word-place.ts';
import type { FormEntry, FormFacts, FormList, ListRow } from './form-facts.ts';
import { countsRows } from './row-number.ts';

/**
 * How far an answer has come. `optional`: blank, and the form or the pack says that it may be. `by-hand`: blank, for a
 * signature or a seal, which come after printing.
 */
export const ENTRY_STATES = ['filled', 'placeholder', 'blank', 'optional', 'by-hand'] as const;
export type EntryState = (typeof ENTRY_STATES)[number];

/** What a form itself says of an answer that isn't asked of everybody. */
const MAY_BE_BLANK =
  /选填|非必填|可不填|可空|可为空|如有|若有|如适用|如需|\boptional\b|\bif (any|applicable|available|needed|relevant)\b|\bwhere applicable\b|^(备注|remarks?|notes?|comments?)$/i;

const SIGNED = /签字|签名|签章|手签|\bsignature\b|\bsigned( by)?$/i;
const SEALED = /^(.{0,6}(单位|公司|机构))?[（(]?(加盖)?(盖章|公章)[）)]?$|^(official )?(seal|stamp)$/i;
const DATED = /^(日期|时间|date)$/i;
const isSigned = (label: string): boolean => SIGNED.test(label) || SEALED.test(label);
/** What is printed beside the room for a signature or a seal. */
const PRINTED =
  /[（(][^（）()]{0,8}(盖章|公章|签字|签名|签章|seal|stamp|signature)[^（）()]{0,4}[）)]|(签字|签名|盖章|signature)\s*[：:]/i;

/** A label without what nobody minds: spaces, width and case. */
const comparable = (label: string): string => label.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase();

/** Whether one of some labels names an entry: by its own label, or with what it stands under as `联系人/电话`. */
export function isNamed({ label, group }: Pick<FormEntry, 'label' | 'group'>, labels: readonly string[]): boolean {
  const names = group === undefined ? [label] : [label, `${group}/${label}`];
  return labels.some((one) => names.some((name) => comparable(name) === comparable(one)));
}

const mayBeBlank = ({ label, hint }: Pick<FormEntry, 'label' | 'hint'>): boolean =>
  MAY_BE_BLANK.test(label) || (hint !== undefined && MAY_BE_BLANK.test(hint));

/** Tells how far each answer of a form has come. `optional`: labels that the pack lets be blank. */
export function statesIn(
  form: Pick<FormFacts, 'entries' | 'lines'>,
  optional: readonly string[],
): (entry: FormEntry) => EntryState {
  const signed = new Set(form.entries.filter(({ label }) => isSigned(label)).map(({ at }) => placeKey(at)));
  const sealed = new Set(form.lines.filter(({ text }) => PRINTED.test(text)).map(({ at }) => placeKey(at)));
  const isByHand = ({ label, kind, at }: FormEntry): boolean =>
    isSigned(label) || (kind === 'cell' && sealed.has(placeKey(at))) || (DATED.test(label) && signed.has(placeKey(at)));
  return (entry) => {
    if (entry.placeholder !== undefined) return 'placeholder';
    if (!entry.blank) return 'filled';
    if (mayBeBlank(entry) || isNamed(entry, optional)) return 'optional';
    return isByHand(entry) ? 'by-hand' : 'blank';
  };
}

/** Whether nothing was written into a list at all, though something is asked of it. */
export const isBlankList = ({ rows }: FormList): boolean => rows.every(({ blank }) => blank);

/** The rows of a list that aren't blank. */
export const begunIn = ({ rows }: FormList): readonly ListRow[] => rows.filter(({ blank }) => !blank);

/** What a list is called: by its title, else by its columns. */
export const listName = ({ title, columns }: FormList): string => title ?? columns.join('、');

/** Whether the form or the pack lets a list be blank. */
export const isOptionalList = (list: FormList, optional: readonly string[]): boolean =>
  mayBeBlank({ label: list.title ?? '' }) || isNamed({ label: listName(list) }, optional);

/** The cells of a row that ask for something. */
export const askedIn = ({ entries }: ListRow): readonly FormEntry[] =>
  entries.filter(({ label }) => !countsRows(label));
