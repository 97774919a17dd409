import { createHash } from 'node:crypto';
import type { BundleIndex, IndexRow } from '../../../src/bundle/writers/index-model.ts';

/** An index of `count` fictional files; every third title is long enough to wrap. */
export function sampleIndex(count: number, change: Partial<BundleIndex> = {}): BundleIndex {
  return {
    program: { zh: '示例城市奖（演练）', en: 'Example City Awards (rehearsal)' },
    applicant: { zh: '示例市大数据管理局', en: 'Example City Big Data Administration' },
    category: { zh: '出行类', en: 'Mobility' },
    facts: [
      { label: { zh: '申报类别', en: 'Category' }, value: [{ zh: '出行类', en: 'Mobility' }] },
      { label: { zh: '截止时间', en: 'Closing time' }, value: [{ zh: '征集文件没有写明', en: 'Not stated' }] },
    ],
    sums: 'SHA256SUMS.txt',
    rows: Array.from({ length: count }, (_, at) => sampleRow(at)),
    notices: [{ zh: '本目录随申报材料一并提交。', en: 'This index is submitted together with the materials.' }],
    ...change,
  };
}

function sampleRow(at: number): IndexRow {
  const number = String(at + 1).padStart(2, '0');
  const long = at % 3 === 0;
  return {
    number,
    entryName: `示例市_Example-City/${number}_支撑案例_Supporting-Case.pdf`,
    title: {
      zh: long
        ? `示例市“一网统管”平台（第${at + 1}号案例）：从多源感知到便民服务的完整实践与推广应用`
        : `第${at + 1}号申报材料`,
      en: long
        ? `The “one network” platform of Example City, case ${at + 1}: from sensing to services`
        : `Material ${at + 1}`,
    },
    slot: { zh: '支撑案例', en: 'Supporting case' },
    format: at % 4 === 1 ? 'docx' : 'pdf',
    ...(at % 4 === 1 ? {} : { pages: at + 2 }),
    bytes: 1234 * (at + 1) ** 3,
    sha256: createHash('sha256').update(String(at)).digest('hex'),
    ...(at === 2 ? { note: { zh: '由合作单位提供。', en: 'Provided by a partner.' } } : {}),
  };
}
