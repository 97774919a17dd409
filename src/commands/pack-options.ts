import type { ExamineOptions } from './examine.ts';
import { UsageError } from './failure.ts';
import type { SharedOptions } from './output.ts';
import { typedPath } from './paths.ts';
import type { World } from './world.ts';

/** What `pack` can be told. */
export interface PackOptions extends SharedOptions, ExamineOptions {
  readonly out?: string | undefined;
  readonly dryRun?: boolean | undefined;
  readonly force?: boolean | undefined;
  /** A size, the id of a provider, or `none`. */
  readonly mailLimit?: string | undefined;
  /** The zip and the files in it get names in ASCII; the index has both. */
  readonly asciiNames?: boolean | undefined;
  /** The index as CSV too, beside PDF and XLSX. */
  readonly csv?: boolean | undefined;
  /** One PDF of all PDF materials, written beside the bundle. */
  readonly combined?: boolean | undefined;
  /** In the combined PDF each material begins on the front of a sheet. */
  readonly duplex?: boolean | undefined;
  /** Gives the source files the names that they have in the bundle, before they are packed. */
  readonly renameSources?: boolean | undefined;
  /** Copies that fit are packed in place of files over the call's limit. */
  readonly fit?: boolean | undefined;
  /** With `fit`: dots per inch that pictures keep at least. */
  readonly minDpi?: string | undefined;
  /** Copies without metadata are packed in place of files. */
  readonly scrub?: boolean | undefined;
  /** Takes the last renaming of source files back, and packs nothing. */
  readonly undo?: boolean | undefined;
}

/** Options that say nothing without another, or contradict one another. */
export function refuseContradictions(options: PackOptions): void {
  const { duplex, combined, minDpi, fit, scrub, renameSources, undo, out } = options;
  if (out === '') {
    throw new UsageError({
      zh: '--out 后面是空的：请写材料包放在哪个文件夹，当前文件夹写 .',
      en: '--out is empty: say which folder the bundle goes to; the current one is .',
    });
  }
  if (renameSources && undo) {
    throw new UsageError({
      zh: '--rename-sources 和 --undo 不能一起用：一个改名，一个撤销改名。',
      en: '--rename-sources and --undo do not go together: one renames, the other takes it back.',
    });
  }
  if (duplex && !combined) {
    throw new UsageError({
      zh: '--duplex 要和 --combined 一起用：它只影响合订本。',
      en: '--duplex goes with --combined: it concerns the combined PDF alone.',
    });
  }
  if (minDpi !== undefined && !fit) {
    throw new UsageError({
      zh: '--min-dpi 要和 --fit 一起用：它只影响压缩。',
      en: '--min-dpi goes with --fit: it concerns only files that are made smaller.',
    });
  }
  if (renameSources && fit) {
    throw new UsageError({
      zh: '--rename-sources 不能和 --fit 一起用：拆成几部分的文件在包内不止一个名称，源文件不能都用。请先运行 dossier pack --rename-sources --dry-run 看看改名结果，分两次进行。',
      en: '--rename-sources does not go with --fit: a file that is split has several names in the bundle, and its source can bear but one. Do the two in separate runs.',
    });
  }
  if (renameSources && scrub) {
    throw new UsageError({
      zh: '--rename-sources 和 --scrub 不能一起用：一个改源文件，一个不动源文件只清理副本。请分两次进行。',
      en: '--rename-sources and --scrub do not go together: one changes the sources, the other leaves them alone. Do the two in separate runs.',
    });
  }
}

/** The bundle gets a folder of its own; there is none below a file. */
export function refuseFile(world: World, { out }: PackOptions): void {
  if (out !== undefined && world.files.stat(typedPath(out))?.kind === 'file') {
    throw new UsageError({ zh: `--out ${out} 是文件，不是文件夹。`, en: `--out ${out} is a file, not a folder.` });
  }
}
