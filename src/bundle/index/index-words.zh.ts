import { showNumber } from '../../base/sizes.ts';
import type { IndexWords } from './index-words.ts';

/** 目录的用语 */
export const indexWordsZh: IndexWords = {
  label: {
    applicant: '申报单位',
    category: '申报类别',
    edition: '届次、阶段',
    total: '材料合计',
    contact: '联系人',
    delivery: '递交方式',
    closing: '申报时间',
    bundle: '材料包',
    rules: '检查依据',
  },
  phase: { apply: '申报', reply: '答疑', finalist: '入围', ceremony: '颁奖' },
  edition: (edition, phase) => `${edition}，${phase}阶段`,
  total: ({ materials, pages, unpaged, size, bytes }) => {
    const counted = pages === 0 ? '' : `，共 ${showNumber(pages)} 页`;
    const rest = unpaged === 0 ? '' : pages === 0 ? '，不计页数' : `（另有 ${showNumber(unpaged)} 件不计页数）`;
    return `${showNumber(materials)} 件${counted}${rest}；${size}（${showNumber(bytes)} 字节）`;
  },
  contact: (parts) => parts.join('，'),
  delivery: {
    email: (to) => `以电子邮件发送至 ${to}`,
    portal: (url) => `在申报系统提交：${url}`,
    unstated: (to) =>
      `征集文件没有写明递交方式和收件地址${to === '' ? '' : `；按申报单位填写的地址，以电子邮件发送至 ${to}`}`,
  },
  window: ({ opens, closes, zone, zoneStated }) => {
    const when = opens === undefined ? `${closes} 截止` : `${opens} 至 ${closes}`;
    return zoneStated ? `${when}，${zone}` : `${when}；征集文件没有写明时区，按${zone}`;
  },
  openEnd: (rule) => `${rule}：以主办方通知的日期为准，申报清单中尚未填写`,
  noWindow: '征集文件没有写明截止时间',
  filesIn: (files) => `共 ${showNumber(files)} 个文件：材料、本目录和校验值列表`,
  rules: (pack, edition) => `规则包 ${pack}（${edition}）`,
  overlay: (name) => `附加规则：${name}`,
  checked: (what, on, against) => `${what}，于 ${on} 与${against}核对`,
  unchecked: (what) => `${what}，未与征集文件核对`,
  cited: (said, clauses) => `${said}（${clauses.join('、')}）`,
  sealDue: (what) => `须${what}`,
  sealLegend: (mark, { clause, quote, source }) =>
    `标“${mark}”的材料，依据是${source === undefined ? '征集文件' : `《${source}》`} ${clause}：“${quote}”。文件没有写明的，不作标注。`,
  claim: (words) => `“${words}”`,
  semicolon: '；',
};
