import { unknown } from '../../../src/facts/facts.ts';
import { message } from '../../../src/findings/catalogue.ts';
import type { Case } from '../case.ts';
import { type MadeMaterial, pdf, withText } from '../evidence.ts';

const ANNEXES = { slots: ['case'], annexes: ['annex'] };
const annex = (file: string, title: MadeMaterial['title'] = {}): MadeMaterial => ({ slot: 'annex', file, title });
const says = (text: string, ...annexes: MadeMaterial[]) => ({
  materials: [{ slot: 'case', facts: withText(text) }, ...annexes],
});
const CAPTIONS = { slots: ['case'], captions: true };
const uncaptioned = (...figures: string[]) => [
  `materials[0].file references.caption ${JSON.stringify({ figures })} of 0.pdf, undecided`,
];

export const references: readonly Case[] = [
  [
    'every annex is there and cited',
    ANNEXES,
    says('见附件一、附件２；see Annex 3', annex('a'), annex('b'), annex('c')),
    [],
  ],
  [
    'an annex that isn’t there',
    ANNEXES,
    says('见附件1和附件12', annex('a')),
    ['materials[0].file references.annex {"numbers":[12],"count":1} of 0.pdf'],
  ],
  [
    'one that isn’t cited',
    ANNEXES,
    says('见附件1', annex('a'), annex('b')),
    ['materials[2].file references.uncited {"number":2} of b'],
  ],
  [
    'numbers in titles, of which one has none',
    ANNEXES,
    says('见附件3', annex('a', { zh: '附件3：证书' }), annex('b')),
    ['materials[2].file references.uncited {} of b, undecided'],
  ],
  ['no annexes at all', ANNEXES, says('没有'), []],
  [
    'a scan may cite them',
    ANNEXES,
    { materials: [{ slot: 'case', facts: { ...pdf(1), text: unknown(message('text.none', {})) } }, annex('a')] },
    ['materials[0].file text.none {} of 0.pdf, undecided'],
  ],
  ['no file', ANNEXES, {}, 'not applicable'],
  ['captions', CAPTIONS, says('如图1和表2-1所示，地图9\n图1 架构\n 表2-1 指标\nsee Fig. 4\nFigure 4: x'), []],
  ['no caption', CAPTIONS, says('如图1所示\n图2 架构\nsee Table 3'), uncaptioned('图1', 'table 3')],
];
