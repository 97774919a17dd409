import { Command, CommanderError, Option } from 'commander';
import type { DoctorOptions } from '../commands/doctor.ts';
import { EXIT, type ExitCode } from '../commands/exit.ts';
import type { InitOptions } from '../commands/init.ts';
import { MACHINE_FORMATS } from '../commands/machine-report.ts';
import { langsOf, type SharedOptions } from '../commands/output.ts';
import type { PackOptions } from '../commands/pack-options.ts';
import { MANIFEST, typedPath } from '../commands/paths.ts';
import type { StatusOptions } from '../commands/status.ts';
import type { ValidateOptions } from '../commands/validate.ts';
import type { VerifyOptions } from '../commands/verify.ts';
import type { World } from '../commands/world.ts';
import { PHASES } from '../manifest/manifest.ts';
import { callCommands } from './call-commands.ts';
import { completionCommand } from './completion/command.ts';
import { copyCommands } from './copy-commands.ts';
import { editorCommands } from './editor-commands.ts';
import { formCommands } from './form-commands.ts';
import { explainUsage, localizeHelp, showHelp, spoken, withoutHelpOfUnknown } from './help.ts';
import { examplesOf } from './help-examples.ts';
import { groupCommands } from './help-groups.ts';
import { lookCommands } from './look-commands.ts';
import { mcpCommand } from './mcp-command.ts';
import { programCommands } from './program-commands.ts';
import { recommendCommands } from './recommend-commands.ts';

/** The language has to be known before the words of the help are chosen. */
export function langsAsked(argv: readonly string[], world: World): ReturnType<typeof langsOf> {
  const index = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = argv[index]?.startsWith('--lang=') ? argv[index].slice('--lang='.length) : argv[index + 1];
  const asked = index >= 0 && (word === 'zh' || word === 'en' || word === 'both') ? word : undefined;
  return langsOf(world, asked);
}

/** Reads a command line and carries it out; each command is loaded only when it is called. */
export async function runCommandLine(argv: readonly string[], world: World): Promise<ExitCode> {
  if (argv.length === 0) {
    const { start } = await import('../commands/start.ts');
    return start(world);
  }
  const langs = langsAsked(argv, world);
  const t = (zh: string, en: string): string => spoken(langs, zh, en);
  let code: ExitCode = EXIT.ready;

  const lang = (): Option =>
    new Option('--lang <lang>', t('报告语言', 'language of the report')).choices(['zh', 'en', 'both']);
  const format = (...more: string[]): Option =>
    new Option('--format <format>', t('输出格式', 'output format')).choices(['human', 'json', ...more]);
  const asOf = (): Option =>
    new Option('--as-of <moment>', t('按另一天预演，如 2025-06-15', 'rehearse as of another day, such as 2025-06-15'));
  const phase = (): Option => new Option('--phase <phase>', t('阶段', 'phase')).choices(PHASES);
  const quiet = (): Option => new Option('-q, --quiet', t('只报错误和结论', 'report only errors and the verdict'));
  const noColor = (): Option => new Option('--no-color', t('不用颜色', 'no colours'));
  const out = (): Option => new Option('-o, --out <folder>', t('存放材料包的文件夹', 'folder for the bundle'));
  const force = (): Option =>
    new Option('--force', t('有错误也打包，并在回执中注明', 'pack despite errors; the receipt says so'));
  const dryRun = (): Option =>
    new Option('--dry-run', t('只列出将打包什么，不写文件', 'list what would be packed, write nothing'));

  const program = new Command('dossier');
  const command = (usage: string, zh: string, en: string, options: readonly Option[], under = program): Command => {
    const made = under.command(usage).description(t(zh, en));
    for (const option of options) made.addOption(option);
    const { columns } = world.terminal;
    made.addHelpText(
      'after',
      examplesOf(under === program ? made.name() : `${under.name()} ${made.name()}`, langs, columns),
    );
    localizeHelp(made, langs, columns);
    return made;
  };
  program
    .description(
      t(
        '按征集通知检查申报材料，并打成主办方能打开、能核对的材料包。',
        'Checks an award submission against the call, and packs it for the organiser.',
      ),
    )
    .version(world.version, '-V, --version', t('显示版本', 'show the version'))
    .helpCommand(false)
    // Else a command would take the options of those below it for its own.
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ writeOut: world.out, writeErr: world.err, outputError: () => {} });
  localizeHelp(program, langs, world.terminal.columns);

  command('init [folder]', '新建申报清单和材料文件夹', 'start a submission: manifest and folders', [
    new Option('--program <id>', t('征集的编号，或规则包的文件夹', 'the call: its id, or the folder of a pack')),
    new Option('--category <id>', t('申报类别的编号', 'the category: its id')),
    new Option('-y, --yes', t('不提问', 'ask nothing')),
    lang(),
  ]).action(async (folder: string | undefined, options: InitOptions) => {
    const { init } = await import('../commands/init.ts');
    code = await init(world, typedPath(folder ?? '.'), options);
  });
  command('validate [manifests...]', '检查申报清单和全部材料', 'check the manifest and every file', [
    lang(),
    format('html', 'xlsx', ...MACHINE_FORMATS),
    new Option('-o, --out <file>', t('网页（html）或表格（xlsx）写到哪里', 'where the html page or xlsx goes')),
    new Option('--force', t('覆盖已有的文件', 'replace a file that is there')),
    asOf(),
    phase(),
    new Option('--strict', t('提醒也算不通过', 'warnings fail too')),
    new Option(
      '--fix',
      t('改正申报清单里能自动改的写法，先给您看', 'correct what is safe in the manifest; shown first'),
    ),
    new Option('--watch', t('文件一改就再查，屏幕上随时更新', 'check again whenever a file changes')),
    new Option('-y, --yes', t('配合 --fix：不再询问，直接改', 'with --fix: change without asking')),
    quiet(),
    noColor(),
  ]).action(async (manifests: readonly string[], options: ValidateOptions) => {
    const { validate } = await import('../commands/validate.ts');
    const out = options.out === undefined ? undefined : typedPath(options.out);
    code = await validate(world, (manifests.length === 0 ? [MANIFEST] : manifests).map(typedPath), { ...options, out });
  });
  command('status [manifest]', '查看进展和还差什么', 'show progress and what remains', [
    new Option('--all', t('全部细节，不限一屏', 'everything, not only one screen')),
    new Option('--ics', t('写出日历：截止时间和倒排安排', 'write a calendar: deadlines, and a plan up to them')),
    new Option('-o, --out <ics>', t('日历写到哪个文件', 'file for the calendar')),
    new Option('--force', t('覆盖已有的文件', 'replace a file that is there')),
    lang(),
    format(),
    asOf(),
    phase(),
    noColor(),
  ]).action(async (manifest: string | undefined, options: StatusOptions) => {
    const { status } = await import('../commands/status.ts');
    const out = options.out === undefined ? undefined : typedPath(options.out);
    code = await status(world, typedPath(manifest ?? MANIFEST), { ...options, out });
  });
  command('pack [manifest]', '检查后打成材料包', 'check, then pack the bundle', [
    out(),
    dryRun(),
    force(),
    new Option('--fit', t('超过上限的文件压缩后再打包，源文件不动', 'pack smaller copies of files over the limit')),
    new Option('--scrub', t('打包清理过附带信息的副本，源文件不动', 'pack copies without metadata')),
    new Option('--min-dpi <dpi>', t('压缩时图像最低清晰度（默认 150）', 'with --fit: lowest resolution (default 150)')),
    new Option(
      '--rename-sources',
      t('打包前把源文件改成包内的名称', 'first give the source files the names in the bundle'),
    ),
    new Option(
      '--undo',
      t('撤销上一次 --rename-sources，不打包', 'take back the last --rename-sources; packs nothing'),
    ),
    new Option(
      '--mail-limit <size>',
      t('一封邮件的上限，如 20MB、qq、none', 'largest mail, such as 20MB, gmail or none'),
    ),
    new Option(
      '--ascii-names',
      t('包内文件用纯英文名称，供老旧软件使用', 'English (ASCII) names in the zip, for old tools'),
    ),
    new Option('--csv', t('目录另写一份 CSV', 'the index as CSV too')),
    new Option('--combined', t('另写一份合订本 PDF', 'also write one PDF of all PDF materials')),
    new Option('--duplex', t('合订本供双面打印', 'the combined PDF is for printing on both sides')),
    lang(),
    format(),
    asOf(),
    phase(),
    quiet(),
    noColor(),
  ]).action(async (manifest: string | undefined, options: PackOptions) => {
    const { pack } = await import('../commands/pack.ts');
    code = await pack(world, typedPath(manifest ?? MANIFEST), options);
  });
  command('verify <bundle>', '核对材料包', 'check a bundle', [lang(), format(), asOf(), quiet(), noColor()]).action(
    async (bundle: string, options: VerifyOptions) => {
      const { verify } = await import('../commands/verify.ts');
      code = await verify(world, typedPath(bundle), options);
    },
  );
  command(
    'doctor <zip>',
    '诊断别人发来的压缩包：乱码、杂项、不安全的内容',
    "examine somebody's zip: names, junk, dangers",
    [
      new Option('-o, --out <zip>', t('写出整理好的副本', 'write a clean copy')),
      new Option(
        '--names <encoding>',
        t('没有标明编码的文件名用什么编码', 'encoding of names that do not say theirs'),
      ).choices(['gbk', 'big5', 'shift-jis', 'cp437', 'utf-8']),
      new Option('--force', t('覆盖已有的文件', 'replace a file that is there')),
      lang(),
      format(),
      quiet(),
      noColor(),
    ],
  ).action(async (zip: string, options: DoctorOptions) => {
    const { doctor } = await import('../commands/doctor.ts');
    const out = options.out === undefined ? undefined : typedPath(options.out);
    code = await doctor(world, typedPath(zip), { ...options, out });
  });
  command('diff <older> <newer>', '比较两个材料包', 'compare two bundles', [
    lang(),
    format(),
    quiet(),
    noColor(),
  ]).action(async (older: string, newer: string, options: SharedOptions) => {
    const { bundleDiff } = await import('../commands/bundle-diff.ts');
    code = await bundleDiff(world, typedPath(older), typedPath(newer), options);
  });
  const adding = {
    world,
    command,
    t,
    lang,
    format,
    noColor,
    shared: () => [lang(), format(), quiet(), noColor()],
    dated: () => [asOf(), phase()],
    done: (ended: ExitCode) => {
      code = ended;
    },
  };
  copyCommands(adding);
  lookCommands(adding);
  formCommands(adding);
  editorCommands(adding);
  mcpCommand(adding);
  recommendCommands(adding);
  callCommands(adding);
  programCommands(adding);
  command('help [command...]', '显示某个命令的帮助', 'show help for a command', [lang()]).action((names: string[]) =>
    showHelp(program, names),
  );

  completionCommand(program, adding);
  groupCommands(program, langs);
  try {
    await program.parseAsync(withoutHelpOfUnknown(program, argv), { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return EXIT.ready;
    world.err(explainUsage(error, langs));
    return EXIT.usage;
  }
}
