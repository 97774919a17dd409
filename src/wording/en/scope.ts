import type { CalledSubmission, scopeMessages } from '../../findings/messages/scope.ts';
import type { HowWords } from '../how-words.ts';
import type { Words } from '../wording.ts';
import { counted, listedWhole, quoted, quotedName } from './phrases.ts';

const WHOSE = {
  ledger: 'all submissions of one applicant',
  batch: 'all submissions that one recommender sends in',
} as const;

/** "Title" (folder) */
function called({ title, folder }: CalledSubmission): string {
  const within = folder === undefined ? '' : ` (${quotedName(folder)})`;
  return (title.en === '' ? 'one without a title' : quoted(title.en)) + within;
}

const which = (all: readonly CalledSubmission[]): string =>
  all.length === 0 ? '' : `: ${listedWhole(all.map(called))}`;

const among = (group: string | undefined): string => (group === undefined ? 'here' : `for ${quoted(group)}`);

/** Why rules on several submissions can't be judged, in English. */
export const scopeWords: Words<keyof typeof scopeMessages> = {
  'scope.alone': {
    what: (p) => `This looks at ${WHOSE[p.scope]}, which are not all known here, so it can't be decided.`,
    fix: (p) =>
      p.scope === 'ledger'
        ? 'Check the submissions together (dossier validate with the folder they lie in); where a person has looked, record the rule, by and on under attest.'
        : 'This is for the recommender to see to, who checks all submissions together (dossier recommend); it does not hold you back.',
  },
  'scope.no-recommender': {
    what: () =>
      "This depends on who recommends and of which kind they are, which isn't known here, so it can't be decided.",
    fix: () =>
      'In recommendation.yaml, give the name and kind of the recommender under recommender, and run dossier recommend.',
  },
  'relation.too-often': {
    what: (p) =>
      `${quotedName(p.label.en)}: ${quoted(p.value)} comes up ${p.count} times; at most ${p.limit} are allowed${which(p.which)}.`,
    fix: () => 'Check the names; where they are right, keep no more than the limit allows.',
  },
  'scope.too-many': {
    what: (p) =>
      `At most ${counted(p.limit, 'submission')} may be sent in ${among(p.group)}, but there ${p.count === 1 ? 'is' : 'are'} ${p.count}${which(p.which)}.`,
    fix: (p) => {
      const over = p.count - p.limit;
      const kept = p.limit === 1 ? 'one' : p.limit;
      const rest = over === 1 ? 'the other' : `the other ${over}`;
      return `${p.limit === 0 ? `Withdraw ${over === 1 ? 'it' : 'them'}` : `Decide which ${kept} to keep; withdraw ${rest}`}, and take what is withdrawn off the list of the recommender.`;
    },
  },
  'scope.too-few': {
    what: (p) =>
      `At least ${counted(p.limit, 'submission')} ${p.limit === 1 ? 'is' : 'are'} asked for ${among(p.group)}, but there ${p.count === 1 ? 'is' : 'are'} ${p.count}${which(p.which)}.`,
    fix: (p) => `Send in ${p.limit - p.count} more, and put ${p.limit - p.count === 1 ? 'it' : 'them'} on the list.`,
  },
  'scope.twice': {
    what: (p) =>
      `${quotedName(p.label.en)} is ${quoted(p.value)}, the same as in another submission, ${called(p.other)}.`,
    fix: () =>
      'There may be only one like it: decide which to keep and withdraw the other, or correct what was filled in.',
  },
};

export const scopeHow: Pick<HowWords, 'how.scope' | 'how.at-most-times'> = {
  'how.scope': (p) =>
    `Looks at ${WHOSE[p.scope]} together, as far as they are checked together: what was sent in elsewhere can't be seen. Checked alone, one submission leaves this undecided.`,
  'how.at-most-times': (p) =>
    `No value of ${quotedName(p.label.en)} may come up more than ${p.limit} times; within one submission it counts once. Full and half width, case and spaces make no difference.`,
};
