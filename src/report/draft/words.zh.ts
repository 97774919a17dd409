import type { LengthUnit } from '../../base/lengths.ts';
import { nested } from '../../base/quotes.ts';
import { showLimit } from '../../base/sizes.ts';
import type { Params } from '../../programs/draft/proposal.ts';
import { copiesIn, type DraftWords, inMonths, limitsIn, textsOf } from './words.ts';

const UNITS: Readonly<Record<LengthUnit, string>> = {
  ...{ zi: '字', words: '词', hanzi: '个汉字', characters: '个字符', 'characters-with-spaces': '个字符' },
};

function limit(params: Params, unit: string, show: (value: number) => string = String): string {
  const { min, max } = limitsIn(params);
  if (min !== undefined && max !== undefined && min !== max) return `${show(min)}～${show(max)}${unit}`;
  if (max !== undefined) return `不超过 ${show(max)}${unit}`;
  return min === undefined ? '数量待定' : `至少 ${show(min)}${unit}`;
}

const languages = (params: Params): string =>
  [...textsOf(params, 'languages'), ...textsOf(params, 'language')]
    .map((one) => (one === 'zh' ? '中文' : one === 'en' ? '英文' : '待定'))
    .join('、');

/** 起草规则时的用语 */
export const draftWordsZh: DraftWords = {
  title: (topic, params) => {
    switch (topic) {
      case 'length':
        return `字数：${limit(params, ` ${UNITS[(textsOf(params, 'unit')[0] ?? 'zi') as LengthUnit] ?? '字'}`)}`;
      case 'pages':
        return `页数：${limit(params, ' 页')}`;
      case 'bytes':
        return `文件大小：${limit(params, '', showLimit)}`;
      case 'duration':
        return `时长：${limit(params, ' 秒')}`;
      case 'resolution':
        return `清晰度：${limit(params, ' dpi')}`;
      case 'frame':
        return '画面的比例或分辨率';
      case 'formats':
        return `文件格式：${textsOf(params, 'formats').join('、')}`;
      case 'subtitles':
        return '视频要有字幕';
      case 'count':
        return `数量：${limit(params, ' 个')}`;
      case 'amount': {
        const over = typeof params['more_than'] === 'number' ? `大于 ${params['more_than']}` : limit(params, '');
        return `数值：${over} ${textsOf(params, 'unit').join('')}`.trim();
      }
      case 'copies':
        return `纸质材料份数：${copiesIn(params) ?? ''} 份`;
      case 'closes':
        return `截止时间：${textsOf(params, 'closes').join('')}`;
      case 'period':
        return `申报时间：${textsOf(params, 'opens').join('')} 至 ${textsOf(params, 'closes').join('')}`;
      case 'reply':
        return `限期答复：${textsOf(params, 'closes')[0] ?? `${limitsIn(params).max ?? ''} 天之内`}`;
      case 'email':
        return `发送到邮箱 ${textsOf(params, 'to').join('、')}`;
      case 'portal':
        return `在网上平台申报${textsOf(params, 'portal')
          .map((one) => `（${one}）`)
          .join('')}`;
      case 'language':
        return `语言：${languages(params) || '需要翻译'}`;
      case 'duration-since':
        return `时间长短：${limit(params, inMonths(params) ? ' 个月' : ' 年')}`;
      case 'per-applicant':
        return `每个申报单位限报：${limit(params, ' 项')}`;
      default:
        return PLAIN[topic] ?? topic;
    }
  },
  sure: { high: '把握较大', medium: '把握一般', low: '把握不大' },
  level: { must: '必须', should: '建议' },
  open: {
    'which-slot': '说的是哪种材料，没有看出来',
    'which-answer': '说的是哪一项填写内容，没有看出来',
    'slot-guessed': '材料是按附近的字眼猜的',
    'answer-guessed': '填写项是按附近的字眼猜的',
    year: '原文没有写年份',
    zone: '原文没有写时区',
    'from-when': '从哪一天算起，要由人确定',
    options: '可选的有哪些，要由人列出',
    phase: '看来是入围以后的事，请核对阶段',
    who: '由谁盖章、签字，没有看出来',
    limit: '限额要由人填写',
    condition: '只在某些情况下适用，请写明条件（when）',
    'which-address': '是不是报送用的地址，请核对',
    unit: '按哪种方法计字，请核对',
    'same-as-other': '可能与另一条重复',
    'exact-or-least': '是正好这么多，还是至少这么多，请核对',
    template: '名称各部分的写法，请核对模板',
  },
  openHead: '待核对',
  place: ({ unit, number, page }, section) =>
    [
      ...(section === '' ? [] : [section]),
      ...(page === undefined ? [] : [`第 ${page} 页`]),
      unit === 'line' ? `第 ${number} 行` : `第 ${number} 段`,
    ].join('，'),
  quote: (quote) => `“${nested(quote)}”`,
  read: (file, sentences, proposals) => `${file}：读了 ${sentences} 句，提出 ${proposals} 条规则，供逐条核对。`,
  only: '这些只是建议，哪条成立、怎样写，由人决定。',
  nothing: '没有找到像限额、期限或要求的句子。',
  notUnderstood: (count) => `另有 ${count} 句像是提了要求，但没有读懂，请自己看原文：`,
  bare: (pages) => `第 ${pages.join('、')} 页没有可读取的文字，很可能是扫描件，没有读到。`,
  next: (file) => `下一步：dossier program draft ${file} -o 新文件夹，写成规则包草稿；加 --ask 可以逐条确认。`,
  written: (folder, confirmed, left, refused) =>
    `草稿写在 ${folder}：已确认 ${confirmed} 条，待确认 ${left} 条，不采用 ${refused} 条。待确认的规则带有 unconfirmed，删去这一行才算确认；还有 unconfirmed 或 TODO 时，规则包不能用。`,
  ask: { yes: '采用', no: '不采用', edit: '改了再采用', stop: '先到这里，其余留着' },
  keep: (name, value) => `${name}（直接按回车保留 ${value}）：`,
  number: '这里要填数字，如 300。',
};

const PLAIN: Readonly<Record<string, string>> = {
  package: '打包报送',
  bilingual: '中英文都要有',
  'bilingual-names': '文件名要有中英文',
  naming: '命名有规定',
  seal: '盖章',
  signature: '签字',
  applicant: '谁可以申报',
  category: '申报类别限于所列',
  state: '项目的实施状态',
  materials: '要提交的材料',
  supplier: '由谁提供',
  blanks: '不得留空',
  content: '内容上要写明的',
  criterion: '评审看重的内容',
  theme: '围绕主题',
  declaration: '由人承诺或说明',
  forbidden: '不允许的情形',
  duty: '要做到的事',
  claims: '领先性的说法要有依据',
  order: '材料的顺序',
  index: '附目录',
  layout: '版式',
  agreement: '前后一致',
  days: '日期早晚',
};
