import type { HowMessages } from '../../src/findings/messages/how.ts';
import type { PagesHowMessages } from '../../src/findings/messages/pages.ts';

type Samples = { readonly [K in keyof PagesHowMessages]: readonly [HowMessages[K], ...HowMessages[K][]] };

const slots = [{ zh: '申请书', en: 'Proposal' }];
const heading = (zh: string, en: string) => ({ zh, en });

export const pagesHowSamples: Samples = {
  'how.pages-between': [
    { slots, min: undefined, max: 45, from: heading('项目概述', 'Overview'), to: heading('附录', 'Annexes') },
    { slots, min: 2, max: undefined, from: undefined, to: heading('附录', 'Annexes') },
    { slots, min: undefined, max: 1, from: heading('项目概述', 'Overview'), to: undefined },
  ],
};
