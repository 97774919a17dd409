import type { Bilingual } from '../../base/language.ts';
import type { groupMessages } from '../../findings/messages/group.ts';
import type { Words } from '../wording.ts';
import { listed, quotedName } from './phrases.ts';

const titles = (all: readonly Bilingual[]): string => listed(all.map(({ en }) => quotedName(en)));
const clause = (what: string, all: readonly Bilingual[]): string =>
  all.length === 0 ? '' : `; ${what}: ${titles(all)}`;

const ATTEST = 'add an entry under attest with the rule, who confirms it (by) and the day (on)';

/** What is said of several rules that are judged together, in English. */
export const groupWords: Words<keyof typeof groupMessages> = {
  'group.too-few': {
    what: (p) =>
      `At least ${p.needed} of these must hold, but ${p.met.length === 0 ? 'none does' : `only ${p.met.length} ${p.met.length === 1 ? 'does' : 'do'}`}${clause('not met', p.unmet)}${clause('cannot be decided', p.open)}.`,
    fix: () =>
      'See which of them can be met and add what it asks for; where none can, the call is not open to this entry.',
  },
  'group.open': {
    what: (p) =>
      `At least ${p.needed} of these must hold; ${p.met.length === 0 ? '' : `${p.met.length} certainly ${p.met.length === 1 ? 'does' : 'do'}, and `}${p.open.length} cannot be decided here: ${titles(p.open)}.`,
    fix: () => `Somebody has to check them; where enough of them hold, ${ATTEST}.`,
  },
  'group.met': {
    what: (p) => `An entry to which any of these applies is not admitted, and this does: ${titles(p.met)}.`,
    fix: () => 'Check what was filled in; if it is true, this entry cannot be submitted to the call.',
  },
  'group.perhaps-met': {
    what: (p) =>
      `An entry to which any of these applies is not admitted, and it cannot be decided here whether this does: ${titles(p.open)}.`,
    fix: () => `Somebody has to check them; where none applies, ${ATTEST}.`,
  },
};
