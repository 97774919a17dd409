import type { ScrubWords } from './words.ts';

/** 清理附带信息时的用语 */
export const scrubWordsZh: ScrubWords = {
  clean: '没有发现附带信息，不用另存副本。',
  written: '副本：',
  verdict: ({ files, scrubbed, left, isDry }) => {
    const done = isDry ? `${scrubbed} 个可以清理（预演，没有写文件）` : `${scrubbed} 个已另存清理过的副本`;
    return `结论：${files} 个文件，${done}${left === 0 ? '' : `，${left} 个没能清理`}。原文件没有改动。`;
  },
};
