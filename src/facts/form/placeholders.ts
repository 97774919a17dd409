/** What is a place held open when it is all that was filled in. */
const WHOLE: readonly RegExp[] = [
  /^[（(【[「《]?(待|尚待|有待|暂待)(补充|补|定|填|填写|填报|完善|确认|确定|更新|核实|提供|添加|录入|编写|商|议)(内容|资料|材料|数据)?[）)】\]」》]?$/,
  /^[（(【[]?(请|请您|请在此处?|请于此处?|在此处?|此处|在这里)(如实|简要|详细|准确|按要求)?(填写|填入|输入|录入|编辑|补充|选择|粘贴|插入|键入|添加|替换)[^。；]{0,60}[。．]?[）)】\]]?$/,
  /^(单击|点击|轻触|点按|单击或点击|点击或点按|单击或点按|单击此处或点击)(或(单击|点击|轻触|点按))?(此处|这里|可|以)?(以|来|可)?(输入|编辑|选择|填写|添加|键入)[^。；]{0,20}[。．]?$/,
  /^(选择(一个项目|一项|一个日期|日期|项目)|输入(文字|文本|日期|内容|您的.{1,10}))[。．]?$/,
  /^(click|tap|click or tap|click here|tap here|click or tap here)( here)? (to|and) (enter|type|add|edit|insert|choose|select)\b[^.]{0,40}\.?$/i,
  /^(choose|select|pick) (an? )?(item|date|option|building block)( from .{1,30})?\.?$/i,
  /^[[(<]?(please |kindly )?(enter|insert|type|write|add|fill in)( (your|the|an?|in|here|text|name|brief))+\b[^.!?]{0,60}[\])>]?\.?$/i,
  /^your (full |company |organi[sz]ation |project )?(name|title|text|e-?mail|address|answer)( here)?$/i,
  /^[【[«<][^【】[\]<>«»]{0,40}[】\]»>]$/,
  /^\{\{[^{}]{1,60}\}\}$/,
  /^[.…．。·•?？*＊xXＸ×✕]{2,}$/,
  /^(placeholder|占位符|占位文字|示例文字|example text|sample text|text here|t\.?b\.?[adcn]\.?|to be (added|advised|announced|completed|confirmed|decided|defined|determined|filled in|provided|supplied))\.?$/i,
];

/** What such a place is of, where that follows. */
const UNIT =
  '(有限公司|公司|集团|单位|部门|企业|机构|大学|学院|医院|银行|省|市|区|县|镇|街道|局|委|厅|部|项目|平台|系统|中心|工程|案例|年|月|日|届|人次|人|万元|亿元|元|个|项|%|％|同志|先生|女士|老师)?';

/** What holds a place open wherever it stands. */
const WITHIN: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\p{Script=Latin}\p{N}_.#])[xXＸｘ]{2,}(?![A-Za-z0-9_.])${UNIT}`, 'gu'),
  new RegExp(`[×✕╳]{2,}${UNIT}`, 'gu'),
  new RegExp(`(?<![零一二三四五六七八九十])○{2,}(?![零一二三四五六七八九十])${UNIT}`, 'gu'),
  /(19|20)[xXＸ×]{2}(?= ?年|[-/.])年?/gu,
  new RegExp(String.raw`(?<![\w*＊])[*＊]{3,}(?![\w*＊])${UNIT}`, 'gu'),
  /(?<![A-Za-z0-9_])(TODO|TBD|TBC|FIXME)(?![A-Za-z0-9_])/gu,
  /lorem ipsum/giu,
  /[（(【[]?(待补充|待填写|待完善|待确认|待核实|待更新|待定稿)[）)】\]]?/gu,
  /[【[](请|待|填|此处|在此|如：|例如|示例|insert|enter|your|tbd|todo|name of|company|date)[^【】[\]]{0,60}[】\]]/giu,
  /\{\{[^{}\n]{1,60}\}\}/gu,
  /【\s*】/gu,
  /click (or tap )?(here )?to (enter|add|type) (text|a date|your)[^.\n]{0,20}/giu,
  /(单击|点击)(或点按)?此处(以)?(输入|编辑|添加)(文字|文本|内容|日期)?/gu,
];

const plain = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();

/** Whether an answer is nothing but words that hold a place open. */
export function isPlaceholder(text: string): boolean {
  if (text.length > MAX_LINE) return false;
  const own = text.replaceAll(/\s+/g, ' ').trim();
  if (own.length === 0 || own.length > 200) return false;
  return (
    WHOLE.some((pattern) => pattern.test(own) || pattern.test(plain(own))) ||
    placeholderIn(own) === own.replace(/[。．.]$/, '')
  );
}

/** Room for a figure that stayed empty before its unit: `节约成本____万元`. */
const GAP =
  /[_＿]{3,}\p{Script=Han}{0,2}|(?<=\S)\s{4,}(?=(万|亿)?(元|人次|人|个|项|家|台|套|吨|亩|度)|平方公里|平方米|%|％)/gu;

/** Searching takes the square of a line of nothing but blanks; what is longer than this is searched no further. */
const MAX_LINE = 4000;

/** The first words in a text that hold a place open, such as `XX单位` in 由XX单位建设; undefined where there are none. */
export function placeholderIn(text: string): string | undefined {
  for (const line of text.split('\n')) {
    const words = placeholderOn(line.slice(0, MAX_LINE));
    if (words !== undefined) return words;
  }
  return undefined;
}

function placeholderOn(text: string): string | undefined {
  let first: { readonly index: number; readonly words: string } | undefined;
  for (const pattern of [...WITHIN, GAP]) {
    for (const match of text.matchAll(pattern)) {
      if (first === undefined || match.index < first.index)
        first = { index: match.index, words: match[0].replace(/^\s+$/, '____') };
      break;
    }
  }
  return first?.words;
}
