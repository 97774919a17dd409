import type { IdentifierKind } from '../../base/identifiers/identifier.ts';
import type { NumberFault } from '../../base/identifiers/number-fault.ts';
import { counted, quoted } from './phrases.ts';

export const IDENTIFIER_NAMES: Readonly<Record<IdentifierKind, string>> = {
  'id-number': 'identity card number',
  passport: 'passport or permit number',
  'bank-card': 'bank card number',
  mobile: 'mobile number',
  landline: 'landline number',
  email: 'e-mail address',
  address: 'home address',
  'credit-code': 'unified social credit code',
};

/** What is wrong with a number, as the end of a sentence that began with the number. */
export function faultPhrase(fault: NumberFault): string {
  switch (fault.is) {
    case 'length':
      return `it has ${counted(fault.length, 'character')} instead of ${fault.wanted}`;
    case 'character':
      return `its character ${fault.at} is ${quoted(fault.character)}, which cannot stand there`;
    case 'region':
      return 'the region that it begins with does not exist';
    case 'birthday':
      return 'the date of birth inside it does not exist';
    case 'segment':
      return 'no mobile number of mainland China begins like that';
    case 'prefix':
      return `it has to begin with ${fault.wanted.join(' or ')}`;
    case 'check':
      return `it ends in the check character ${quoted(fault.found)}, but the others before it ask for ${quoted(fault.expected)}, so that one of them is wrong`;
  }
}
