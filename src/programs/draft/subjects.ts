import type { Bilingual } from '../../base/language.ts';

/** A thing that calls speak of: files in a slot, or an answer at a path. */
export interface Subject {
  readonly in: 'slot' | 'answer';
  /** The slot, or the path of the answer. */
  readonly name: string;
  readonly label: Bilingual;
  /** An answer that is a list. */
  readonly many?: boolean;
}

const slot = (name: string, zh: string, en: string): Subject => ({ in: 'slot', name, label: { zh, en } });
const answer = (name: string, zh: string, en: string): Subject => ({
  in: 'answer',
  name: `fields.${name}`,
  label: { zh, en },
});
const listed = (name: string, zh: string, en: string): Subject => ({ ...answer(name, zh, en), many: true });

/** By which words each is meant; more exact ones come before those that they contain. */
export const SUBJECTS: readonly (readonly [Subject, RegExp])[] = [
  [slot('video', '视频', 'Video'), /视频|影片|短片|宣传片|片长|\bvideos?\b|\bfilms?\b/gi],
  [
    slot('image', '图片', 'Image'),
    /图片|照片|图像|海报|平面|\bimages?\b|\bphotos?\b|\bphotographs?\b|\bpictures?\b|\bposters?\b/gi,
  ],
  [slot('support-case', '支撑案例', 'Supporting case'), /支撑的?案例|案例材料|support(?:ing)? cases?\b/gi],
  [
    slot('application-form', '申报表', 'Application form'),
    /申[报请](?:表|书)|推荐[表书]|提名[表书]|报名表|登记表|(?:application|entry|nomination|registration) forms?\b|\bforms?\b(?! of)/gi,
  ],
  [
    slot('licence', '营业执照', 'Business licence'),
    /营业执照|资质|登记证书|business licen[cs]es?|registration certificates?|qualification documents?/gi,
  ],
  [
    slot('recommendation', '推荐信', 'Letter of recommendation'),
    /推荐信|推荐意见|letters? of (?:support|recommendation)|(?:recommendation|support|reference) letters?/gi,
  ],
  [slot('cv', '简历', 'CV'), /简历|\bCVs?\b|\bresumes?\b|curriculum vitae/gi],
  [slot('index', '目录', 'Index'), /目录|材料清单|index list|table of contents|list of attachments/gi],
  [slot('paper', '论文', 'Paper'), /论文|专著|\bpapers?\b(?! cop)|publications?\b/gi],
  [slot('patent', '专利', 'Patent'), /专利|\bpatents?\b/gi],
  [slot('budget', '预算', 'Budget'), /预算表?|\bbudgets?\b/gi],
  [slot('declaration', '承诺书', 'Declaration'), /承诺[书函]|声明书?|确认书|\bdeclarations?\b|statement of/gi],
  [slot('presentation', '汇报材料', 'Presentation'), /PPT|幻灯片|汇报材料|\bslides?\b|presentation (?:file|deck)/gi],
  [
    slot('supporting', '佐证材料', 'Supporting material'),
    /佐证|证明材料|证明文件|附件|支撑材料|补充材料|申报材料|复印件|扫描件|attachments?\b|support(?:ing)? (?:materials?|documents?)|each file|evidence|annexes|appendi(?:x|ces)/gi,
  ],
  [
    { in: 'answer', name: 'applicant.name', label: { zh: '申报单位名称', en: 'Name of the applicant' } },
    /(?:申报)?单位(?:的)?(?:名称|全称)|\bname of the (?:applicant|organi[sz]ation)\b/gi,
  ],
  [
    answer('title', '名称', 'Title'),
    /(?:项目|作品|案例|成果)?(?:名称|标题|题目)|\btitles?\b|(?:project|achievement|case) name/gi,
  ],
  [
    answer('summary', '摘要', 'Summary'),
    /摘要|简介|概述|概要|简述|介绍|\bsummar(?:y|ies)\b|\babstracts?\b|\bdescriptions?\b|\boverview\b/gi,
  ],
  [answer('contribution', '主要贡献', 'Contribution'), /主要贡献|创新点|contributions?\b|innovation points/gi],
  [
    listed('contributors', '完成人', 'Contributors'),
    /完成人|主创人员|团队成员|参与人员|贡献者|作者|contributors?\b|authors?\b|team members?|participants?\b/gi,
  ],
  [listed('areas', '领域', 'Areas'), /领域|方向|\bareas?\b|\btopics?\b|\bfields?\b/gi],
  [answer('theme', '主题', 'Theme'), /主题|\bthemes?\b/gi],
  [listed('keywords', '关键词', 'Keywords'), /关键词|keywords?\b/gi],
  [
    listed('organizations', '参与单位', 'Organisations'),
    /(?:联合|参与|合作|协作|完成)(?:单位|体)|partners?\b|co-applicants?|organi[sz]ations?\b|joint applicants?/gi,
  ],
  [listed('enterprises', '企业', 'Enterprises'), /enterprises\b|companies\b/gi],
  [answer('gdp', '地区生产总值', 'GDP'), /GDP|生产总值/g],
  [answer('outputValue', '产值', 'Output value'), /产值|营业收入|销售收入|output value|turnover|revenue/gi],
  [
    answer('completed', '建成时间', 'Date of completion'),
    /(?:建成|完工|竣工|投用|投运)(?:时间|日期)?|date of completion/gi,
  ],
  [answer('investment', '投资额', 'Investment'), /投资(?:金额|总额|额)?|经费|\bfunding\b|\bgrant\b|investment/gi],
];

/** What a number or a duty at a place of a folded sentence is about: the thing named nearest, or else in what stands above. */
export function subjectNear(
  text: string,
  start: number,
  end: number,
  above: string,
  fits: (subject: Subject) => boolean,
): { readonly subject: Subject; readonly near: boolean } | undefined {
  let best: { subject: Subject; distance: number } | undefined;
  const [from, until] = [Math.max(0, start - 60), end + 40];
  for (const [subject, pattern] of SUBJECTS) {
    if (!fits(subject)) continue;
    for (const match of text.matchAll(pattern)) {
      if (match.index < from || match.index > until) continue;
      const after = match.index + match[0].length;
      // A clause of its own is further off than any word of the same clause.
      const before = match.index < start;
      const between = before ? text.slice(after, start) : text.slice(end, match.index);
      // What follows at once is what is counted; else people name the thing first.
      const gap = before ? between.length + 1 : between.length <= 1 ? 0 : between.length * 2 + 4;
      const distance = gap + 20 * (between.match(/[,。;]/g)?.length ?? 0);
      if (best === undefined || distance < best.distance) best = { subject, distance };
    }
  }
  if (best !== undefined) return { subject: best.subject, near: best.distance <= 24 };
  const found = SUBJECTS.find(([subject, pattern]) => fits(subject) && above.search(pattern) >= 0);
  return found && { subject: found[0], near: false };
}

/** Every thing of one sort that a sentence names, in the order of the list. */
export const subjectsIn = (text: string, sort: Subject['in']): Subject[] =>
  SUBJECTS.filter(([subject, pattern]) => subject.in === sort && text.search(pattern) >= 0).map(([subject]) => subject);
