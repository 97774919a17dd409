import type { ParamsOf } from '../findings/catalogue.ts';
import type { groupMessages } from '../findings/messages/group.ts';

const output = { zh: '年产值超过 100 亿美元', en: 'Output above 10 billion US dollars' };
const firms = { zh: '企业超过 100 家', en: 'More than 100 enterprises' };
const brain = { zh: '已建城市大脑', en: 'A city brain is in use' };

export const GROUP_SAMPLES: { readonly [I in keyof typeof groupMessages]: ParamsOf<I> } = {
  'group.too-few': { needed: 2, met: [output], open: [], unmet: [firms, brain] },
  'group.open': { needed: 2, met: [output], open: [firms, brain] },
  'group.met': { met: [output] },
  'group.perhaps-met': { open: [firms, brain] },
};
