import { isAbsolutePath } from '../base/paths.ts';
import type { Files } from '../base/world.ts';
import { message } from '../findings/catalogue.ts';
import type { Draft } from '../findings/draft.ts';
import type { Recommendation } from '../manifest/recommendation.ts';
import { UsageError } from './failure.ts';
import { manifestsAt } from './find-manifests.ts';
import { parentFolder, typedPath } from './paths.ts';
import type { World } from './world.ts';

export const LIST = 'recommendation.yaml';

/** The manifests of a list in order, each once, with the entry that names it; and what is wrong with that. */
export interface ListedFiles {
  readonly files: readonly string[];
  readonly entries: readonly number[];
  readonly drafts: readonly Draft[];
}

/** The list that was named, or that lies in the folder named. Throws where there is none. */
export function listAt({ files }: World, named: string): string {
  const kind = files.stat(named)?.kind;
  const file = kind === 'folder' ? `${named.replace(/\/+$/, '')}/${LIST}` : named;
  if (files.stat(file)?.kind === 'file') return file;
  const folder = kind === 'folder' ? named : parentFolder(named);
  throw new UsageError({
    zh: `没有推荐名单 ${file}。请先运行 dossier recommend ${folder} --new，按文件夹里的各份申报新建一份，再把次序排好。`,
    en: `There is no list ${file}. First run dossier recommend ${folder} --new: it makes one of the submissions in the folder, for you to put in order.`,
  });
}

/** Finds what a list names, and what lies beside it and isn't named. */
export function filesOf(
  { files }: World,
  listFile: string,
  { submissions, withdrawn }: Pick<Recommendation, 'submissions' | 'withdrawn'>,
): ListedFiles {
  const folder = parentFolder(listFile);
  const found = new Map<string, { readonly file: string; readonly entry: number; readonly rank: number }>();
  const drafts: Draft[] = [];
  for (const [entry, written] of submissions.entries()) {
    const [file] = manifestsAt(files, within(folder, written));
    const real = realOf(files, file);
    const earlier = found.get(real);
    if (earlier === undefined) found.set(real, { file, entry, rank: found.size + 1 });
    else {
      const about = { file: written, rank: earlier.rank };
      drafts.push({ message: message('recommend.twice', about), route: ['submissions', entry] });
    }
  }
  const out = new Set<string>();
  for (const [entry, written] of withdrawn.entries()) {
    for (const file of manifestsAt(files, within(folder, written))) {
      const real = realOf(files, file);
      out.add(real);
      const listed = found.get(real);
      if (listed === undefined) continue;
      const about = { file: written, rank: listed.rank };
      drafts.push({ message: message('recommend.withdrawn-listed', about), route: ['withdrawn', entry] });
    }
  }
  for (const file of manifestsAt(files, folder)) {
    const real = realOf(files, file);
    if (file === folder || found.has(real) || out.has(real)) continue;
    drafts.push({ message: message('recommend.unlisted', { file: from(folder, file) }), route: ['submissions'] });
  }
  const all = [...found.values()];
  return { files: all.map(({ file }) => file), entries: all.map(({ entry }) => entry), drafts };
}

/** A path as it is written in a list in this folder. */
export const from = (folder: string, file: string): string =>
  file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : file;

function within(folder: string, written: string): string {
  const path = typedPath(written);
  return isAbsolutePath(path) ? path : `${folder}/${path}`;
}

const realOf = (files: Files, path: string): string => (files.stat(path) === undefined ? path : files.real(path));
