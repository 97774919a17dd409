import { baseName } from '../base/paths.ts';
import { inspectFile } from '../facts/inspect.ts';
import { lookAt } from '../facts/look.ts';
import { linesOfCall } from '../programs/draft/call-text.ts';
import { draftOf } from '../programs/draft/draft.ts';
import { humanDraft } from '../report/draft/human.ts';
import { jsonDraft } from '../report/draft/json.ts';
import { draftPack } from '../report/draft/pack-files.ts';
import type { DecidedProposal, DraftReport } from '../report/draft/report.ts';
import { say } from '../wording/say.ts';
import { decidedByHand } from './draft-questions.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { UsageError } from './failure.ts';
import { refuseNoFile } from './named-file.ts';
import { langsOf, printJson, type SharedOptions, styleOf } from './output.ts';
import { parentFolder } from './paths.ts';
import type { World } from './world.ts';

export interface ProgramDraftOptions extends SharedOptions {
  /** The new folder for the draft of a pack. */
  readonly out?: string | undefined;
  /** Each proposal is put to the person at the terminal. */
  readonly ask?: boolean | undefined;
}

/** `program draft`: reads the text of a call and proposes rules, each with its quote; a person decides. */
export async function programDraft(world: World, path: string, options: ProgramDraftOptions): Promise<ExitCode> {
  refuseNoFile(world, path);
  const { out, ask } = options;
  if (out !== undefined && world.files.stat(out) !== undefined) {
    throw new UsageError({
      zh: `${out} 已经存在，没有改动。请用 -o 写一个新文件夹。`,
      en: `${out} exists already and was left as it is. Give a new folder with -o.`,
    });
  }
  if (ask && (out === undefined || !world.terminal.interactive)) {
    throw new UsageError({
      zh: '--ask 要在终端里使用，并且用 -o 写明草稿放在哪个文件夹。',
      en: '--ask needs a terminal, and -o with the folder for the draft.',
    });
  }
  const { passages, word, bare } = await readCall(world, path);
  const draft = draftOf(linesOfCall(passages, word));
  const left = draft.proposals.map((proposal): DecidedProposal => ({ proposal, decision: 'left' }));
  const langs = langsOf(world, options.lang);
  const proposals = ask ? await decidedByHand(world.ask(langs), left, langs) : left;
  const report: DraftReport = { file: baseName(path), draft, proposals, bare, folder: out };
  if (out !== undefined) writePack(world, out, report);
  if (options.format === 'json') printJson(world, jsonDraft(report));
  else world.out(humanDraft(report, styleOf(world, { ...options, quiet: options.quiet || ask })));
  return EXIT.ready;
}

/** Throws a {@link UsageError} for a file whose text can't be had. */
async function readCall(world: World, path: string) {
  const target = { file: path, path, within: world.files.real(parentFolder(path)) };
  const inspection = await inspectFile(lookAt(world.files), target, new Set(['passages'] as const), world.engines);
  if (!inspection.ok) throw new UsageError(say(inspection.message).what);
  const { passages, format } = inspection.facts;
  if (passages === undefined || !passages.known) {
    const why = passages === undefined ? undefined : say(passages.message).what;
    throw new UsageError({
      zh: `${path} 读不出文字${why === undefined ? '' : `：${why.zh}`} 请换成 txt、docx 或可以复制文字的 PDF。`,
      en: `${path} has no text that could be read${why === undefined ? '.' : `: ${why.en}`} Use a txt, docx or a PDF whose text can be copied.`,
    });
  }
  return { passages: passages.value, word: format === 'docx', bare: passages.value.bare };
}

function writePack(world: World, folder: string, report: DraftReport): void {
  world.disk.makeFolder(folder);
  for (const [name, text] of Object.entries(draftPack(report))) world.disk.writeFile(`${folder}/${name}`, text);
}
