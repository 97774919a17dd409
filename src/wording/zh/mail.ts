import { showBytes, showLimit } from '../../base/sizes.ts';
import type { LimitSetter, mailMessages } from '../../findings/messages/mail.ts';
import type { Words } from '../wording.ts';
import { listed, quoted, quotedName } from './phrases.ts';

/** Mail limits are counted in thousands, as their setters most strictly mean them. */
const ofMail = (bytes: number): string => showBytes(bytes, 1000);

function whose({ by, provider }: LimitSetter): string {
  if (by === 'asked') return '您用 --mail-limit 设定的上限';
  if (by === 'assumed') return '收件邮箱的上限不详，本工具按';
  return `${by === 'sender' ? '发件' : '收件'}邮箱（${provider?.zh ?? ''}）的上限`;
}

const limitOf = (p: LimitSetter & { limit: number }): string =>
  p.by === 'assumed' ? `${whose(p)} ${showLimit(p.limit)} 处理` : `${whose(p)}是 ${showLimit(p.limit)}`;

/** Sending by mail, in Chinese. */
export const mailWords: Words<keyof typeof mailMessages> = {
  'mail.split': {
    what: (p) => `材料包作为附件发送时约 ${ofMail(p.bytes)}，已分成 ${p.parts} 封邮件草稿；${limitOf(p)}。`,
    why: () => '附件按邮件编码后会增大约三分之一；超过任何一方的上限，邮件就会被退回。',
    fix: (p) =>
      `请把 ${p.parts} 封都发出，标题中有序号；如已向主办方确认能收更大的邮件，可用 --mail-limit 50MB 这样的选项重新打包。`,
  },
  'mail.link-address': {
    what: (p) => `${quoted(p.url)}不是以 https:// 或 http:// 开头的网址。`,
    why: () => '邮件里的下载链接打不开，主办方就拿不到材料。',
    fix: () => '请把网盘的分享链接完整复制到 delivery 的 link 下的 url；提取码写在 code。',
  },
  'mail.link-expired': {
    what: (p) => `下载链接的有效期到 ${p.until}，已经过了。`,
    why: () => '链接失效后，主办方打不开材料，等于没有交。',
    fix: () => '请重新生成分享链接，有效期选“永久”或选到评审结束以后，并改写 url 和 until。',
  },
  'mail.link-expires': {
    what: (p) => `下载链接的有效期只到 ${p.until}，早于征集日程中的 ${p.closes}。`,
    why: () => '评委可能在链接失效以后才打开材料。',
    fix: () => '请延长链接的有效期，或者改用附件发送。',
  },
  'mail.link-unlimited': {
    what: () => '材料用网盘链接代替附件，但没有写明链接的有效期。',
    why: () => '邮箱的超大附件和网盘分享常在几天到一个月后失效，可能等不到评审。',
    fix: () => '请查看链接的有效期，写在 delivery 的 link 下的 until（如 2025-12-31）；能用附件的，尽量用附件。',
  },
  'mail.link-judging': {
    what: (p) => `材料用网盘链接代替附件，链接有效期至 ${p.until}；评审何时结束，征集通知没有写明。`,
    why: () => '评委可能在链接失效以后才打开材料。',
    fix: () => '请在结果公布以前保持链接有效，不要移动或删除网盘里的文件。',
  },
  'mail.file-too-large': {
    what: (p) =>
      `一封邮件只放一个文件，也装不下${listed(p.files.map(({ file, bytes }) => `${quotedName(file)}（${ofMail(bytes)}）`))}，因此没有生成邮件草稿；${p.most > 0 ? `一个文件最多约 ${ofMail(p.most)}；` : ''}${limitOf(p)}。`,
    why: () => '附件按邮件编码后会增大约三分之一；超过任何一方的上限，邮件就会被退回。',
    fix: () =>
      '请把文件压缩到上限以内，或向主办方确认能否收更大的邮件（再用 --mail-limit 设定）；主办方同意用网盘链接的，把链接写在 delivery 的 link 下，注意链接可能在评审结束前过期。',
  },
};
