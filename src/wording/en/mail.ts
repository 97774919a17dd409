import { showBytes } from '../../base/sizes.ts';
import type { LimitSetter, mailMessages } from '../../findings/messages/mail.ts';
import type { Words } from '../wording.ts';
import { quotedName } from './phrases.ts';

/** Mail limits are counted in thousands, as their setters most strictly mean them. */
const megabytes = (bytes: number): string => `${Math.round(bytes / 100_000) / 10} MB`;

function limitOf({ by, provider, limit }: LimitSetter & { limit: number }): string {
  if (by === 'asked') return `the limit that you set with --mail-limit is ${megabytes(limit)}`;
  if (by === 'assumed') return `the recipient's limit is not known, and ${megabytes(limit)} is assumed`;
  return `the limit of the ${by === 'sender' ? "sender's" : "recipient's"} mailbox (${provider?.en ?? ''}) is ${megabytes(limit)}`;
}

/** Sending by mail, in English. */
export const mailWords: Words<keyof typeof mailMessages> = {
  'mail.split': {
    what: (p) =>
      `As an attachment the bundle weighs about ${megabytes(p.bytes)}, so it was split over ${p.parts} mail drafts; ${limitOf(p)}.`,
    why: () =>
      'Attachments grow by a third when they are encoded for mail; over the limit of either side, the mail is refused.',
    fix: (p) =>
      `Send all ${p.parts} drafts; their subjects are numbered. If the organiser confirms that larger mails arrive, pack again with an option such as --mail-limit 50MB.`,
  },
  'mail.file-too-large': {
    what: (p) =>
      `The file ${quotedName(p.file)} has ${showBytes(p.bytes)} and does not fit even a mail of its own (about ${megabytes(p.most)} at most), so no mail draft was made; ${limitOf(p)}.`,
    why: () =>
      'Attachments grow by a third when they are encoded for mail; over the limit of either side, the mail is refused.',
    fix: () =>
      'Make the file smaller, or ask the organiser whether larger mails arrive (then set --mail-limit), or whether a cloud link will do; such a link may expire before the judging ends.',
  },
};
