import { showBytes } from '../../base/sizes.ts';
import type { LimitSetter, mailMessages } from '../../findings/messages/mail.ts';
import type { Words } from '../wording.ts';
import { quotedName } from './phrases.ts';

/** Mail limits are counted in thousands, as their setters most strictly mean them. */
const megabytes = (bytes: number): string => `${Math.round(bytes / 100_000) / 10} MB`;

function whose({ by, provider }: LimitSetter): string {
  if (by === 'asked') return '您用 --mail-limit 设定的上限';
  if (by === 'assumed') return '收件邮箱的上限不详，本工具按';
  return `${by === 'sender' ? '发件' : '收件'}邮箱（${provider?.zh ?? ''}）的上限`;
}

const limitOf = (p: LimitSetter & { limit: number }): string =>
  p.by === 'assumed' ? `${whose(p)} ${megabytes(p.limit)} 处理` : `${whose(p)}是 ${megabytes(p.limit)}`;

/** Sending by mail, in Chinese. */
export const mailWords: Words<keyof typeof mailMessages> = {
  'mail.split': {
    what: (p) => `材料包作为附件发送时约 ${megabytes(p.bytes)}，已分成 ${p.parts} 封邮件草稿；${limitOf(p)}。`,
    why: () => '附件按邮件编码后会增大约三分之一；超过任何一方的上限，邮件就会被退回。',
    fix: (p) =>
      `请把 ${p.parts} 封都发出，标题中有序号；如已向主办方确认能收更大的邮件，可用 --mail-limit 50MB 这样的选项重新打包。`,
  },
  'mail.file-too-large': {
    what: (p) =>
      `文件${quotedName(p.file)}有 ${showBytes(p.bytes)}，单独一封邮件也装不下（最多约 ${megabytes(p.most)}），因此没有生成邮件草稿；${limitOf(p)}。`,
    why: () => '附件按邮件编码后会增大约三分之一；超过任何一方的上限，邮件就会被退回。',
    fix: () =>
      '请把文件压缩到上限以内，或向主办方确认能否收更大的邮件（再用 --mail-limit 设定），或问清楚可否改用网盘链接；链接可能在评审结束前过期。',
  },
};
