import { hasHan } from '../../base/scripts.ts';
import { isHint, splitHint } from './hints.ts';
import { isPlaceholder } from './placeholders.ts';

/** How labels on forms end, in Chinese. */
const CHINESE =
  /(名称|姓名|名字|单位|部门|机构|企业|公司|电话|手机|传真|邮箱|邮编|邮件|地址|住址|网址|职务|职称|职位|岗位|性别|民族|国籍|籍贯|年龄|学历|学位|专业|日期|时间|年月|期限|周期|编号|序号|号码|代码|证号|账号|类别|类型|性质|领域|方向|级别|等级|金额|投资|经费|预算|资金|收入|产值|规模|人数|数量|面积|比例|占比|简介|概况|概述|背景|内容|目标|成效|效益|效果|意见|说明|情况|创新点|亮点|特色|优势|关键词|代表|负责人|联系人|申报人|填表人|法人|签字|签名|盖章|公章|承诺|备注|附件|照片|国家|省份|城市|地区|所在地|地点|分工|任务|职责|排名|方式|来源|状态|阶段|标题|题目|项目|案例|奖项|指标|单价|总价|用途|媒体|出处|作者|版本|语言|是否.{1,12}|材料|证明|清单|主体|行业|荣誉|专利|标准|团队|成员|贡献|年度|要求|数值|结果|得分|评分|分值|贡献率|完成率|微信|QQ|Email|E-mail|传真号)[）)]?$/i;

const ENGLISH =
  /\b(name|title|organi[sz]ation|company|institution|department|unit|phone|telephone|mobile|tel|fax|e-?mail|address|postcode|zip|website|url|position|role|job|gender|sex|nationality|age|degree|date|time|period|duration|start|end|number|no|code|id|category|type|field|area|level|amount|budget|cost|investment|revenue|scale|population|summary|description|overview|background|objectives?|goals?|results?|impact|benefits?|innovation|keywords?|representative|contact|person|applicant|signature|signed|seal|stamp|remarks?|notes?|attachments?|photo|country|city|region|province|location|language|members?|responsibilit(y|ies)|status|stage|source|award|case|project|partners?|supplier|quantity|item|unit price|total|year|content|version|author|indicators?|value)( (of|in|for|on|to)\b.*)?( ?[(（][^()（）]*[)）])?$/i;

/** A label's own number, such as `一、` or `3.2` or `（1）`. */
const NUMBER =
  /^\s*(?:[（(]?[一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、.．]|[（(]\d{1,2}[）)]|\d{1,2}(?:\.\d{1,2})+\s*[、.．)）\s]\s*|\d{1,2}\s*[、.．)）](?!\d)\s*|[①-⑳])\s*/;

const STARRED = /^\s*[*＊★※]|[*＊★※]\s*[：:]?\s*$/;

export interface Label {
  readonly text: string;
  readonly hint: string | undefined;
  readonly starred: boolean;
}

/** A label as a reader would say it: without number, star, colon and the spaces that spread it over a cell. */
export function labelOf(raw: string): Label {
  const { text, hint } = splitHint(raw.replaceAll(/\s*\n\s*/g, ' '));
  const bare = text
    .replace(/^\s*[*＊★※]+/, '')
    .replace(NUMBER, '')
    .replaceAll(/^[*＊★※]+|[*＊★※]+\s*[：:]?$/g, '')
    .replace(/\s*[：:]\s*$/, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .trim();
  return { text: bare, hint, starred: STARRED.test(text) };
}

/** Columns: Han characters count double. */
const MAX_WIDTH = 72;
/** Spaces, which spread a label over its cell, included. */
const MAX_RAW = 400;
const width = (text: string): number => text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);

/** Whether a text can be a label at all: short, in words, no sentence, no figure, nothing that only holds a place. */
export function canBeLabel(raw: string): boolean {
  if (raw.length > MAX_RAW) return false;
  const { text } = labelOf(raw);
  if (text === '' || width(text) > MAX_WIDTH || !/\p{L}/u.test(text)) return false;
  if (/[。；!！]|[.;]\s+\p{L}/u.test(text) || /https?:|@/.test(text)) return false;
  return !isPlaceholder(text) && !isHint(raw);
}

/** Whether a text is worded as labels are. What isn't may be one still; what is hardly ever is an answer. */
export function soundsLikeLabel(raw: string): boolean {
  if (!canBeLabel(raw)) return false;
  const { text } = labelOf(raw);
  if (/[：:]\s*$/.test(raw.trim())) return true;
  if (hasHan(text)) return text.length <= 24 && CHINESE.test(text.replace(/[（(][^（）()]*[）)]$/, '').trim());
  return text.split(' ').length <= 6 && ENGLISH.test(text);
}
