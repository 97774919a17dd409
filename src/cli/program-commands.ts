import { type Command, Option } from 'commander';
import type { SharedOptions } from '../commands/output.ts';
import { typedPath } from '../commands/paths.ts';
import type { ProgramDraftOptions } from '../commands/program-draft.ts';
import type { ProgramNewOptions } from '../commands/program-new.ts';
import type { ProgramSchemaOptions } from '../commands/program-schema.ts';
import type { Adding } from './look-commands.ts';

/** `program`: for those who write the rules of a call down as a pack. By itself it shows what can be done. */
export function programCommands({ world, command, t, lang, shared, done }: Adding): void {
  const program = command(
    'program',
    '编写规则包：新建、起草、检查、试用',
    'for authors of packs: begin, draft, check, test',
    [lang()],
  );
  // Else it would take the language of the commands below it for its own.
  program.enablePositionalOptions().allowExcessArguments();
  program.action(() => {
    const [word] = program.args;
    if (word === undefined) program.help();
    const meant = word === 'show' ? ' (Did you mean programs show?)' : '';
    program.error(`error: unknown command '${word}'${meant}`, { code: 'commander.unknownCommand' });
  });
  command(
    'draft <call>',
    '从征集通知的原文（txt、docx、pdf）起草规则，供逐条确认',
    'propose rules from the text of a call (txt, docx, pdf)',
    [
      new Option(
        '-o, --out <folder>',
        t('写成规则包草稿，放在这个新文件夹', 'write a draft of a pack into this new folder'),
      ),
      new Option('--ask', t('在终端里逐条确认（要有 -o）', 'confirm rule by rule at the terminal (needs -o)')),
      ...shared(),
    ],
    program,
  ).action(async (call: string, options: ProgramDraftOptions) => {
    const { programDraft } = await import('../commands/program-draft.ts');
    const out = options.out === undefined ? undefined : typedPath(options.out);
    done(await programDraft(world, typedPath(call), { ...options, out }));
  });
  command(
    'new <folder>',
    '新建规则包：回答几个问题，或以上一届为底本',
    'begin a pack: from a few questions, or from the edition before',
    [
      new Option(
        '--from <program>',
        t('上一届：内置的编号，或规则包的文件夹', 'the edition before: an id, or the folder of a pack'),
      ),
      new Option('--id <id>', t('新规则包的编号（配合 --from）', 'the id of the new pack (with --from)')),
      new Option('--edition <edition>', t('哪一届（配合 --from）', 'which edition (with --from)')),
      lang(),
    ],
    program,
  ).action(async (folder: string, _: SharedOptions, self: Command) => {
    const { programNew } = await import('../commands/program-new.ts');
    const options = self.optsWithGlobals<ProgramNewOptions>();
    const from = options.from === undefined ? undefined : typedPath(options.from);
    done(await programNew(world, typedPath(folder), { ...options, from }));
  });
  command(
    'check <folder>',
    '检查规则包：错误，和多半不是本意的写法',
    'check a pack: what is wrong, and what is hardly meant',
    shared(),
    program,
  ).action(async (folder: string, _: SharedOptions, self: Command) => {
    const { programCheck } = await import('../commands/program-check.ts');
    done(await programCheck(world, typedPath(folder), self.optsWithGlobals<SharedOptions>()));
  });
  command(
    'test <folder>',
    '运行规则包旁边的用例，并列出还没有用例的规则',
    'run the cases beside a pack; list rules without any',
    shared(),
    program,
  ).action(async (folder: string, _: SharedOptions, self: Command) => {
    const { programTest } = await import('../commands/program-test.ts');
    done(await programTest(world, typedPath(folder), self.optsWithGlobals<SharedOptions>()));
  });
  command(
    'docs <program>',
    '写出规则包的说明页（Markdown，中英文）',
    'the reference page of a pack (Markdown, Chinese and English)',
    [lang()],
    program,
  ).action(async (name: string, options: SharedOptions) => {
    const { programShow } = await import('../commands/program-show.ts');
    done(await programShow(world, typedPath(name), { lang: 'both', ...options, format: 'markdown' }));
  });
  command(
    'schema [file]',
    '生成编辑器用的说明文件（JSON Schema），编写规则包时边写边提示',
    'JSON Schemas, by which editors help to write a pack',
    [
      new Option(
        '-o, --out <folder>',
        t('规则包的文件夹，写入其中的 schema', 'the folder of a pack; written into schema in it'),
      ),
      new Option('--force', t('覆盖已有的文件', 'replace files that are there')),
      lang(),
    ],
    program,
  ).action(async (part: string | undefined, _: SharedOptions, self: Command) => {
    const { programSchema } = await import('../commands/program-schema.ts');
    const options = self.optsWithGlobals<ProgramSchemaOptions>();
    const out = options.out === undefined ? undefined : typedPath(options.out);
    done(await programSchema(world, part, { ...options, out }));
  });
  const differing = command(
    'diff <a> <b>',
    '比较两项征集，或同一征集的两届（同 programs diff）',
    'compare two calls, or two editions of one (as programs diff)',
    shared(),
    program,
  );
  differing.action(async (a: string, b: string) => {
    const { programsDiff } = await import('../commands/programs-diff.ts');
    done(await programsDiff(world, typedPath(a), typedPath(b), differing.optsWithGlobals()));
  });
}
