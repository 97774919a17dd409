import type { Lang } from '../../src/base/language.ts';
import type { SealResults } from '../../src/cli/eval-seals-results.ts';

/** The kinds of pages in the labelled set, as a reader of the page knows them. */
const KINDS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'over-text': ['盖在落款和日期上', 'over the name and the date'],
  'over-table': ['盖在表格上', 'over a table'],
  'across-pages': ['骑缝章（只有一条）', 'a strip of a seal across the edges of pages'],
  'cut-by-edge': ['被纸边切去一部分', 'cut by the edge of the page'],
  'two-seals': ['两枚章', 'two seals'],
  'with-signature': ['章上有签字', 'signed across'],
  'with-logo': ['同页有红色圆形徽标', 'on a page with a round red logo'],
  'red-letterhead-and-seal': ['红头文件加盖公章', 'on a paper with a red letterhead'],
  'certificate-with-seal': ['红边证书上', 'on a certificate with a red border'],
  'small-on-poster': ['大海报上的小章', 'small, on a poster'],
  oval: ['椭圆章', 'oval'],
  electronic: ['电子印章', 'electronic, on a page that was never printed'],
  'dark-ink': ['暗紫红色印泥', 'dark purplish ink'],
  pale: ['印泥很淡', 'pale'],
  worn: ['残缺不全', 'worn, with gaps'],
  'through-the-paper': ['背面的章透过来', 'while another shines through the paper'],
  'colour-shifted': ['偏色的扫描件', 'scanned in wrong colours'],
  'jpeg-noise': ['压缩得很厉害', 'with much JPEG noise'],
  'low-resolution': ['72 dpi', 'at 72 dpi'],
  'phone-photo': ['手机拍照', 'photographed by telephone'],
  'turned-page': ['页面横放', 'on a page that lies on its side'],
  'yellow-paper': ['发黄的纸', 'on yellowed paper'],
  'arrows-and-lines': ['红色箭头、下划线', 'red arrows and lines'],
  'boxed-stamp': ['方框红戳“已审核”', 'a red boxed stamp'],
  certificate: ['红边证书', 'a certificate with a red border'],
  chart: ['红色饼图、环图', 'a red pie or ring chart'],
  'circled-word': ['红笔圈字', 'words circled in red'],
  'clean-text': ['纯文字', 'text alone'],
  crest: ['红色校徽（双圈环形文字）', 'a red crest: two rings with words along them'],
  emblem: ['红金色圆徽', 'a round emblem in red and gold'],
  flag: ['红旗', 'a red flag'],
  letterhead: ['红头文件', 'a red letterhead'],
  'name-chop': ['个人方章', 'a person’s square seal'],
  'red-balls': ['番茄照片', 'a photograph of tomatoes'],
  'red-code': ['红色二维码', 'a red square code'],
  'red-handwriting': ['红笔批注', 'remarks in red'],
  'red-table': ['红色表格', 'red tables'],
  'round-logo': ['红色圆形徽标', 'a round red logo'],
  slide: ['红色圆块的幻灯片', 'a slide with red discs'],
  'traffic-sign': ['红色圆形交通标志', 'round red traffic signs'],
  'warm-photo': ['暖光下的照片', 'a photograph in warm light'],
  'grey-with-seal': ['灰度扫描，有章', 'scanned in grey, with a seal'],
  'grey-without-seal': ['灰度扫描，无章', 'scanned in grey, without one'],
  'bilevel-with-seal': ['黑白扫描，有章', 'scanned in black and white, with a seal'],
  'bilevel-without-seal': ['黑白扫描，无章', 'scanned in black and white, without one'],
  'copy-with-seal': ['黑白复印件再彩色扫描', 'a copy without colour, scanned in colour'],
};

const SETS = ['dev', 'held'] as const;

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${Math.round((part / whole) * 1000) / 10}%`;

interface Words {
  readonly before: string;
  readonly overall: string;
  readonly sets: Readonly<Record<(typeof SETS)[number], string>>;
  readonly groups: readonly [seal: string, none: string, grey: string];
  readonly heads: readonly [seal: string, none: string, grey: string];
  readonly after: string;
}

const ZH: Words = {
  before: `# 找印章：准不准，看不了什么

规则类型 \`seal\`、\`dossier seals\` 和 \`dossier inspect --seals\` 会逐页看 PDF、JPEG 和 PNG，说出哪里看上去有红色的圆章或椭圆章。
这只是给核对的人一个提示：看到了不算通过，没看到也不算不通过，都要由人确认后记在申报清单的 \`attest\` 里。

下面的数字由 \`npm run eval:seals\` 在自己画的带标注页面上测得（\`test/seals\`，单位和印章全是虚构的）。“开发”页用来调整程序，
“保留”页没有用来调整，更接近实际。`,
  overall: '| | 页数 | 应找到 | 找到 | 召回率 | 误认 | 精确率 | 没有颜色的页 | 说出没有颜色 |',
  sets: { dev: '开发', held: '保留' },
  groups: ['有章的页', '没有章的页', '没有颜色、凭颜色分不出的页'],
  heads: ['找到（开发，保留）', '误认（开发，保留）', '说出没有颜色（开发，保留）'],
  after: `## 看不了什么

- 认不出印文：是哪个单位的章、是不是合同专用章，都要由人看。
- 只找红色的圆章和椭圆章。方章、个人名章、蓝色或黑色的章、签字，一律不看。
- 黑白、灰度的扫描件和复印件分不出红章，会说明“没有颜色”，请用彩色重新扫描。黑白复印件再彩色扫描的，有时看不出它是复印件。
- 带环形文字的红色圆形徽标（如校徽）和公章很像，会误认。
- 太淡、残缺、太小、被切去一大半的章会漏看。
- 电子签章只看画出来的样子，不验证真伪；数字签名见 \`dossier inspect\`。
- 一个文件最多看 100 页、一分钟；没看到的页会说明原因。Word、OFD 等其他格式不看。`,
};

const EN: Words = {
  before: `# Looking for seals: how well it does, and what it can’t do

The rule kind \`seal\`, \`dossier seals\` and \`dossier inspect --seals\` look at every page of PDF, JPEG and PNG files and say where there seems to be a
red round or oval seal. That is a hint for the person who checks: a seal that is seen is no pass, one that isn’t seen is no failure; both are
for a person to confirm, under \`attest\` in the manifest.

The figures below are measured by \`npm run eval:seals\` on labelled pages that the project draws itself (\`test/seals\`; all units and seals are
fictional). The program was adjusted by the pages of “dev”; those of “held” were not used for that, and come nearer to what you will see.`,
  overall: '| | pages | to be found | found | recall | wrong | precision | pages without colour | said so |',
  sets: { dev: 'dev', held: 'held' },
  groups: ['Pages with a seal', 'Pages without one', 'Pages without colour, on which nobody can tell'],
  heads: ['found (dev, held)', 'wrong (dev, held)', 'said so (dev, held)'],
  after: `## What it can’t do

- It can’t read: whose seal it is, and which, is for people to see.
- It looks for red round and oval seals only: no square ones, no blue or black ones, no signatures.
- In scans and copies without colour a red seal can’t be told; it says so: scan again in colour. A copy without colour that was scanned in colour
  isn’t always seen to be one.
- A round red crest with words along its ring, as universities have, looks like a seal and is taken for one.
- It misses seals that are very pale, worn or small, or of which most is cut off.
- Of electronic seals it sees what is drawn; it doesn’t verify them. Digital signatures: see \`dossier inspect\`.
- It looks at 100 pages of a file, and for a minute, at most; of pages that weren’t looked at it says why. Word, OFD and other formats aren’t looked at.`,
};

/** docs/seals.md and docs/seals.zh.md: what came of the last run over the labelled set. */
export function sealsPage({ sets, kinds }: SealResults, lang: Lang): string {
  const words = lang === 'zh' ? ZH : EN;
  const overall = SETS.map((set) => {
    const { pages, wanted, found, wrong, grey, saidGrey } = sets[set];
    const figures = [
      pages,
      wanted,
      found,
      percent(found, wanted),
      wrong,
      percent(found, found + wrong),
      grey,
      saidGrey,
    ];
    return `| ${words.sets[set]} | ${figures.join(' | ')} |`;
  });
  const groupOf = (kind: string): number => {
    const { dev, held } = kinds[kind] ?? {};
    if ((dev?.grey ?? 0) + (held?.grey ?? 0) > 0) return 2;
    return (dev?.wanted ?? 0) + (held?.wanted ?? 0) > 0 ? 0 : 1;
  };
  const cell = (kind: string, set: (typeof SETS)[number]): string => {
    const { pages = 0, wanted = 0, found = 0, wrong = 0, grey = 0, saidGrey = 0 } = kinds[kind]?.[set] ?? {};
    const wrongly = lang === 'zh' ? `，误认 ${wrong}` : `, wrong ${wrong}`;
    const group = groupOf(kind);
    if (group === 0) return `${found}/${wanted}${wrong > 0 ? wrongly : ''}`;
    return group === 1 ? `${wrong}/${pages}` : `${saidGrey}/${grey}`;
  };
  const tables = words.groups.map((title, group) => {
    const rows = Object.keys(KINDS)
      .filter((kind) => kinds[kind] !== undefined && groupOf(kind) === group)
      .map((kind) => `| ${KINDS[kind]?.[lang === 'zh' ? 0 : 1]} | ${SETS.map((set) => cell(kind, set)).join(' | ')} |`);
    return `## ${title}\n\n| ${words.heads[group]} | ${words.sets.dev} | ${words.sets.held} |\n| --- | --- | --- |\n${rows.join('\n')}`;
  });
  return `${words.before}

${words.overall}
|${' --- |'.repeat(9)}
${overall.join('\n')}

${tables.join('\n\n')}

${words.after}
`;
}

/** Kinds that the page has no name for. */
export const unnamedKinds = ({ kinds }: SealResults): string[] =>
  Object.keys(kinds).filter((kind) => KINDS[kind] === undefined);
