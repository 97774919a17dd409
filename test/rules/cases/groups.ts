import type { Case } from '../case.ts';
import { pdf } from '../evidence.ts';

const title = (text: string) => ({ zh: text, en: text });
const LARGE = { title: title('large'), kind: 'compare', of: ['fields.gdp'], more_than: 70 };
const FIRMS = { title: title('firms'), kind: 'compare', of: ['fields.firms'], more_than: 100, if_given: true };
const BRAIN = { title: title('brain'), kind: 'attest', statement: title('a city brain') };
const SHORT = { title: title('short'), kind: 'file', slots: ['case'], pages: { max: 10 } };
const data = (fields: Record<string, unknown>) => ({ data: { fields } });
const few = (needed: number, met: string[], open: string[], unmet: string[]): string =>
  `group.too-few ${JSON.stringify({ needed, met: met.map(title), open: open.map(title), unmet: unmet.map(title) })}`;
const open = (needed: number, met: string[], left: string[]): string =>
  `group.open ${JSON.stringify({ needed, met: met.map(title), open: left.map(title) })}, undecided`;

export const any_of: readonly Case[] = [
  ['one holds', { rules: [LARGE, FIRMS] }, data({ gdp: 80, firms: 1 }), []],
  ['both hold', { rules: [LARGE, FIRMS] }, data({ gdp: 80, firms: 101 }), []],
  ['one holds, and nobody has to decide the other', { rules: [LARGE, BRAIN] }, data({ gdp: 80 }), []],
  ['none holds', { rules: [LARGE, FIRMS] }, data({ gdp: 70, firms: 100 }), [few(1, [], [], ['large', 'firms'])]],
  [
    'one isn’t given: it is not met',
    { rules: [LARGE, FIRMS] },
    data({ gdp: 70 }),
    [few(1, [], [], ['large', 'firms'])],
  ],
  ['one can’t be decided', { rules: [LARGE, BRAIN] }, data({ gdp: 70 }), [open(1, [], ['brain'])]],
  ['none applies', { rules: [FIRMS] }, {}, 'not applicable'],
  [
    'a part that doesn’t apply is not met',
    { rules: [{ ...LARGE, when: { field: 'fields.city', present: true } }, FIRMS] },
    data({ gdp: 80, firms: 1 }),
    [few(1, [], [], ['large', 'firms'])],
  ],
  [
    'parts that are groups',
    { rules: [{ title: title('both'), kind: 'all_of', rules: [LARGE, FIRMS] }, BRAIN] },
    data({ gdp: 80, firms: 101 }),
    [],
  ],
  [
    'parts that are groups, of which one isn’t met',
    { rules: [{ title: title('both'), kind: 'all_of', rules: [LARGE, FIRMS] }, SHORT] },
    { ...data({ gdp: 80, firms: 100 }), materials: [{ slot: 'case', facts: pdf(11) }] },
    [few(1, [], [], ['both', 'short'])],
  ],
];

export const k_of: readonly Case[] = [
  ['two of three', { k: 2, rules: [LARGE, FIRMS, BRAIN] }, data({ gdp: 80, firms: 101 }), []],
  [
    'one of three, and one to be decided',
    { k: 2, rules: [LARGE, FIRMS, BRAIN] },
    data({ gdp: 80, firms: 1 }),
    [open(2, ['large'], ['brain'])],
  ],
  [
    'none of three, and one to be decided: not enough',
    { k: 2, rules: [LARGE, FIRMS, BRAIN] },
    data({ gdp: 1, firms: 1 }),
    [few(2, [], ['brain'], ['large', 'firms'])],
  ],
];

export const none_of: readonly Case[] = [
  ['none holds', { rules: [LARGE, FIRMS] }, data({ gdp: 70, firms: 1 }), []],
  ['one holds', { rules: [LARGE, BRAIN] }, data({ gdp: 80 }), ['group.met {"met":[{"zh":"large","en":"large"}]}']],
  [
    'one can’t be decided',
    { rules: [LARGE, BRAIN] },
    data({ gdp: 70 }),
    ['group.perhaps-met {"open":[{"zh":"brain","en":"brain"}]}, undecided'],
  ],
];

export const all_of: readonly Case[] = [
  ['all hold', { rules: [LARGE, FIRMS] }, data({ gdp: 80, firms: 101 }), []],
  [
    'one doesn’t: it says so itself',
    { rules: [LARGE, FIRMS] },
    data({ gdp: 70, firms: 101 }),
    ['fields.gdp compare.fails {"label":"fields.gdp","value":70,"op":"more-than","limit":70,"unit":""}'],
  ],
  [
    'a number is missing',
    { rules: [LARGE, FIRMS] },
    data({ firms: 101 }),
    ['fields.gdp compare.no-number {"label":"fields.gdp"}'],
  ],
  ['what doesn’t apply is left out', { rules: [LARGE, FIRMS] }, data({ gdp: 80 }), []],
  [
    'one can’t be decided',
    { rules: [LARGE, BRAIN] },
    data({ gdp: 80 }),
    ['attest attest.needed {"statement":"a city brain"}, undecided'],
  ],
];
