import { readBytes } from '../base/sizes.ts';
import { MAIL_PROVIDERS } from '../bundle/mail/mail-limits.ts';
import { UsageError } from './failure.ts';

/** Bytes of the largest message, as typed; undefined where nothing was. Throws where it is none. */
export function mailLimitOf(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  if (typed === 'none') return Number.POSITIVE_INFINITY;
  const ids = Object.keys(MAIL_PROVIDERS);
  const provider = Object.entries(MAIL_PROVIDERS).find(([id]) => id === typed)?.[1];
  // 163 is a provider and no limit of 163 bytes.
  const bytes = provider?.bytes ?? readBytes(typed);
  if (bytes !== undefined) return bytes;
  throw new UsageError({
    zh: `--mail-limit 要写成 20MB 这样的大小，或 ${ids.join('、')} 之一，或 none（不限）；现在是“${typed}”。`,
    en: `--mail-limit takes a size such as 20MB, one of ${ids.join(', ')}, or none; this is ‘${typed}’.`,
  });
}
