import type { Bilingual, Lang } from '../../base/language.ts';
import { hasHan, hasLatin } from '../../base/scripts.ts';
import type { FormEntry } from '../../facts/form/form-facts.ts';
import type { FormAnswer } from './answers.ts';
import { type AskedLabel, askedLabel, type Kinship, kinshipOf } from './labels.ts';

/** How a question of a form was told to be one of the manifest's. */
export type MatchedBy = Kinship['by'];

/** An answer of the manifest for a question of the form. */
export interface Match {
  readonly entry: FormEntry;
  readonly answer: FormAnswer;
  readonly lang: Lang;
  /** Whether there is no doubt that the form asks for it; else a person has to agree. */
  readonly sure: boolean;
  readonly by: MatchedBy;
}

interface Candidate extends Match {
  readonly rank: number;
}

/** A form asks a few hundred questions at most; comparing more takes long, and they are left to a person. */
const MAX_QUESTIONS = 2000;

/** For each question of a form the answer that fits best, in the order of the form; questions without one are left out. */
export function matchEntries(entries: readonly FormEntry[], answers: readonly FormAnswer[]): Match[] {
  const candidates = entries
    .slice(0, MAX_QUESTIONS)
    .flatMap((entry) => answers.flatMap((answer) => candidateFor(entry, answer)))
    .toSorted((a, b) => a.rank - b.rank);
  const taken = new Map<FormEntry, Match>();
  const placed = new Set<string>();
  for (const candidate of candidates) {
    const { entry, answer, lang, by } = candidate;
    const key = `${answer.path} ${lang}`;
    // The same may be asked twice in other words, but what only looks alike is more likely another question.
    if (taken.has(entry) || (by === 'likeness' && placed.has(key))) continue;
    const rival = candidates.some((one) => one.entry === entry && one.answer !== answer && one.rank === candidate.rank);
    const { rank: _, ...match } = candidate;
    taken.set(entry, { ...match, sure: match.sure && !rival });
    placed.add(key);
  }
  return entries.flatMap((entry) => taken.get(entry) ?? []);
}

/** Headings that stand over everything a form asks and say nothing on it. */
const OVER_ALL =
  /(信息|情况|资料|概况|简介|内容|申报表|申请表|报名表|推荐表|登记表|项目|案例|成果|information|details|form|profile|overview|project|case)$/i;

function candidateFor(entry: FormEntry, answer: FormAnswer): Candidate[] {
  const asked = askedLabel(entry.label);
  const group = entry.group === undefined ? undefined : askedLabel(entry.group).bare;
  const found = kinOf(asked, group, answer);
  if (found === undefined || answer.value[asked.lang] === '') return [];
  const { rank, by } = found;
  const inBoth = answer.value.perLanguage && !asked.marked && hasHan(entry.label) && hasLatin(entry.label);
  const sure = rank === 0 && !asked.byHand && asked.whole === asked.bare && !inBoth;
  return [{ entry, answer, lang: asked.lang, sure, by, rank }];
}

/** Whether a label only says in which language to answer what it stands under: 中文 and 英文名称 under 项目名称. */
const isLanguage = ({ bare, marked, byHand }: AskedLabel, group: string): boolean =>
  marked && !byHand && (/^(中文|英文|英语|chinese|english)$/.test(bare) || group.endsWith(bare));

/** The lower the rank, the better; 0 leaves no doubt as far as the words go. */
function kinOf(
  asked: AskedLabel,
  group: string | undefined,
  { label, group: record, value }: FormAnswer,
): { readonly rank: number; readonly by: MatchedBy } | undefined {
  const full: Bilingual = record ? { zh: record.zh + label.zh, en: `${record.en} ${label.en}` } : label;
  const alone = kinshipOf(asked.bare, full);
  const together = group === undefined || asked.bare === '' ? undefined : kinshipOf(group + asked.bare, full);
  const only =
    group !== undefined && value.perLanguage && isLanguage(asked, group) ? kinshipOf(group, full) : undefined;
  const part = record && kinshipOf(asked.bare, label);
  const inRecord = record && group !== undefined ? kinshipOf(group, record) : undefined;
  if (together?.by === 'words' || only?.by === 'words' || (part?.by === 'words' && inRecord?.by === 'words'))
    return { rank: 0, by: 'words' };
  if (alone?.by === 'words') return { rank: group === undefined || OVER_ALL.test(group) ? 0 : 2, by: 'words' };
  if (part?.by === 'words') return { rank: 2, by: 'words' };
  if (together?.by === 'synonym' || only?.by === 'synonym') return { rank: 2.5, by: 'synonym' };
  if (alone?.by === 'synonym') return { rank: 3, by: 'synonym' };
  const shares = [together, alone].flatMap((kin) => (kin?.by === 'likeness' ? [kin.share] : []));
  return shares.length === 0 ? undefined : { rank: 5 - Math.max(...shares), by: 'likeness' };
}
