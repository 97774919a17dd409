import { Option } from 'commander';
import { typedPath } from '../commands/paths.ts';
import type { ProgramDraftOptions } from '../commands/program-draft.ts';
import type { Adding } from './look-commands.ts';

/** `program`: for those who write the rules of a call down as a pack. By itself it shows what can be done. */
export function programCommands({ world, command, t, lang, shared, done }: Adding): void {
  const program = command('program', '编写规则包：起草、比较', 'for authors of packs: draft, compare', [lang()]);
  // Else it would take the language of the commands below it for its own.
  program.enablePositionalOptions().allowExcessArguments();
  program.action(() => {
    const [word] = program.args;
    if (word === undefined) program.help();
    program.error(`error: unknown command '${word}'`, { code: 'commander.unknownCommand' });
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
