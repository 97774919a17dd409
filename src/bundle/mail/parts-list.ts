/** The name of the list of parts inside each part of a bundle that was split. */
export const PARTS_NAME = 'PARTS.txt';

/** In which part of how many a file lies. */
export interface PartOf {
  readonly part: number;
  readonly of: number;
  /** Within the bundle's folder. */
  readonly name: string;
}

const HEAD = '# 分卷清单：第几卷/共几卷，文件名 / List of parts: part/of all, file\n';

/** The list of parts: a line for each file, `1/3  01_….pdf`, in reading order. */
export function writePartsList(parts: readonly (readonly { readonly name: string }[])[]): string {
  const lines = parts.flatMap((files, at) => files.map(({ name }) => `${at + 1}/${parts.length}  ${name}\n`));
  return HEAD + lines.join('');
}

/** Reads a list of parts; lines that are none are passed over. */
export function readPartsList(text: string): PartOf[] {
  return text.split(/\r?\n/).flatMap((line): PartOf[] => {
    const [, part, of, name] = /^(\d{1,4})\/(\d{1,4}) {2}(.+)$/.exec(line) ?? [];
    return name === undefined ? [] : [{ part: Number(part), of: Number(of), name }];
  });
}
