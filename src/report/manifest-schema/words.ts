import type { Lang } from '../../base/language.ts';

export interface SchemaWords {
  /** Said when a schema has been written; `line` leads editors from a manifest beside it to it. */
  readonly written: (file: string, line: string) => string;
  /** Below that line in a new manifest. */
  readonly keep: string;
  /** Said when a new manifest has been made. */
  readonly open: (manifest: string) => string;
}

export const SCHEMA_WORDS: Readonly<Record<Lang, SchemaWords>> = {
  zh: {
    written: (file, line) =>
      `已写入 ${file}。在同一文件夹的申报清单第一行写上下面这行，VS Code 等编辑器（装有 YAML 扩展）就会边写边提示：\n${line}`,
    keep: '上面一行请保留：用 VS Code（装有 YAML 扩展）打开本文件，会边写边提示和检查。',
    open: (manifest) => `用 VS Code（装有 YAML 扩展）打开 ${manifest}，会边写边提示和检查。`,
  },
  en: {
    written: (file, line) =>
      `Wrote ${file}. With the following as the first line of a manifest in the same folder, editors such as VS Code (with its YAML extension) help while you type:\n${line}`,
    keep: 'Keep the line above: VS Code (with its YAML extension) then completes and checks this file while you type.',
    open: (manifest) =>
      `Opened in VS Code (with its YAML extension), ${manifest} is completed and checked while you type.`,
  },
};
