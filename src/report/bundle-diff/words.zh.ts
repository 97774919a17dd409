import type { Difference } from '../../bundle/compare/passages.ts';
import type { BundleDiffWords, Range } from './words.ts';

const UNIT = { page: '页', paragraph: '段' } as const;

const place = ({ unit, first, last }: Range): string =>
  first === last ? `第 ${first} ${UNIT[unit]}` : `第 ${first}–${last} ${UNIT[unit]}`;
const formerly = ({ unit, first, before }: Range): string =>
  before === undefined || before === first ? '' : `（原第 ${before} ${UNIT[unit]}）`;
const quoted = (text: string): string => (text === '' ? '' : `：“${text}”`);

const differing = (differs: readonly Difference[]): string => differs.map((what) => CHANGED[what]).join('；');

/** 两个材料包的比较 */
export const bundleDiffZh: BundleDiffWords = {
  from: '旧',
  to: '新',
  bundle: (named, zip) => (zip === undefined ? named : `${named}（${zip}）`),
  packed: (moment, zone, ready) => `${zone} ${moment} 打包，当时${ready ? '检查通过' : '仍有错误'}`,
  noReceipt: {
    none: '旁边没有回执',
    faulty: '旁边的回执读不懂，没有采用',
    differs: '旁边的回执是另一个材料包的，没有采用',
  },
  nothing: '两个材料包的内容没有不同。',
  summary: (files, answers) => {
    const parts = [
      files.changed > 0 ? `${files.changed} 份材料有改动` : '',
      files.replaced > 0 ? `${files.replaced} 份换成了别的文件` : '',
      files.added > 0 ? `新增 ${files.added} 份` : '',
      files.removed > 0 ? `减少 ${files.removed} 份` : '',
      files.renamed > 0 ? `${files.renamed} 份内容相同、名称改了` : '',
      files.same > 0 ? `${files.same} 份完全相同` : '',
    ];
    const told = parts.filter((part) => part !== '').join('，');
    if (answers === undefined) return `${told}。`;
    return `${told}；填写内容${answers === 0 ? '没有改动' : `改动 ${answers} 处`}。`;
  },
  section: { files: '材料', answers: '填写内容', records: '确认与豁免', packing: '打包时的情况' },
  wasCalled: (name) => `原名 ${name}`,
  renamed: (from, to) => `${from} → ${to}（内容相同）`,
  renumbered: (from, to) => `${from} → ${to}（只是序号变了，内容相同）`,
  manyRenumbered: (files) => `另有 ${files} 份只是序号变了，内容相同`,
  replaced: (from, to) => `换了文件：${from} → ${to}`,
  size: (from, to) => `大小 ${from} → ${to}`,
  counted: (unit, from, to) => (from === to ? `${to} ${UNIT[unit]}` : `${from} ${UNIT[unit]} → ${to} ${UNIT[unit]}`),
  notCompared: {
    format: '这种格式只比较了整个文件：内容不同，不能说出是哪里',
    'other-format': '换了文件格式，没有逐页比较',
    password: '有密码，没有逐页比较',
    unreadable: '打不开，没有逐页比较',
    time: '太复杂，没有在限定时间内读完，没有逐页比较',
    memory: '太大，内存不够，没有逐页比较',
    'too-many-pages': '超过 2000 页，没有逐页比较',
    'word-unreadable': 'Word 文件读不出文字，没有逐段比较',
    'nothing-in-common': '与原来的没有一处对得上，没有逐页、逐段列出',
  },
  sameContent: {
    page: '每一页的文字、图片和画法都相同，只是文件重新保存过',
    paragraph: '文字没有不同；格式、图片没有比较',
  },
  range: {
    added: (range, text) => `新增${place(range)}${quoted(text)}`,
    removed: (range, text) => `删去原${place(range)}${quoted(text)}`,
    moved: (range, differs) =>
      `${place(range)}（原第 ${range.before} ${UNIT[range.unit]}）：挪了位置；${differing(differs) || '内容相同'}`,
    changed: (range, differs) => `${place(range)}${formerly(range)}：${differing(differs)}`,
  },
  mark: (words) => `【${words}】`,
  more: (places) => (places === undefined ? '文字差别太大，没有逐处列出' : `这里另有 ${places} 处文字不同`),
  moreChanges: (unit, count) =>
    `另有 ${count} 处${unit === 'page' ? '页面' : '段落'}改动，用 --format json 可以看到全部`,
  none: '无',
  record: (kind, subject, who, said) =>
    `${kind === 'waiver' ? '豁免' : '确认'}：${subject}（${who}）${said === undefined ? '' : `：${said}`}`,
  packing: {
    program: '征集',
    edition: '届次',
    phase: '阶段',
    verdict: '检查结果',
    rules: '规则',
    rulesDiffer: '两次打包之间规则有修改',
    ready: (ready) => (ready ? '通过' : '仍有错误'),
  },
  made: '目录和校验清单每次打包都重新生成，不算改动。',
  withoutReceipt: '至少一方没有可用的回执，只能按名称和校验值对照；填写内容没有比较。',
  unsound: (path) => `${path} 不完好，没有比较。`,
};

const CHANGED = {
  text: '文字不同',
  pictures: '图片、印章或方向不同（也可能没读出来，或只是重新压缩过），请看一眼',
  writing: '文字和图片相同，只是重新生成过；线条和颜色没有比较',
} as const;
