import type { Bilingual } from '../../base/language.ts';
import { says } from '../says.ts';

/** Who sets the limit on a message: the user, a provider, or nobody known. */
export interface LimitSetter {
  readonly by: 'asked' | 'assumed' | 'sender' | 'recipient';
  readonly provider?: Bilingual | undefined;
}

/** What sending a bundle by mail can bring to light. */
export const mailMessages = {
  'mail.split': says<{ parts: number; bytes: number; limit: number } & LimitSetter>('warning'),
  'mail.file-too-large': says<
    { files: readonly { file: string; bytes: number }[]; most: number; limit: number } & LimitSetter
  >('error'),
  'mail.link-address': says<{ url: string }>('error'),
  'mail.link-expired': says<{ until: string }>('error'),
  'mail.link-expires': says<{ until: string; closes: string }>('warning'),
  'mail.link-unlimited': says('warning'),
  'mail.link-judging': says<{ until: string }>('advice'),
} as const;
