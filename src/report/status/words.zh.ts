import { nested } from '../../base/quotes.ts';
import { clockTime, spaced } from '../../wording/zh/phrases.ts';
import type { StatusWords } from './words.ts';

/** 进度页用语 */
export const statusWordsZh: StatusWords = {
  none: '未填写',
  deadlineToCome: '本阶段的截止时间从申报清单中的日期起算，填写后才能算出。',
  noDeadline: '征集通知没有写明本阶段的截止时间。',
  rehearsed: (moment) => `${moment}（预演）`,

  inFull: '逐项',
  line: (line) => `第 ${line} 行`,
  times: (about, errors) => (errors === 1 ? about : `${about}（${errors} 处）`),
  persons: (count) => `须人工确认的事项：${count} 项`,
  advisable: (count) => `建议人工确认的事项：${count} 项`,
  fileCount: (count) => `${count} 个文件`,
  seeValidate: '逐条的位置、依据和办法，见 dossier validate。',
  inShort: (said) => `就绪表：${said}。`,
  rowsAre: (state, count) => `${statusWordsZh.state[state]} ${count} 项`,
  noneThin: '没有空缺、不符或单薄的维度',

  phases: '各阶段',
  now: '（当前）',
  settled: (done, of) => `${of} 条要求，已落实 ${done} 条`,
  asksNothing: '没有要申报单位办的事',
  opensAndCloses: (opens, closes, zone) =>
    opens === undefined ? `${clockTime(zone, closes)} 止` : `${clockTime(zone, opens)} 至 ${closes}`,
  closesBetween: (first, last, elsewhere, why) => `最早到${first}，最晚到${last}${elsewhere}，因为${why}`,
  clock: (moment, zone) => clockTime(zone, moment),
  elsewhere: (moments) => `（即${spaced(moments.join('，'))}）`,
  fromTo: (first, last) => `${first} 至 ${last}`,
  window: { 'not-open': '尚未开始', open: '进行中', unclear: '是否已开始或已截止无法判断', closed: '已截止' },
  windowIs: (title, span, state) => `${title}：${span}${state === '' ? '' : `，${state}`}`,
  windowDone: (day) => `已于 ${day} 完成`,
  windowUnknown: '申报清单里还没有填写据以计算的日期',
  open: '未落实',
  informs: '须知',
  quote: (title, clause, quote) => `${title}。${clause}：“${nested(quote)}”`,

  state: { empty: '空缺', unmet: '不符', thin: '单薄', unclaimed: '未列', filled: '' },
  columns: { dimension: '维度', answered: '已答', zh: '中文', en: '英文', score: '自评', files: '佐证' },
  units: '中文按字、英文按词计；佐证为材料份数。',
  noScore: '—',
  scores: (sum, most, given, asked) =>
    given === asked
      ? `自评合计 ${sum} 分（满分 ${most} 分）。`
      : `自评合计 ${sum} 分，${asked} 项中只填了 ${given} 项，尚不能与满分 ${most} 分相比。`,
  noScores: '自评分未填（fields.selfScore，可不填）。',
  evidence: '佐证',
  oneLanguage: { zh: '没有中文', en: '没有英文' },
  short: {
    zh: (length, limit) => `中文太短（${length} 字，不足 ${limit} 字）`,
    en: (length, limit) => `英文太短（${length} 词，不足 ${limit} 词）`,
  },
  noFigure: '没有数字',
  noEvidence: '没有材料写明支撑它',
  noSupports: '还没有材料写明支撑哪个维度（材料的 supports，可不填），因此没有检查佐证。',
  unknownSupport: (file, word, nearest) =>
    `${file} 的 supports 写了“${word}”，表中没有这个维度${nearest === undefined ? '。' : `；是不是 ${nearest}？`}`,
  ours: (zh, en) =>
    `“单薄”是本工具的提示，不是条款的要求：中文不足 ${zh} 字、英文不足 ${en} 词、缺一种语言、该有数字而没有、没有佐证。`,

  keywords: (at, terms) => `案例中的关键词（${at}，本类别 ${terms} 个）`,
  hits: (found) => `出现 ${found} 个`,
  noHits: '一个关键词也没有',
  unread: '未能读出文字',
  pages: (count) => `${count} 页`,
  together: (found, terms, cases, pages) =>
    `${cases} 个案例合起来出现 ${found} 个，未出现 ${terms - found} 个${pages === undefined ? '' : `；合计 ${pages} 页（页数按每个案例计，合计仅供参考）`}。`,
  literal: '按词表原词逐字查找；词表不限于所列的词，意思相近的写法没有计入。',
  noCases: '还没有支撑案例。',
  moves: (at) => `如被转至其他类别（${at}），按案例数看`,
  movesFit: '数量够',
  movesLack: '数量不够',

  list: (items) => items.join('、'),
  semicolon: '；',
  comma: '，',
  colon: '：',
  gap: '',
  heading: (title, clause) => `${title}（${clause}）`,
};
