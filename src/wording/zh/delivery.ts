import { showBytes, showLimit, stepOf } from '../../base/sizes.ts';
import type {
  Channel,
  DeliveryHowMessages,
  deliveryMessages,
  PaperCopies,
  SenderKind,
  Weight,
} from '../../findings/messages/delivery.ts';
import type { HowWords } from '../how-words.ts';
import type { Words } from '../wording.ts';
import { quoted, unstopped } from './phrases.ts';

const SENDERS: Readonly<Record<SenderKind, string>> = {
  own: '申报单位自有域名的邮箱',
  'not-free': '单位邮箱，不能用 QQ、163 等公共邮箱',
  government: '政府邮箱（gov）',
  academic: '教育、科研机构邮箱（edu、ac）',
};

const CHANNEL_TEXTS: Readonly<Record<Channel, string>> = {
  email: '材料用电子邮件发送，邮件由人发出，是否送达本工具无从得知。',
  portal: '材料在申报系统中提交，由人填报。',
  post: '材料要邮寄，是否寄出须人工确认。',
  hand: '材料要当面递交，是否已递交须人工确认。',
  link: '材料用网盘链接提交，检查申报清单 delivery 下有没有 link。',
};

const ATTEST = '在 attest 下加一条，写明规则（rule）、确认人（by）和日期（on）';

function paper({ number, sides, binding, colour }: PaperCopies): string {
  const how = [
    ...(sides === undefined ? [] : [sides === 'double' ? '双面' : '单面']),
    ...(colour === undefined ? [] : [colour === 'colour' ? '彩色' : '黑白']),
  ].join('');
  return `纸质材料 ${number} 份${how === '' ? '' : `，${how}打印`}${binding === undefined ? '' : `，${unstopped(binding.zh)}`}`;
}

const sized = (bytes: number, limit: number): string => showBytes(bytes, stepOf(limit));
const weighed = (weight: Weight): string => (weight === 'encoded' ? '按邮件编码后的大小算' : '');

/** What is said of the way in which a submission goes out, in Chinese. */
export const deliveryWords: Words<keyof typeof deliveryMessages> = {
  'delivery.address': {
    what: (p) => `收件邮箱写的是${quoted(p.given)}，征集通知公布的是${quoted(p.wanted)}。`,
    fix: (p) => `请在 delivery 的 to 下写上${quoted(p.wanted)}，或者删去 to，由本工具自动填写。`,
  },
  'delivery.no-address': {
    what: () => '征集通知没有公布收件邮箱，申报清单中也没有填写。',
    fix: () => '请向主办方询问收件邮箱，写在 delivery 的 to 下。',
  },
  'delivery.copy-missing': {
    what: (p) => `邮件应抄送${quoted(p.wanted)}，申报清单中没有写。`,
    fix: (p) => `请在 delivery 的 cc 下写上${quoted(p.wanted)}。`,
  },
  'delivery.no-link': {
    what: () => '征集通知要求用网盘链接提交，申报清单中没有写链接。',
    fix: () => '请把材料上传网盘，将链接、提取码和有效期写在 delivery 的 link 下。',
  },
  'delivery.unseen': {
    what: (p) => `材料要${p.channel === 'post' ? '邮寄' : '当面递交'}，是否已经办妥须人工确认。`,
    fix: () => `办妥后保留凭证，${ATTEST}。`,
  },
  'delivery.copies': {
    what: (p) => `要准备${paper(p)}，是否备齐须人工确认。`,
    fix: () => `备齐并清点后，${ATTEST}。`,
  },
  'delivery.sender': {
    what: (p) =>
      `联系邮箱是${quoted(p.address)}，应当用${SENDERS[p.kind]}${p.website === undefined ? '' : `，申报单位网站是${quoted(p.website)}`}。`,
    fix: () => '请把 contact 下的 email 换成符合要求的邮箱，并用它发送；确属本单位的，请改正网站。',
  },
  'delivery.sender-unknown': {
    what: (p) => `无法判断${quoted(p.address)}是不是申报单位自有域名的邮箱，因为没有写申报单位的网站。`,
    fix: () => `请在 applicant 下填写 website；没有网站的，核对后${ATTEST}。`,
  },
  'delivery.file-over': {
    what: (p) =>
      `文件大小是 ${sized(p.bytes, p.limit)}，超过单个文件的上限 ${showLimit(p.limit)}${p.weight === 'encoded' ? `（${weighed(p.weight)}）` : ''}。`,
    fix: () => '请压缩文件，或者拆分后分别提交。',
  },
  'delivery.total-over': {
    what: (p) =>
      `${p.files} 份材料合计 ${sized(p.bytes, p.limit)}，超过总量上限 ${showLimit(p.limit)}${p.weight === 'encoded' ? `（${weighed(p.weight)}）` : ''}。`,
    fix: () => '请压缩较大的文件，或者去掉不必要的材料。',
  },
  'delivery.total-unknown': {
    what: (p) =>
      `材料的总量无法判断：有 ${p.unread} 份材料打不开，其余合计 ${sized(p.bytes, p.limit)}，上限是 ${showLimit(p.limit)}。`,
    fix: () => '请先改正打不开的文件，再检查一次。',
  },
  'delivery.files-over': {
    what: (p) => `材料有 ${p.files} 个文件，超过上限 ${p.limit} 个。`,
    fix: () => '请合并同类文件，或者去掉不必要的材料。',
  },
};

/** How delivery is checked, in Chinese. */
export const deliveryHow: Pick<HowWords, keyof DeliveryHowMessages> = {
  'how.delivery-to': (p) =>
    `申报清单的 delivery 中写了收件邮箱的，其中要有${quoted(p.to)}；没有写的，由打包命令填上。邮件由人发送，是否送达，本工具无从得知。`,
  'how.delivery-from-manifest': () =>
    '征集通知没有公布收件邮箱，因此检查申报清单的 delivery 中是否写了收件邮箱；写得对不对，由申报单位向主办方确认。',
  'how.delivery-elsewhere': () => '征集通知规定了别的提交方式，这里没有可检查的内容。',
  'how.delivery-cc': (p) => `申报清单的 delivery 中，抄送（cc）要有${quoted(p.cc)}。`,
  'how.delivery-channel': (p) => CHANNEL_TEXTS[p.channel],
  'how.delivery-copies': (p) => `要准备${paper(p)}；是否备齐本工具看不到，须人工确认。`,
  'how.delivery-sender': (p) => `检查联系邮箱的域名，应当用${SENDERS[p.kind]}；实际用哪个邮箱发送，本工具无从得知。`,
  'how.delivery-file': (p) =>
    `每份材料的大小应不超过 ${showLimit(p.limit)}${p.weight === 'encoded' ? `，${weighed(p.weight)}` : ''}。`,
  'how.delivery-total': (p) =>
    `全部材料合计应不超过 ${showLimit(p.limit)}${p.weight === 'encoded' ? `，${weighed(p.weight)}` : ''}；打包时生成的目录等不计。`,
  'how.delivery-files': (p) => `材料的文件数应不超过 ${p.limit} 个；打包时生成的目录等不计。`,
  'how.delivery-index': () => '材料要附目录；目录由打包命令生成。',
};
