import { showInstant } from '../base/instants.ts';
import { relativePath } from '../base/paths.ts';
import { naming } from '../bundle/outside.ts';
import { judgeCase } from '../check/cases/judge.ts';
import { foundIn } from '../check/cases/result.ts';
import { nextCasesFile, nextEditionFiles } from '../report/new-pack/edition.ts';
import { newCasesFile, newPackFiles, type PackFiles } from '../report/new-pack/files.ts';
import { SCHEMA_PARTS } from '../report/pack-schema/schema.ts';
import { authorPack } from './author-pack.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { UsageError } from './failure.ts';
import { langsOf, type SharedOptions } from './output.ts';
import { askNewPack, PACK_ID, PACK_ID_FORM } from './program-new-questions.ts';
import { partLine, writePackSchemas } from './program-schema.ts';
import { soundProgram } from './sound-program.ts';
import type { World } from './world.ts';

export interface ProgramNewOptions extends SharedOptions {
  /** The pack of which this is a new edition. */
  readonly from?: string | undefined;
  readonly id?: string | undefined;
  readonly edition?: string | undefined;
}

/** `program new`: a pack that loads without a fault and its first cases, from questions or from the edition before. */
export async function programNew(world: World, folder: string, options: ProgramNewOptions): Promise<ExitCode> {
  const { kind } = world.files.stat(folder) ?? {};
  if (kind !== undefined && (kind !== 'folder' || world.files.list(folder).length > 0)) {
    throw new UsageError({
      zh: `${folder} 已经存在，里面有内容，没有改动。请换一个文件夹名。`,
      en: `${folder} exists already and isn’t empty; it was left as it is. Name a new folder.`,
    });
  }
  const langs = langsOf(world, options.lang);
  if (options.from !== undefined) await fromEdition(world, folder, options.from, options);
  else if (world.terminal.interactive) {
    const pack = await askNewPack(world, folder, langs);
    write(world, folder, { ...newPackFiles(pack), 'cases.yaml': newCasesFile(pack, todayIn(world, pack.zone)) });
  } else {
    throw new UsageError({
      zh: '要在终端里回答几个问题；不在终端里时，请用 --from 写明以哪个规则包为底本。',
      en: 'This asks a few questions, which needs a terminal; elsewhere name the edition before with --from.',
    });
  }
  await writePackSchemas(world, folder, { lang: options.lang });
  for (const lang of langs) {
    world.out(
      lang === 'zh'
        ? `已建立 ${folder}。接着改 rules.yaml 和 cases.yaml，再运行 dossier program check ${folder} 和 dossier program test ${folder}。\n`
        : `Written: ${folder}. Go on with rules.yaml and cases.yaml, then run dossier program check ${folder} and dossier program test ${folder}.\n`,
    );
  }
  return EXIT.ready;
}

const todayIn = (world: World, zone: string): string => showInstant(world.now(), zone).slice(0, 10);

/** Each file begins with the line by which editors find its schema. */
function write(world: World, folder: string, files: PackFiles): void {
  world.disk.makeFolder(folder);
  for (const [name, text] of Object.entries(files)) {
    const part = SCHEMA_PARTS.find((one) => name === `${one}.yaml`);
    world.disk.writeFile(`${folder}/${name}`, `${part === undefined ? '' : `${partLine(part)}\n`}${text}`);
  }
}

async function fromEdition(world: World, folder: string, from: string, options: ProgramNewOptions): Promise<void> {
  const program = await soundProgram(world, from, options, { zh: '没有建立规则包', en: 'no pack was written' });
  const { id = `${program.id}-next`, edition = `${program.edition}+1` } = options;
  if (!PACK_ID.test(id))
    throw new UsageError({ zh: `编号“${id}”${PACK_ID_FORM.zh}`, en: `The id "${id}": ${PACK_ID_FORM.en}` });
  world.disk.makeFolder(folder);
  const base = world.packs.ids.includes(from) ? from : relativePath(world.files.real(folder), world.files.real(from));
  const windows = program.rules.filter(({ kind }) => kind === 'window').map((rule) => rule.id);
  write(world, folder, nextEditionFiles(base, id, edition, windows));
  const made = (await authorPack(world, folder)).program ?? program;
  const today = todayIn(world, program.zone);
  const ground = { program: made, manifest: {}, inspections: new Map(), ...naming };
  write(world, folder, { 'cases.yaml': nextCasesFile(today, foundIn(judgeCase(ground, { as_of: today }, {}))) });
}
