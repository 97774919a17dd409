import type { Act, AskedAct, AttestHowMessages, attestMessages } from '../../findings/messages/attest.ts';
import type { HowWords } from '../how-words.ts';
import type { Words } from '../wording.ts';
import { named } from './how-phrases.ts';
import { counted, listed, quoted, quotedName, unstopped } from './phrases.ts';

/** What a person does. */
const ACT_NAMES: Readonly<Record<Act, string>> = {
  signature: 'a signature',
  seal: 'a seal',
  initials: 'initials on each page',
  'e-signature': 'an electronic signature',
  declaration: 'a declaration',
  publicity: 'a public notice',
  'security-review': 'a security review',
  payment: 'a payment',
  judgement: 'a judgement',
};

function askedAct({ act, role, reads, proof = [] }: AskedAct): string {
  const parts = [
    ...(act === undefined ? [] : [ACT_NAMES[act]]),
    ...(role === undefined ? [] : [`by ${unstopped(role.en)}`]),
    ...(reads === undefined ? [] : [`the seal has to read ${quoted(reads)}`]),
    ...(proof.length === 0 ? [] : [`the proof is ${listed(proof.map(({ en }) => quotedName(en)))}`]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}

/** What is said of a person's word, in English. */
export const attestWords: Words<keyof typeof attestMessages> = {
  'attest.needed': {
    what: (p) =>
      `A person has to confirm this${p.item === undefined ? '' : ` of ${quoted(p.item)}`}${askedAct(p)}: "${unstopped(p.statement.en)}".`,
    fix: (p) =>
      `Have the responsible person check it, and add an entry under attest with the rule (rule), the person (by) and the date (on); ${p.item === undefined ? 'where it is about one file, also with its path (file)' : `with item: ${quoted(p.item)}`}.`,
  },
  'attest.no-proof': {
    what: (p) => `The proof ${p.act === undefined ? '' : `of ${ACT_NAMES[p.act]} `}is missing: ${quoted(p.label.en)}.`,
    fix: () => 'List the proof in the manifest, or fill in what is asked; if it has not been done yet, do it first.',
  },
};

/** How it is asked for, in English. */
export const attestHow: Pick<HowWords, keyof AttestHowMessages> = {
  'how.attest': (p) =>
    `This tool cannot judge it, so a person has to confirm: ${unstopped(p.statement.en)}.${p.slots.length === 0 ? '' : ` It is confirmed for each file of the kind ${named(p.slots, 'or')}; where there is none, nothing has to be confirmed.`} Until that is recorded under attest in the manifest, the rule does not pass.`,
  'how.attest-act': (p) =>
    `It is about ${p.act === undefined ? 'something done' : ACT_NAMES[p.act]}${p.role === undefined ? '' : ` by ${unstopped(p.role.en)}`}.`,
  'how.attest-proof': (p) =>
    `There also has to be the proof, ${named(p.labels, 'and')}: without it the rule is not met, and with it a person still has to confirm.`,
  'how.attest-reads': (p) =>
    `A person sees whether the seal reads what the manifest gives at ${quoted(p.label.en)}; where that is empty, the rule is not met.`,
  'how.attest-days': (p) => `A confirmation holds for ${counted(p.days, 'day')}; after that it is asked for anew.`,
};
