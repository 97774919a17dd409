import type { Lang } from '../../base/language.ts';
import type { SealRow } from '../../check/seal-sheet.ts';
import type { FileFacts } from '../../facts/facts.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Program } from '../../programs/program.ts';
import { formatName as formatEn } from '../../wording/en/names.ts';
import { sealsWords as seenEn } from '../../wording/en/seal.ts';
import { say } from '../../wording/say.ts';
import { formatName as formatZh } from '../../wording/zh/names.ts';
import { sealsWords as seenZh } from '../../wording/zh/seal.ts';
import { sealSheetWordsEn } from './words.en.ts';
import type { SealFact, SealSheetWords } from './words.ts';
import { sealSheetWordsZh } from './words.zh.ts';

export const SEAL_SHEET_WORDS: Readonly<Record<Lang, SealSheetWords>> = { zh: sealSheetWordsZh, en: sealSheetWordsEn };

const SEEN = { zh: seenZh, en: seenEn };
const FORMATS = { zh: formatZh, en: formatEn };

/** A seal or a signature with what its file is. */
export interface SealEntry extends SealRow {
  readonly format: FileFacts['format'] | undefined;
}

/** The sheet of seals and signatures of one submission. */
export interface SealSheet {
  readonly program: Program;
  readonly entries: readonly SealEntry[];
  /** The call asks for seals or signatures at all, in this phase. */
  readonly asked: boolean;
  /** What is wrong with records of people's word for these seals and signatures, so that they don't count. */
  readonly records: readonly Finding[];
  /** The moment as people write it. */
  readonly moment: string;
}

/** The file, or what there is no file of yet. */
export const titleOfEntry = ({ file, slot }: SealEntry, program: Program, lang: Lang): string =>
  file ?? SEAL_SHEET_WORDS[lang].noFile(program.slots[slot]?.label[lang] ?? slot);

/** What was seen in the file, in words; undefined where there is no file. */
export function seenInWords({ seen, fault, format, sealing, state }: SealEntry, lang: Lang): string | undefined {
  const words = SEAL_SHEET_WORDS[lang];
  if (fault !== undefined) return say(fault).what[lang];
  if (state === 'missing' || format === undefined) return undefined;
  if (sealing.mark === 'signature') return words.byEye;
  return seen === undefined ? words.notLooked(FORMATS[lang](format)) : SEEN[lang](seen);
}

/** What stands beside an entry, in the order in which it is read. */
export function factsOfEntry(entry: SealEntry, lang: Lang): readonly (readonly [fact: SealFact, text: string])[] {
  const words = SEAL_SHEET_WORDS[lang];
  const { rule, sealing, state, attested } = entry;
  const seen = seenInWords(entry, lang);
  return [
    ['what', words.marks[sealing.mark](sealing.by[lang])],
    ...(sealing.where === undefined ? [] : [['where', sealing.where[lang]] as const]),
    ['statement', sealing.statement[lang]],
    ['clause', words.quoted(rule.basis.clause, rule.basis.quote)],
    ['rule', rule.id],
    ...(seen === undefined ? [] : [['seen', seen] as const]),
    ['state', words.states[state]],
    ...(attested === undefined ? [] : [['word', words.byOn(attested.by, attested.on)] as const]),
  ];
}

export const confirmedIn = (entries: readonly SealEntry[]): number =>
  entries.filter(({ state }) => state === 'confirmed').length;
