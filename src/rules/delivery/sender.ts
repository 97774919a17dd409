import { domainOf, isAcademic, isFreeMail, isGovernment, isOfWebsite } from '../../base/mail-domains.ts';
import { message } from '../../findings/catalogue.ts';
import type { Draft } from '../../findings/draft.ts';
import type { SenderKind } from '../../findings/messages/delivery.ts';
import type { Evidence } from '../evidence.ts';
import { isBlank, selectPath } from '../select.ts';

/** Whether the contact's address is one of the kind that the call wants; undefined where that can't be told. */
function isOfKind(kind: SenderKind, domain: string, website: string | undefined): boolean | undefined {
  if (kind === 'government') return isGovernment(domain);
  if (kind === 'academic') return isAcademic(domain);
  if (isFreeMail(domain)) return false;
  if (kind === 'not-free') return true;
  return website === undefined ? undefined : isOfWebsite(domain, website);
}

/** What is wrong with the address from which the mail will come, as far as the manifest tells. */
export function* senderFaults(kind: SenderKind, evidence: Evidence): Generator<Draft> {
  const [found] = selectPath(evidence, 'contact.email');
  if (found === undefined || typeof found.value !== 'string' || isBlank(found.value)) {
    yield {
      message: message('present.missing', { label: evidence.labelOf('contact.email') }),
      route: ['contact', 'email'],
    };
    return;
  }
  const { route, value: address } = found;
  const given = selectPath(evidence, 'applicant.website')[0]?.value;
  const website = typeof given === 'string' && !isBlank(given) ? given : undefined;
  const is = isOfKind(kind, domainOf(address), website);
  if (is === undefined) yield { message: message('delivery.sender-unknown', { address }), route, undecided: true };
  if (is === false) {
    const beside = kind === 'own' && website !== undefined ? { website } : {};
    yield { message: message('delivery.sender', { address, kind, ...beside }), route };
  }
}
