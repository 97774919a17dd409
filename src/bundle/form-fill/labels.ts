import type { Bilingual, Lang } from '../../base/language.ts';
import { hasHan, hasLatin } from '../../base/scripts.ts';

/** What stands in brackets on a label and asks nothing else: how to fill it in, and in which language. */
const HARMLESS =
  /[（(【[][^（）()【】[\]]*(选填|必填|可选|单选|多选|字|词|全称|如实|中文|英文|中英文|words?|characters?|optional|required|in chinese|in english|chinese|english)[^（）()【】[\]]*[）)】\]]/giu;
const LANGUAGE: Readonly<Record<Lang, RegExp>> = {
  zh: /中文|chinese/i,
  en: /英文|英语|english/i,
};
/** What else is bracketed, such as a unit: it says more than the words before it. */
const BRACKETED = /[（(【[][^（）()【】[\]]*[）)】\]]/gu;
const BY_HAND = /(加?盖(单位|公司)?(公)?章|公章|签字|签章|签名|\bseal\b|\bstamp\b|\bsignature\b|\bsigned\b)/giu;

/** A label as it is compared: letters and figures alone, without case, width and harmless brackets. */
export const plainLabel = (label: string): string => lettersOf(label.normalize('NFKC').replaceAll(HARMLESS, ''));

const lettersOf = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** What a label of a form says. */
export interface AskedLabel {
  /** As it is compared, with what stands in brackets, and without. */
  readonly whole: string;
  readonly bare: string;
  /** Whether a seal or a signature is asked for beside the words. */
  readonly byHand: boolean;
  /** The language of the answer, and whether a marker says it. */
  readonly lang: Lang;
  readonly marked: boolean;
}

export function askedLabel(label: string): AskedLabel {
  const marked = (['en', 'zh'] as const).filter((lang) => LANGUAGE[lang].test(label));
  const only = marked.length === 1 ? marked[0] : undefined;
  const worded = label
    .normalize('NFKC')
    .replaceAll(HARMLESS, '')
    .replace(/^(中文|英文|english|chinese)(?=\S)/i, '');
  const byHand = worded.search(BY_HAND) >= 0;
  const words = worded.replaceAll(BY_HAND, '');
  return {
    whole: lettersOf(words),
    bare: lettersOf(words.replaceAll(BRACKETED, '')),
    byHand,
    lang: only ?? (hasHan(label) || !hasLatin(label) ? 'zh' : 'en'),
    marked: only !== undefined,
  };
}

/** Words that forms use for the same thing; of each group any stands for any other. */
const SYNONYMS: readonly (readonly string[])[] = [
  '申报单位名称 申报单位 单位名称 企业名称 公司名称 机构名称 申报主体 申请单位 申报企业 参评单位 applicantname applicant nameofapplicant organisation organization company companyname organisationname organizationname nameoforganisation nameoforganization entityname institution',
  '申报单位类型 单位类型 单位性质 企业性质 单位类别 kindofapplicant typeofapplicant typeofentity entitytype organisationtype organizationtype',
  '联系人姓名 联系人 contactname contactperson contact nameofcontact personincharge',
  '联系电话 联系人电话 联系人手机 联系人联系电话 联系方式 手机 手机号 手机号码 电话 电话号码 contactphone contacttelephone contacttel contactmobile contactnumber phone phonenumber telephone tel mobile',
  '联系邮箱 联系人邮箱 联系人电子邮箱 电子邮箱 电子邮件 邮箱 邮箱地址 contactemail email emailaddress contactemailaddress',
  '联系地址 通讯地址 通信地址 单位地址 办公地址 地址 contactaddress address mailingaddress postaladdress',
  '网站 网址 官网 单位网站 官方网站 website webaddress url homepage',
  '申报类别 类别 申报类型 参评类别 category awardcategory',
  '案例名称 项目名称 成果名称 作品名称 申报项目名称 申报案例名称 casename projectname nameofcase nameofproject projecttitle casetitle title',
  '姓名 名字 人员姓名 name fullname',
  '单位 工作单位 所在单位 单位名称 organisation organization company affiliation institution',
  '职务 职称 职务职称 职位 岗位 position jobtitle post title',
  '分工 贡献 主要贡献 承担工作 任务 角色 role contribution responsibility responsibilities task',
  '国家 国别 所在国家 country nation',
  '城市 所在城市 所在地市 city',
].map((words) => words.split(' '));

const areSynonyms = (one: string, other: string): boolean =>
  SYNONYMS.some((group) => group.includes(one) && group.includes(other));

/** How alike two texts are, by the pairs of characters that they share: from 0 to 1. */
function likeness(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  if (a.length === 0 || b.length === 0) return one === other && one !== '' ? 1 : 0;
  const left = [...b];
  const shared = a.filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / (a.length + b.length);
}

/** Longer labels than any form has aren't compared further. */
const MAX_COMPARED = 80;

function pairsOf(text: string): string[] {
  const chars = [...text].slice(0, MAX_COMPARED);
  return chars.slice(1).map((char, at) => `${chars[at]}${char}`);
}

/** How alike two labels must be to be held for the same, if a person agrees. */
const ALIKE = 0.6;

/** How a label answers to a name: by its very words, by other words for the same, or by looking like it. */
export type Kinship =
  | { readonly by: 'words' }
  | { readonly by: 'synonym' }
  | { readonly by: 'likeness'; readonly share: number };

/** How the words of a form stand to what a question is called. */
export function kinshipOf(asked: string, name: Bilingual): Kinship | undefined {
  const names = [plainLabel(name.zh), plainLabel(name.en)];
  if (asked === '') return undefined;
  // A form in two languages writes both names one after the other.
  if (names.includes(asked) || asked === names.join('') || asked === names.toReversed().join(''))
    return { by: 'words' };
  if (names.some((one) => areSynonyms(one, asked))) return { by: 'synonym' };
  const share = Math.max(...names.map((one) => likeness(one, asked)));
  return share >= ALIKE ? { by: 'likeness', share } : undefined;
}
