import type { Lang } from '../../base/language.ts';

export interface SchemaWords {
  /** Said when a schema has been written; `line` leads editors from a manifest beside it to it. */
  readonly written: (file: string, line: string) => string;
}

export const SCHEMA_WORDS: Readonly<Record<Lang, SchemaWords>> = {
  zh: {
    written: (file, line) =>
      `已写入 ${file}。在同一文件夹的申报清单第一行写上下面这行，VS Code 等编辑器（装有 YAML 扩展）就会边写边提示：\n${line}`,
  },
  en: {
    written: (file, line) =>
      `Wrote ${file}. With the following as the first line of a manifest in the same folder, editors such as VS Code (with its YAML extension) help while you type:\n${line}`,
  },
};
