import { showBytes, showLimit } from '../../base/sizes.ts';
import type { LimitSetter, mailMessages } from '../../findings/messages/mail.ts';
import type { Words } from '../wording.ts';
import { listed, quoted } from './phrases.ts';

/** Mail limits are counted in thousands, as their setters most strictly mean them. */
const ofMail = (bytes: number): string => showBytes(bytes, 1000);

function limitOf({ by, provider, limit }: LimitSetter & { limit: number }): string {
  if (by === 'asked') return `the limit that you set with --mail-limit is ${showLimit(limit)}`;
  if (by === 'assumed') return `the recipient's limit is not known, and ${showLimit(limit)} is assumed`;
  return `the limit of the ${by === 'sender' ? "sender's" : "recipient's"} mailbox (${provider?.en ?? ''}) is ${showLimit(limit)}`;
}

/** Sending by mail, in English. */
export const mailWords: Words<keyof typeof mailMessages> = {
  'mail.split': {
    what: (p) =>
      `As an attachment the bundle weighs about ${ofMail(p.bytes)}, so it was split over ${p.parts} mail drafts; ${limitOf(p)}.`,
    why: () =>
      'Attachments grow by a third when they are encoded for mail; over the limit of either side, the mail is refused.',
    fix: (p) =>
      `Send ${p.parts === 2 ? 'both' : `all ${p.parts}`} drafts; their subjects are numbered. If the organiser confirms that larger mails arrive, pack again with an option such as --mail-limit 50MB.`,
  },
  'mail.link-address': {
    what: (p) => `${quoted(p.url)} is no address that begins with https:// or http://.`,
    why: () => 'If the link in the mail does not open, the organiser never gets the materials.',
    fix: () => 'Copy the whole sharing link into url under delivery, link; an access code goes into code.',
  },
  'mail.link-expired': {
    what: (p) => `The download link worked until ${p.until}, which has passed.`,
    why: () => 'Once the link is dead the organiser cannot open the materials; nothing has been submitted.',
    fix: () => 'Make a new link without an end, or one that lasts beyond the judging, and correct url and until.',
  },
  'mail.link-expires': {
    what: (p) => `The download link works only until ${p.until}, before ${p.closes} in the calendar of the call.`,
    why: () => 'The jury may open the materials only after the link is dead.',
    fix: () => 'Let the link last longer, or send the materials as attachments.',
  },
  'mail.link-unlimited': {
    what: () => 'A cloud link takes the place of an attachment, but nothing says how long it works.',
    why: () =>
      'Large-file links of mailboxes and shared folders often die after days or a month, perhaps before the judging.',
    fix: () =>
      'Look up how long the link works and write it in until under delivery, link (such as 2025-12-31); where an attachment is possible, prefer it.',
  },
  'mail.link-judging': {
    what: (p) =>
      `A cloud link that works until ${p.until} takes the place of an attachment; the call does not say when the judging ends.`,
    why: () => 'The jury may open the materials only after the link is dead.',
    fix: () => 'Keep the link alive until the results are out, and do not move or delete the file behind it.',
  },
  'mail.file-too-large': {
    what: (p) =>
      `No single mail can carry ${listed(p.files.map(({ file, bytes }) => `${file} (${ofMail(bytes)})`))}, so no mail draft was made; ${p.most > 0 ? `a file may have about ${ofMail(p.most)}; ` : ''}${limitOf(p)}.`,
    why: () =>
      'Attachments grow by a third when they are encoded for mail; over the limit of either side, the mail is refused.',
    fix: () =>
      'Make the file smaller, or ask the organiser whether larger mails arrive (then set --mail-limit). If a cloud link will do, write it under delivery, link; it may expire before the judging ends.',
  },
};
