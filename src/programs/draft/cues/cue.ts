import type { Clue } from '../proposal.ts';
import type { Sentence } from '../sentences.ts';

/** What is known of a call as a whole while its sentences are read. */
export interface CallContext {
  /** The one year that its dates speak of most. */
  readonly year: string | undefined;
  /** The address to which it says that submissions go, else the only one that it gives. */
  readonly address: string | undefined;
  /** The zone that it names anywhere, as an IANA name. */
  readonly zone: string | undefined;
}

/** Makes out what one sort of words asks for. */
export type Cue = (sentence: Sentence, call: CallContext) => readonly Clue[];

/** Chinese words that oblige, as a pattern. 需求, 供应, 应用 and 申请 are none. */
export const OBLIGES =
  '(?:必须|务必|须(?!知)|(?<![供急所刚必内如])需(?![求量])|(?<![响适效反供对感相回呼])应(?![用急对届变能邀])|(?<![申聘邀敬])请(?![示假求见关联参]))';
const FORBIDS = '不得|不能|不可(?![或缺])|不予|不接受|不再受理|禁止|严禁|谢绝|不允许';
const ENGLISH =
  '\\bmust\\b|\\bshall\\b|\\bshould\\b|\\brequired\\b|\\brequires?\\b|\\bneeds? to\\b|\\bare to\\b|\\bplease\\b(?! (?:refer|contact|see|visit|note|do not hesitate))|\\bobliged\\b|\\bmandatory\\b|\\bmay not\\b|\\bcannot\\b|\\bnot (?:be )?(?:allowed|accepted|permitted|considered|eligible)\\b|\\bprovide\\b(?= (?:supporting|required|evidence|proof))';

/** Words that oblige, in a folded sentence. */
export const DUTY = new RegExp(
  `${OBLIGES}|(?<!有权)要求(?=提案|申报[方单]|参评|提交|提供|填写|所有|材料须|每)|${FORBIDS}|${ENGLISH}`,
  'i',
);

/** What is only recommended. */
export const ADVICE =
  /建议|宜(?![居人])|鼓励|推荐(?!表|书|信|单位|人|意见|函|名)|尽量|最好|可附|\bshould\b|recommend(?:ed|s)?|advis(?:ed|able)|encouraged|preferabl[ey]|\bmay attach\b|\bideally\b/i;

/** Every match of a pattern as a clue. */
export function clue(match: RegExpMatchArray, made: Omit<Clue, 'start' | 'end'>): Clue {
  const start = match.index ?? 0;
  return { ...made, start, end: start + match[0].length };
}
