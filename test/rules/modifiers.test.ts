import { describe, expect, test } from 'vitest';
import { run } from './case.ts';
import { type MadeMaterial, pdf } from './evidence.ts';

/** By the category, and in one of its rows by who applies. */
const TWO = {
  slots: ['case'],
  vary_by: {
    field: 'category',
    table: {
      city: { vary_by: { field: 'applicant.kind', table: { company: { min: 3 }, university: { min: 2 } } } },
      mobility: { min: 1 },
    },
  },
};
const CASES = { slots: ['case'], vary_by: { field: 'category', table: { mobility: { min: 3 }, city: { min: 5 } } } };
const withCases = (count: number, category?: string) => ({
  data: { ...(category && { category }) },
  materials: Array.from({ length: count }, (): MadeMaterial => ({ slot: 'case' })),
});

const twice = (category: string, kind: string, count: number) => ({
  ...withCases(count),
  data: { category, applicant: { kind } },
});

describe('vary_by', () => {
  test.each([
    ['2 of 3', CASES, withCases(2, 'mobility'), ['materials count.under {"label":"case","count":2,"limit":3}']],
    ['3 of 3', CASES, withCases(3, 'mobility'), []],
    ['4 of 5', CASES, withCases(4, 'city'), ['materials count.under {"label":"case","count":4,"limit":5}']],
    ['5 of 5', CASES, withCases(5, 'city'), []],
    ['an answer without a row', CASES, withCases(0, 'energy'), 'not applicable'],
    ['no answer', CASES, withCases(0), 'not applicable'],
    ['a name that every object has', CASES, withCases(0, 'constructor'), 'not applicable'],
    [
      'a row goes before the rule’s own parameters',
      { ...CASES, min: 1 },
      withCases(2, 'mobility'),
      ['materials count.under {"label":"case","count":2,"limit":3}'],
    ],
    [
      'otherwise',
      { ...CASES, vary_by: { ...CASES.vary_by, otherwise: { min: 2 } } },
      withCases(1, 'energy'),
      ['materials count.under {"label":"case","count":1,"limit":2}'],
    ],
    [
      'otherwise, without an answer',
      { ...CASES, vary_by: { ...CASES.vary_by, otherwise: { min: 2 } } },
      withCases(1),
      ['materials count.under {"label":"case","count":1,"limit":2}'],
    ],
    [
      'yes or no',
      { slots: ['case'], vary_by: { field: 'fields.joint', table: { true: { min: 2 }, false: { min: 1 } } } },
      { ...withCases(1), data: { fields: { joint: true } } },
      ['materials count.under {"label":"case","count":1,"limit":2}'],
    ],
    ['by two answers: enough', TWO, twice('city', 'university', 2), []],
    [
      'by two answers: the second makes it more',
      TWO,
      twice('city', 'company', 2),
      ['materials count.under {"label":"case","count":2,"limit":3}'],
    ],
    ['by two answers: a second one without a row', TWO, twice('city', 'person', 0), 'not applicable'],
    [
      'by two answers: a first one that needs no second',
      TWO,
      twice('mobility', 'company', 0),
      ['materials count.under {"label":"case","count":0,"limit":1}'],
    ],
    [
      'pages',
      { slots: ['case'], vary_by: { field: 'category', table: { city: { pages: { max: 10 } } } } },
      { data: { category: 'city' }, materials: [{ slot: 'case', facts: pdf(11) }] },
      ['materials[0].file pages.over {"pages":11,"limit":10} of 0.pdf'],
    ],
  ] as const)('%s', (about, params, made, drafts) => {
    expect(run(about === 'pages' ? 'file' : 'count', params, made)).toEqual(drafts);
  });
});

const PAPERS = { papers: [{ id: 'P1', title: { zh: '甲' } }, { id: 'P2' }] };
const EACH_TITLED = { for_each: { of: 'fields.papers[]' }, of: ['each.title'] };
const COPIES = { for_each: { of: 'fields.papers[]', materials: { paper: 'each.id' } }, slots: ['copy'] };
const copy = (paper: string, facts?: MadeMaterial['facts']): MadeMaterial => ({
  slot: 'copy',
  attributes: { paper },
  ...(facts && { facts }),
});

describe('for_each', () => {
  test.each([
    [
      'a value of each item',
      'present',
      EACH_TITLED,
      { data: { fields: PAPERS } },
      ['fields.papers[1].title present.missing {"label":"fields.papers[].title (no. 2)"}'],
    ],
    ['all have it', 'present', { ...EACH_TITLED, of: ['each.id'] }, { data: { fields: PAPERS } }, []],
    ['no item', 'present', EACH_TITLED, { data: { fields: {} } }, 'not applicable'],
    [
      'a material for each item: one is missing, and is told at the item',
      'present',
      COPIES,
      { data: { fields: PAPERS }, materials: [copy('P1')] },
      ['fields.papers[1] present.material-missing {"label":"copy (P2)"}'],
    ],
    [
      'a material for each item',
      'present',
      COPIES,
      { data: { fields: PAPERS }, materials: [copy('P2'), copy('P1')] },
      [],
    ],
    [
      'the pages of the materials of each item',
      'file',
      { ...COPIES, pages: { max: 2 } },
      { data: { fields: PAPERS }, materials: [copy('P2', pdf(3)), copy('P1', pdf(2)), copy('P3', pdf(9))] },
      ['materials[0].file pages.over {"pages":3,"limit":2} of 0.pdf'],
    ],
    [
      'a file that doesn’t open can’t be decided',
      'file',
      { ...COPIES, pages: { max: 2 } },
      { data: { fields: PAPERS }, materials: [copy('P1', pdf('damaged'))] },
      ['materials[0].file pdf.corrupt {"reason":"no page tree"} of 0.pdf, undecided'],
    ],
    [
      'those that aren’t among others: an author who is no completer consents',
      'present',
      {
        for_each: {
          of: 'fields.authors[]',
          except: 'fields.completers[]',
          key: 'each.name',
          materials: { who: 'each.name' },
        },
        slots: ['consent'],
      },
      {
        data: {
          fields: {
            authors: [{ name: '示例甲' }, { name: '示例乙' }, { name: '示例丙' }],
            completers: [{ name: '示例 甲' }],
          },
        },
        materials: [{ slot: 'consent', attributes: { who: '示例丙' } }],
      },
      ['fields.authors[1] present.material-missing {"label":"consent (示例乙)"}'],
    ],
    [
      'a person’s word, asked for of each by its key',
      'attest',
      { for_each: { of: 'fields.papers[]', key: 'each.number' }, statement: { zh: '已发表', en: 'Published' } },
      { data: { fields: { papers: [{ abstract: '一', number: 'P1' }, { number: 2 }] } } },
      [
        'fields.papers[0] attest.needed {"statement":"Published","item":"P1"}, undecided',
        'fields.papers[1] attest.needed {"statement":"Published","item":"2"}, undecided',
      ],
    ],
    [
      'a person’s word of each by what it says first',
      'attest',
      { for_each: { of: 'fields.papers[]' }, statement: { zh: '已发表', en: 'Published' } },
      { data: { fields: { papers: [{ title: { zh: '甲', en: 'A' }, number: 'P1' }, {}] } } },
      [
        'fields.papers[0] attest.needed {"statement":"Published","item":"甲"}, undecided',
        'fields.papers[1] attest.needed {"statement":"Published"}, undecided',
      ],
    ],
    [
      'with a table',
      'length',
      {
        for_each: { of: 'fields.papers[]' },
        of: ['each.abstract'],
        unit: 'hanzi',
        vary_by: { field: 'each.kind', table: { long: { max: 5 } }, otherwise: { max: 3 } },
      },
      { data: { fields: { papers: [{ kind: 'long', abstract: '一二三四' }, { abstract: '一二三四' }] } } },
      [
        'fields.papers[1].abstract length.over {"label":"fields.papers[].abstract (no. 2)","length":4,"unit":"hanzi","limit":3}',
      ],
    ],
  ] as const)('%s', (_, kind, params, made, drafts) => {
    expect(run(kind, params, made)).toEqual(drafts);
  });
});

describe('items with a word', () => {
  const people = [{ role: 'lead', name: '示例甲' }, { role: 'joint' }, { role: 'joint', name: '示例丙' }];
  const made = { data: { fields: { people } } };
  test.each([
    ['they alone', 'present', { of: ['fields.people[role=lead].name'] }, []],
    [
      'the place is that in the whole list',
      'present',
      { of: ['fields.people[role=joint].name'] },
      ['fields.people[1].name present.missing {"label":"fields.people[role=joint].name (no. 2)"}'],
    ],
    [
      'how many',
      'count',
      { of: 'fields.people[role=joint]', max: 1 },
      ['fields.people count.over {"label":"fields.people[role=joint]","count":2,"limit":1}'],
    ],
    ['none', 'count', { of: 'fields.people[role=guest]', max: 0 }, []],
  ] as const)('%s', (_, kind, params, drafts) => expect(run(kind, params, made)).toEqual(drafts));
});
