import { how } from '../findings/messages/how.ts';
import { ruleKind } from './kind.ts';

/** `inform`: a clause that asks nothing that could be judged (rights, fees, what comes next, what packing does by itself). */
export const inform = ruleKind(
  'inform',
  {},
  {
    applies: () => false,
    check: () => [],
    describe: () => ({ how: [how('how.inform', {})], examples: [] }),
  },
);
