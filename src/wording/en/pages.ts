import { showNumber } from '../../base/sizes.ts';
import type { PagesHowMessages, pagesMessages } from '../../findings/messages/pages.ts';
import type { HowWords } from '../how-words.ts';
import type { Words } from '../wording.ts';
import { limits, named } from './how-phrases.ts';
import { ATTEST, counted, quoted, quotedName } from './phrases.ts';

/** `from “Excellence” up to “Annex”` */
function stretch({ begins, ends }: { begins?: string | undefined; ends?: string | undefined }): string {
  const parts = [
    ...(begins === undefined ? [] : [`from ${quoted(begins)}`]),
    ...(ends === undefined ? [] : [`up to ${quoted(ends)}`]),
  ];
  return parts.join(' ');
}

/** What is said of the pages between two headings, in English. */
export const pagesWords: Words<keyof typeof pagesMessages> = {
  'pages.between-over': {
    what: (p) =>
      `The pages that count (${stretch(p)}) are ${showNumber(p.pages)}, more than the limit of ${showNumber(p.limit)}.`,
    fix: (p) => `Shorten this part to ${counted(p.limit, 'page')} at most.`,
  },
  'pages.between-under': {
    what: (p) =>
      `The pages that count (${stretch(p)}) are ${showNumber(p.pages)}, but the minimum is ${showNumber(p.limit)}.`,
    fix: () => 'Add what is missing, and check whether pages were left out when scanning or exporting.',
  },
  'pages.between-unclear': {
    what: (p) =>
      `The pages that count (${stretch(p)}) are ${showNumber(p.least)} to ${showNumber(p.most)}: the headings stand in several places, or with something above them on their page.`,
    fix: () => `Have the responsible person count them, and if their number is right, ${ATTEST}.`,
  },
  'pages.heading-missing': {
    what: (p) =>
      `The heading ${quoted(p.heading)} is not found on a line of its own, so it is not known which pages count.`,
    fix: () =>
      `Write the heading as the call has it, on a line of its own; or have the responsible person count the pages, and if their number is right, ${ATTEST}.`,
  },
};

/** How these pages are counted, in English. */
export const pagesHow: Pick<HowWords, keyof PagesHowMessages> = {
  'how.pages-between': (p) => {
    const from = p.from === undefined ? 'from the first page' : `from the heading ${quotedName(p.from.en)}`;
    const to =
      p.to === undefined ? 'to the last page' : `up to the heading ${quotedName(p.to.en)}, which itself does not count`;
    return `The pages of each PDF of the kind ${named(p.slots, 'or')} are counted ${from} ${to}: ${limits(p.min, p.max, 'page')}. A page on which both meet counts. Where a heading is not found, and in other formats, a person has to confirm.`;
  },
};
