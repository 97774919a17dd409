import { showNumber } from '../../base/sizes.ts';
import type { NamesWords } from './words.ts';

/** 查看名称时的用语 */
export const namesWordsZh: NamesWords = {
  line: '行',
  name: '名称',
  zh: '中文',
  en: '英文',
  none: '—',
  perhaps: (latin) => `—（${latin}？）`,
  title: (manifest) => `${manifest} 里的名称`,
  noNames: '清单里还没有填写任何名称。',
  incomplete: (manifest) =>
    `清单本身有错，或者不知道申报的是哪一项征集，可能有名称没有看到。请运行 dossier validate ${manifest} 查看原因。`,
  left: (count) => `名称太多，另有 ${showNumber(count)} 个没有看。请分成几份清单，或者先处理前面的。`,
  verdict: (names, marked, complete) =>
    marked > 0
      ? `结论：${names} 个名称里有 ${marked} 个请看一看（左边有 ! 的）；要不要改，以证照和本人为准。`
      : complete
        ? `结论：${names} 个名称都没有看到需要注意的地方。`
        : `结论：看到的 ${names} 个名称没有需要注意的地方，但没有看全。`,
};
