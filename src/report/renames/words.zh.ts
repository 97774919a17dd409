import type { RenameWords } from './words.ts';

/** 源文件改名 */
export const renamesZh: RenameWords = {
  nothing: '源文件的名称都已合适，没有改名。',
  would: (files) => `将改名的源文件有 ${files} 个，申报清单中的路径会一并修改：`,
  done: (files, manifest, undo) =>
    `已将 ${files} 个源文件改名，并改好了 ${manifest} 中的路径。要恢复原名，请运行 ${undo}`,
  wouldUndo: (files) => `将恢复原名的源文件有 ${files} 个：`,
  undone: (files, manifest) => `已将 ${files} 个源文件恢复原名，${manifest} 也已还原。`,
};
