import type { Bilingual } from '../../base/language.ts';
import { says } from '../says.ts';

/** How a submission gets to the organiser. */
export const CHANNELS = ['email', 'portal', 'post', 'hand', 'link'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Whose address mails must come from. */
export const SENDER_KINDS = ['own', 'not-free', 'government', 'academic'] as const;
export type SenderKind = (typeof SENDER_KINDS)[number];

/** Printed copies, as a call asks for them. */
export interface PaperCopies {
  readonly number: number;
  readonly sides?: 'single' | 'double' | undefined;
  readonly binding?: Bilingual | undefined;
  readonly colour?: 'colour' | 'grey' | undefined;
}

/** Bytes as they are, or as they weigh in a mail. */
export type Weight = 'raw' | 'encoded';

/** What is said of the way in which a submission goes out. */
export const deliveryMessages = {
  'delivery.address': says<{ given: string; wanted: string }>('error'),
  'delivery.no-address': says('error'),
  'delivery.copy-missing': says<{ wanted: string }>('error'),
  'delivery.no-link': says('error'),
  'delivery.unseen': says<{ channel: 'post' | 'hand' }>('error'),
  'delivery.copies': says<PaperCopies>('error'),
  'delivery.sender': says<{ address: string; kind: SenderKind; website?: string | undefined }>('error'),
  'delivery.sender-unknown': says<{ address: string }>('error'),
  'delivery.file-over': says<{ bytes: number; limit: number; weight: Weight }>('error'),
  'delivery.total-over': says<{ bytes: number; limit: number; weight: Weight; files: number }>('error'),
  'delivery.total-unknown': says<{ bytes: number; limit: number; unread: number }>('error'),
  'delivery.files-over': says<{ files: number; limit: number }>('error'),
} as const;

/** How delivery is checked. */
export interface DeliveryHowMessages {
  'how.delivery-to': { to: string };
  'how.delivery-from-manifest': Record<never, never>;
  'how.delivery-elsewhere': Record<never, never>;
  'how.delivery-cc': { cc: string };
  'how.delivery-channel': { channel: Channel };
  'how.delivery-copies': PaperCopies;
  'how.delivery-sender': { kind: SenderKind };
  'how.delivery-file': { limit: number; weight: Weight };
  'how.delivery-total': { limit: number; weight: Weight };
  'how.delivery-files': { limit: number };
  'how.delivery-index': Record<never, never>;
}
