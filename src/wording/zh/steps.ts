import type { stepsMessages } from '../../findings/messages/steps.ts';
import type { Words } from '../wording.ts';
import { perhaps, quoted } from './phrases.ts';

const WHAT = { path: '填写项', slot: '材料类型', rule: '规则' } as const;
const DEFINED_IN = { path: 'fields.yaml', slot: 'slots.yaml', rule: 'rules.yaml' } as const;

/** What is wrong with the steps of a web form in a program pack, in Chinese. */
export const stepsWords: Words<keyof typeof stepsMessages> = {
  'steps.reference-unknown': {
    what: (p) =>
      `填报步骤里提到的${WHAT[p.what]}${quoted(p.name)}，在规则包中没有定义${p.what === 'path' ? '，或者不是一个完整的填写项' : ''}。`,
    why: () => '填报单会缺少这一项，填写的人不会知道漏了。',
    fix: (p) => perhaps(p.nearest, `在 ${DEFINED_IN[p.what]} 中加上它，或者改正 program.yaml 中的 steps`),
  },
  'steps.twice': {
    what: (p) => `填报步骤里，${WHAT[p.what]}${quoted(p.name)}出现了两次。`,
    why: () => '同一项只在一处填写或上传；写了两处，填报单会让人重复填报。',
    fix: () => '请只留下申报系统中实际所在的那一步。',
  },
};
