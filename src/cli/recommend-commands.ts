import { Option } from 'commander';
import { typedPath } from '../commands/paths.ts';
import type { RecommendOptions } from '../commands/recommend.ts';
import type { Adding } from './look-commands.ts';

/** `recommend`: what one recommender sends in. */
export function recommendCommands({ world, command, t, shared, dated, done }: Adding): void {
  command(
    'recommend [list]',
    '推荐单位：检查一批申报的名额、次序和重复，生成汇总表和给各申报单位的补正通知',
    'for recommenders: quotas, order and duplicates of a batch; summary table and notes',
    [
      new Option('-o, --out <folder>', t('存放汇总表和补正通知的文件夹', 'folder for the summary table and the notes')),
      new Option(
        '--new',
        t('按文件夹里的各份申报，新建一份推荐名单', 'make a list of the submissions in the folder, to be put in order'),
      ).conflicts('out'),
      new Option('--force', t('覆盖已有的文件', 'replace files that are there')),
      new Option('--strict', t('提醒也算不通过', 'warnings fail too')),
      ...dated(),
      ...shared(),
    ],
  ).action(async (named: string | undefined, options: RecommendOptions & { readonly new?: boolean }) => {
    if (options.new === true) {
      const { newList } = await import('../commands/recommend-new.ts');
      return done(await newList(world, typedPath(named ?? '.'), options));
    }
    const { recommend } = await import('../commands/recommend.ts');
    const out = options.out === undefined ? undefined : typedPath(options.out);
    done(await recommend(world, typedPath(named ?? '.'), { ...options, out }));
  });
}
