import { message } from '../findings/catalogue.ts';
import { how } from '../findings/messages/how.ts';
import { boolean, text } from '../source/shapes.ts';
import { ruleKind } from './kind.ts';

/**
 * `delivery`: where the bundle goes. With `to`, the mail draft is addressed there, and recipients that the manifest
 * names instead must include it. With `to_from_manifest`, the call names no address and the manifest has to.
 * With neither, the call takes submissions by another way that the pack writes for, and the rule passes.
 */
export const delivery = ruleKind(
  'delivery',
  { to: text().optional(), to_from_manifest: boolean().optional() },
  {
    *check(p, evidence) {
      const given = evidence.manifest.delivery.to;
      if (p.to_from_manifest && given.length === 0)
        yield { message: message('delivery.no-address', {}), route: ['delivery'] };
      const wanted = p.to?.toLowerCase();
      if (p.to === undefined || wanted === undefined || given.length === 0) return;
      if (given.some((address) => address.trim().toLowerCase() === wanted)) return;
      yield {
        message: message('delivery.address', { given: given.join(', '), wanted: p.to }),
        route: ['delivery', 'to'],
      };
    },
    describe: (p) => {
      const { to } = p;
      const [given, wanted] = ['somebody@example.com', to ?? ''];
      return {
        how: [
          ...(to === undefined ? [] : [how('how.delivery-to', { to })]),
          ...(p.to_from_manifest ? [how('how.delivery-from-manifest', {})] : []),
          ...(to === undefined && !p.to_from_manifest ? [how('how.delivery-elsewhere', {})] : []),
        ],
        examples: [
          ...(to === undefined ? [] : [{ message: message('delivery.address', { given, wanted }) }]),
          ...(p.to_from_manifest ? [{ message: message('delivery.no-address', {}) }] : []),
        ],
      };
    },
  },
);
