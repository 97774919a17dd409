import { Option } from 'commander';
import { typedPath } from '../commands/paths.ts';
import type { ScrubOptions } from '../commands/scrub.ts';
import type { ShrinkOptions } from '../commands/shrink.ts';
import type { Adding } from './look-commands.ts';

/** `shrink`, `scrub`: copies of files by themselves, without a manifest. */
export function copyCommands({ world, command, t, shared, done }: Adding): void {
  command('shrink <pdf>', '把 PDF 压缩到大小上限以内', 'make a PDF fit a size limit', [
    new Option('--limit <size>', t('每个文件的上限', 'limit of each file')).default('5MB'),
    new Option('--min-dpi <dpi>', t('图像最低清晰度', 'lowest resolution of pictures')).default('150'),
    new Option('--split', t('仍然超过时按页分成几个文件', 'split by pages what is still too large')),
    new Option('-o, --out <path>', t('写到哪个文件或文件夹', 'file or folder for the result')),
    new Option('--dry-run', t('只算出能压到多小，不写文件', 'find out how small it gets, write nothing')),
    new Option('--force', t('覆盖已有文件；达不到上限也写出', 'overwrite; write it even over the limit')),
    ...shared(),
  ]).action(async (pdf: string, options: ShrinkOptions) => {
    const { shrink } = await import('../commands/shrink.ts');
    done(await shrink(world, typedPath(pdf), options));
  });
  command(
    'scrub <files...>',
    '另存不带作者、时间、地点等附带信息的副本',
    'copies of files without author, dates, places and other metadata',
    [
      new Option('-o, --out <folder>', t('副本放在哪个文件夹', 'folder for the copies')),
      new Option('--dry-run', t('只列出会去掉什么，不写文件', 'list what would be taken out, write nothing')),
      new Option('--force', t('覆盖已有的文件', 'replace files that are there')),
      ...shared(),
    ],
  ).action(async (files: readonly string[], options: ScrubOptions) => {
    const { scrubFiles } = await import('../commands/scrub.ts');
    done(await scrubFiles(world, files.map(typedPath), options));
  });
}
