import { type Command, Option } from 'commander';
import type { ExitCode } from '../commands/exit.ts';
import type { FramesOptions } from '../commands/frames.ts';
import type { InspectOptions } from '../commands/inspect.ts';
import type { SharedOptions } from '../commands/output.ts';
import { MANIFEST, typedPath } from '../commands/paths.ts';
import type { SealsOptions } from '../commands/seals.ts';
import type { World } from '../commands/world.ts';

/** What it takes to add commands to the command line. */
export interface Adding {
  readonly world: World;
  readonly command: (usage: string, zh: string, en: string, options: readonly Option[], under?: Command) => Command;
  readonly t: (zh: string, en: string) => string;
  readonly lang: () => Option;
  readonly format: (...more: string[]) => Option;
  readonly noColor: () => Option;
  readonly shared: () => readonly Option[];
  /** For a submission at a moment, in a phase. */
  readonly dated: () => readonly Option[];
  readonly done: (code: ExitCode) => void;
}

/** `inspect`, `compare`, `frames`, `privacy`: files looked at closely, with or without a manifest; `names`, `seals`: what one says of names and seals. */
export function lookCommands({ world, command, t, lang, shared, dated, done }: Adding): void {
  command('inspect <files...>', '细看文件：PDF 的质量，图片，视频', 'look closely at PDFs, pictures and videos', [
    ...shared(),
    new Option('--seals', t('逐页找印章（每页约零点几秒）', 'look for seals, page by page (slower)')),
  ]).action(async (files: readonly string[], options: InspectOptions) => {
    const { inspect } = await import('../commands/inspect.ts');
    done(await inspect(world, files.map(typedPath), options));
  });
  command(
    'names [manifest]',
    '细看清单里的名称：中英文、繁简、全半角、拼音、写法不一',
    'look closely at the names in a manifest: languages, look-alikes, spellings, pinyin',
    shared(),
  ).action(async (manifest: string | undefined, options: SharedOptions) => {
    const { names } = await import('../commands/names.ts');
    done(await names(world, typedPath(manifest ?? MANIFEST), options));
  });
  command(
    'privacy [paths...]',
    '在申报清单、文件或文件夹里查找个人信息和保密标志：填写的内容，文件名，正文，文件属性',
    'find personal data and marks of secrecy in a submission, files or folders: in answers, names, texts and properties',
    shared(),
  ).action(async (paths: readonly string[], options: SharedOptions) => {
    const { privacy } = await import('../commands/privacy.ts');
    done(await privacy(world, (paths.length === 0 ? [MANIFEST] : paths).map(typedPath), options));
  });
  command(
    'compare <one> <other>',
    '对照两份文件：哪里不同；中英文的对照数字',
    'hold two files against each other: text, or figures across languages',
    shared(),
  ).action(async (one: string, other: string, options: SharedOptions) => {
    const { compare } = await import('../commands/compare.ts');
    done(await compare(world, typedPath(one), typedPath(other), options));
  });
  command(
    'frames <video>',
    '列出视频各时刻的画面，供核对字幕',
    'lay out a video frame by frame, to look for subtitles',
    [new Option('--force', t('覆盖已有的文件', 'replace a file that is there')), lang()],
  ).action(async (video: string, options: FramesOptions) => {
    const { frames } = await import('../commands/frames.ts');
    done(await frames(world, typedPath(video), options));
  });
  command('seals [manifest]', '列出要盖章、签字的材料和还差的', 'list what has to be sealed or signed', [
    new Option('-o, --out <html>', t('另写一页，可以打印出来带去盖章', 'also write a page to print and take round')),
    new Option('--force', t('覆盖已有的文件', 'replace a file that is there')),
    ...dated(),
    ...shared(),
  ]).action(async (manifest: string | undefined, options: SealsOptions) => {
    const { seals } = await import('../commands/seals.ts');
    const out = options.out === undefined ? undefined : typedPath(options.out);
    done(await seals(world, typedPath(manifest ?? MANIFEST), { ...options, out }));
  });
}
