import { baseName, extensionOf } from '../base/paths.ts';
import { textsAt } from '../rules/select.ts';
import { readDocument, type SourceDocument } from '../source/document.ts';
import { type Rewriting, rewriteTexts } from '../source/rewrite.ts';
import { UsageError } from './failure.ts';
import { readManifest } from './manifest-file.ts';
import type { World } from './world.ts';

/** A manifest that is UTF-8, and so can be written again byte for byte. */
export interface OpenedManifest {
  readonly file: string;
  readonly source: SourceDocument;
  /** What stands before its text: a byte order mark or nothing. */
  readonly mark: '' | '\ufeff';
}

/** Reads a manifest for changing it. Throws where it isn't UTF-8, which would have to change with it. */
export function openManifest(world: World, file: string): OpenedManifest {
  const bytes = readManifest(world, file);
  const source = readDocument(file, bytes);
  const mark = bytes[0] === 0xef ? '\ufeff' : '';
  if (Buffer.compare(new TextEncoder().encode(mark + source.text), bytes) === 0) return { file, source, mark };
  throw new UsageError({
    zh: `${file} 不是 UTF-8 编码，或者用了旧式换行，没有改名。请先用编辑软件另存为 UTF-8。`,
    en: `${file} is not UTF-8, or has old line ends, so nothing was renamed. Save it as UTF-8 first.`,
  });
}

/** What files are called from now on: whole paths, and bare names where they are of one file only. */
export interface NewNames {
  readonly paths: ReadonlyMap<string, string>;
  readonly bare: ReadonlyMap<string, string>;
}

/** New names of the files at some paths as the manifest writes them. */
export function newNames(renamed: readonly (readonly [from: string, to: string])[]): NewNames {
  const paths = new Map(renamed);
  const bare = new Map<string, string>();
  for (const [from, to] of paths) {
    const others = [...paths.keys()].filter((path) => path !== from && baseName(path) === baseName(from));
    if (others.length === 0 && extensionOf(from) !== '') bare.set(baseName(from), baseName(to));
  }
  return { paths, bare };
}

/**
 * The text of a manifest in which files have new names: where a `file` is a path, and where a field is a path or a bare
 * name as a whole. Everything else stays as it is, character for character.
 */
export function withNames({ file, source }: OpenedManifest, { paths, bare }: NewNames): string {
  const data = source.data as Readonly<Record<string, unknown>>;
  const rewritings = (['materials', 'attest', 'waive', 'fields'] as const).flatMap((key): Rewriting[] =>
    textsAt(data[key], [key]).flatMap(({ text, route }) => {
      const path = key === 'fields' || route.at(-1) === 'file' ? paths.get(text) : undefined;
      const to = path ?? (key === 'fields' ? bare.get(text) : undefined);
      return to === undefined ? [] : [{ route, text: to }];
    }),
  );
  const text = rewriteTexts(source, rewritings);
  if (text !== undefined) return text;
  throw new UsageError({
    zh: `${file} 中的路径无法逐一改写（例如写成了几行，或者用了“&”和“*”引用），没有改名。请把 file 写成一行普通的文字。`,
    en: `The paths in ${file} can't be changed one by one (written over several lines, or with references by "&" and "*"), so nothing was renamed. Write each file as plain text on one line.`,
  });
}
