import { describe, expect, test } from 'vitest';
import { type PackedFile, pairFiles } from '../../../src/bundle/compare/files.ts';

/** `name=bytes` or `name=bytes@source#title`: a file of a bundle. */
function file(text: string): PackedFile {
  const [, name = '', sha256 = '', source, title] = /^(.*)=([^@]*)(?:@([^#]*))?(?:#(.*))?$/.exec(text) ?? [];
  const about = title === undefined ? {} : { slot: 'case', title: { zh: title } };
  return { name, bytes: 1, sha256, ...(source !== undefined && { source }), ...about };
}

const paired = (from: string, to: string): string[] => {
  const files = (text: string): PackedFile[] => text.split(' ').filter(Boolean).map(file);
  return pairFiles(files(from), files(to)).map(
    ({ change, from: old, to: young }) => `${change} ${old?.name ?? '·'} ${young?.name ?? '·'}`,
  );
};

describe('without receipts', () => {
  test.each<[string, string, string, string[]]>([
    ['the same', '01_a.pdf=1', '01_a.pdf=1', ['same 01_a.pdf 01_a.pdf']],
    ['changed', '01_a.pdf=1', '01_a.pdf=2', ['changed 01_a.pdf 01_a.pdf']],
    ['renumbered', '01_a.pdf=1', '02_a.pdf=1', ['renamed 01_a.pdf 02_a.pdf']],
    ['renamed', '01_a.pdf=1', '01_b.pdf=1', ['renamed 01_a.pdf 01_b.pdf']],
    ['changed and renumbered', '02_a.pdf=1', '03_a.pdf=2', ['changed 02_a.pdf 03_a.pdf']],
    ['another format', '01_a.docx=1', '01_a.pdf=2', ['changed 01_a.docx 01_a.pdf']],
    ['nothing in common', '01_a.pdf=1', '01_b.pdf=2', ['added · 01_b.pdf', 'removed 01_a.pdf ·']],
    [
      'the first of several with one name removed: the others moved up',
      '1_c.pdf=1 2_c.pdf=2 3_c.pdf=3',
      '1_c.pdf=2 2_c.pdf=3',
      ['renamed 2_c.pdf 1_c.pdf', 'renamed 3_c.pdf 2_c.pdf', 'removed 1_c.pdf ·'],
    ],
    [
      'two of the same bytes',
      '1_a.pdf=1 2_b.pdf=1',
      '1_b.pdf=1 2_a.pdf=1',
      ['renamed 2_b.pdf 1_b.pdf', 'renamed 1_a.pdf 2_a.pdf'],
    ],
  ])('%s', (_, from, to, expected) => {
    expect(paired(from, to)).toEqual(expected);
  });
});

describe('with receipts', () => {
  test.each<[string, string, string, string[]]>([
    ['the same source under another title', '1_a.pdf=1@x.pdf#A', '1_b.pdf=2@x.pdf#B', ['changed 1_a.pdf 1_b.pdf']],
    ['another source under the same title', '1_a.pdf=1@x.pdf#A', '1_a.pdf=2@y.pdf#A', ['replaced 1_a.pdf 1_a.pdf']],
    [
      'the source says more than a name that another took over',
      '3_c.pdf=1@one.pdf 4_c.pdf=2@two.pdf',
      '3_c.pdf=3@two.pdf 4_c.pdf=4@three.pdf',
      ['changed 4_c.pdf 3_c.pdf', 'replaced 3_c.pdf 4_c.pdf'],
    ],
  ])('%s', (_, from, to, expected) => {
    expect(paired(from, to)).toEqual(expected);
  });
});
