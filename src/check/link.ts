import { showClosing } from '../base/instants.ts';
import { isWebAddress } from '../base/web-address.ts';
import { message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import type { CloudLink } from '../manifest/manifest.ts';

/**
 * What has to be said of a link that takes the place of an attachment: above all that it may die before the judging.
 * `today`: the day in the program's zone; `closes`: the moments of its calendar that are known.
 */
export function linkDrafts(
  link: CloudLink | undefined,
  today: string,
  closes: readonly number[],
  zone: string,
): Draft[] {
  if (link === undefined) return [];
  const { url, until } = link;
  const at = (key: keyof CloudLink): readonly string[] => ['delivery', 'link', key];
  const drafts: Draft[] = [];
  if (!isWebAddress(url)) drafts.push({ message: message('mail.link-address', { url }), route: at('url') });
  if (until === undefined)
    return [...drafts, { message: message('mail.link-unlimited', {}), route: ['delivery', 'link'] }];
  const last = closes.length === 0 ? undefined : showClosing(Math.max(...closes), zone).slice(0, 10);
  const said =
    until < today
      ? message('mail.link-expired', { until })
      : last !== undefined && until < last
        ? message('mail.link-expires', { until, closes: last })
        : message('mail.link-judging', { until });
  return [...drafts, { message: said, route: at('until') }];
}
