import { isUnitNote } from './units.ts';

/** What says how much may be written, or how. */
const LIMIT =
  /(限|不超过|不多于|不少于|控制在|约|至多|最多|至少)\s*\d+\s*(个)?(字|词|字符|页|行|张|项|条|名|人)(以内|左右|之内)?|\d+\s*(个)?(字|词|字符|页)\s*(以内|之内|以上|左右|内)|(max(imum)?\.?|up to|no more than|not more than|at most|at least|within|limit(ed to)?:?)\s*\d+\s*(words|characters|pages|lines)|\d+\s*(words|characters|pages)\s*(max(imum)?|or (less|fewer)|limit)/i;

/** How words begin that tell the reader what to do. */
const ADVICE =
  /^(请|须|需|应|填(写)?(序号|字母|编号|代码)|可另|可附|可加|如有|如无|如为|若|例如|例：|如：|填写|按|参照|详见|见附件|注[：:]|注意|说明[：:]|提示|备注[：:]|必填|选填|可多选|单选|多选|不填|勾选|指(?!标|数|南)|please |if |e\.g\.|for example|note:|optional|required|tick |check |as |see |attach|include )/i;

/** What an answer has to agree with. */
const AGREEMENT = /^(须|应|需|请)?(与|和|同).{1,20}(一致|相符|相同)$/;

/** How a whole paragraph begins that only tells what to do; more careful, because answers begin in many ways. */
const ADVICE_LINE =
  /^填写?(序号|字母|编号|代码)|^(填写说明|填表说明|填报说明|说明|提示|注|备注|note|hint|instructions?)\s*[：:]|^(例如?|如|示例|样例|格式)\s*[：:]|^如[有无][^。；]{0,12}[，,]?\s*请|^[*※★]?\s*(请(?!示)(在|按|如实|简要|详细|概述|简述|说明|介绍|填写|描述|列出|列明|注明|围绕|结合|从|对|用|以)|(please|briefly) (describe|explain|provide|list|outline|state|summari[sz]e|give|specify|include|attach|enter)\b)/i;

const BRACKETED = /[（(【[]([^（）()【】[\]]{1,120})[）)】\]]/g;

/** Longer than what a form says on how to fill in one field. */
const MAX_HINT = 160;

/** Whether a paragraph of an answer only says how to fill it in, such as 限500字 or （请简述……）. */
export function isHint(line: string): boolean {
  const text = line.trim();
  if (text === '' || text.length > MAX_HINT) return false;
  const inner = /^[（(【[]([^（）()【】[\]]*)[）)】\]][。.]?$/.exec(text)?.[1];
  if (inner !== undefined)
    return LIMIT.test(inner) || ADVICE.test(inner.trim()) || AGREEMENT.test(inner.trim()) || isUnitNote(inner);
  const rest = text.replace(LIMIT, '').replaceAll(/[\s，,。.；;、：:（）()字数内容文要求]/g, '');
  return (LIMIT.test(text) && rest.length <= 2) || ADVICE_LINE.test(text);
}

/** A label without the hints in brackets at its end, and these. */
export function splitHint(label: string): { readonly text: string; readonly hint: string | undefined } {
  const hints: string[] = [];
  const text = label.replaceAll(BRACKETED, (whole, inner: string) => {
    if (!LIMIT.test(inner) && !ADVICE.test(inner.trim())) return whole;
    hints.push(inner.trim());
    return '';
  });
  return { text: text.trim(), hint: hints.length === 0 ? undefined : hints.join('；') };
}
