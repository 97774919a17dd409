import { TODO } from '../proposal.ts';

/** What the parts of a name are called in calls, and how a template says them. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:序号|编号|number)$/i, '{number}'],
  [
    /^(?:申报|推荐|参评)?(?:单位|机构|企业|主体)(?:名称|全称)?$|^(?:name of the )?(?:applicant|organi[sz]ation)(?: name)?$/i,
    '{applicant.zh}',
  ],
  [/^(?:项目|案例|作品|成果)(?:名称|题目|标题)?$|^(?:project |work )?title$/i, '{fields.title.zh}'],
  [/^(?:材料|附件|文件)(?:名称)?$|^document name$/i, '{title.zh}'],
  [/^(?:类别|组别|方向)(?:名称)?$|^category$/i, '{category.zh}'],
  [/^(?:联系人|姓名|联系人姓名)$|^contact(?: name)?$/i, '{contact.zh}'],
  [/^(?:联系)?(?:电话|手机)(?:号码?)?$|^phone(?: number)?$/i, '{contact.phone}'],
];

/** The template that a call spells out between quotation marks; where not every part of it is known, a person's to write. */
export function templateIn(plain: string): string {
  const [, written = ''] = /[“"‘']([^”"’']{3,80})[”"’']/.exec(plain) ?? [];
  const pieces = written.split(/([+＋_—-])/);
  if (pieces.length < 3) return TODO;
  const said = pieces.map((piece, index) =>
    index % 2 === 1 ? piece : PARTS.find(([words]) => words.test(piece.trim()))?.[1],
  );
  return said.every((one) => one !== undefined) ? said.join('') : TODO;
}
