import { expect, test } from 'vitest';
import { type Junk, junkOf } from '../../src/base/junk.ts';

test.each<[Junk, readonly string[]]>([
  [
    'macos',
    [
      '__MACOSX/材料/._申报表.docx',
      '__MACOSX/',
      '材料/._申报表.docx',
      '.DS_Store',
      '材料/.ds_store',
      'Icon\r',
      '.Trashes/x.pdf',
    ],
  ],
  [
    'windows',
    ['Thumbs.db', '图片/thumbs.DB', 'ehthumbs.db', 'Desktop.ini', '$RECYCLE.BIN/x.pdf', 'System Volume Information/x'],
  ],
  ['office-lock', ['~$申报表.docx', '材料/~$tz.xlsx', '.~lock.预算.ods#', '.~申报表.wps']],
  ['office-temporary', ['~WRL1234.tmp', '~WRD0001.TMP', '~DF12AB.tmp', 'ppt3F.tmp', 'wps12ab.tmp']],
  ['editor', ['.笔记.txt.swp', '笔记.txt~', '#笔记.txt#', '.#笔记.txt', '旧~/笔记.txt']],
  ['hidden', ['.git/config', '材料/.htaccess', '.申报表.docx']],
])('%s', (junk, paths) => {
  expect(paths.map((path) => [path, junkOf(path)])).toEqual(paths.map((path) => [path, junk]));
});

test('what people hand in is no junk', () => {
  const paths = [
    '申报表.docx',
    'a/b/c.pdf',
    '~申报表.docx',
    '费用~100万.pdf',
    'thumbs.db.pdf',
    'desktop.ini.txt',
    '数据.tmp',
    'ppt汇报.tmp',
    'MACOSX/x.pdf',
    '#1 号楼.pdf',
    '../x.pdf',
    './x.pdf',
    '附件1.bak',
    'Icon',
    '',
    '$1000.pdf',
  ];
  expect(paths.filter((path) => junkOf(path) !== undefined)).toEqual([]);
});
