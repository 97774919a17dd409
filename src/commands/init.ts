import type { Langs } from '../base/language.ts';
import { nearest } from '../base/nearest.ts';
import { relativePath } from '../base/paths.ts';
import { type Program, titleOf } from '../programs/program.ts';
import { paragraph } from '../report/lines.ts';
import { SCHEMA_WORDS } from '../report/manifest-schema/words.ts';
import { uiOf } from '../report/ui-of.ts';
import type { Answers } from './answers.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { UsageError } from './failure.ts';
import { askForManifest } from './init-asking.ts';
import { langsOf, type SharedOptions } from './output.ts';
import { typedPath } from './paths.ts';
import { speak } from './questions.ts';
import { scaffoldManifest } from './scaffold.ts';
import { refuseForeign, SCHEMA_FILE, schemaHead, schemaOf, writeSchema } from './schema-file.ts';
import { soundProgram } from './sound-program.ts';
import type { Choice, World } from './world.ts';

export interface InitOptions extends SharedOptions {
  readonly program?: string | undefined;
  readonly category?: string | undefined;
  readonly yes?: boolean | undefined;
}

/**
 * `init`: asks what must be known, and writes a commented manifest, the schema by which editors help to fill it in, and the folders
 * for the materials. Overwrites nothing but a schema of its own.
 */
export async function init(world: World, folder: string, options: InitOptions): Promise<ExitCode> {
  const langs = langsOf(world, options.lang);
  const manifestFile = `${folder}/dossier.yaml`;
  if (world.files.stat(manifestFile) !== undefined) {
    throw new UsageError({
      zh: `${manifestFile} 已经存在，没有改动。要重新开始，请换一个文件夹，或先把它改名。`,
      en: `${manifestFile} exists already and was left as it is. To start anew, use another folder or rename it first.`,
    });
  }
  const asking = world.terminal.interactive && !options.yes;
  const program = await chooseProgram(world, options, asking, langs);
  const category = checkedCategory(program, options.category);
  const given: Answers = new Map(category === undefined ? [] : [['category', category]]);
  const answers = asking ? await askForManifest(world, program, folder, given, langs) : given;

  const folders = Object.values(program.slots).map((slot) => `${folder}/${slot.folder}`);
  const taken = folders.find(
    (path) => world.files.stat(path) !== undefined && world.files.stat(path)?.kind !== 'folder',
  );
  if (taken !== undefined) {
    throw new UsageError({
      zh: `${taken} 应当是文件夹，却是一个文件，没有改动。请先把它改名或移走。`,
      en: `${taken} should be a folder but is a file; nothing was written. Rename it or move it first.`,
    });
  }
  const schemaFile = `${folder}/${SCHEMA_FILE}`;
  await refuseForeign(world, schemaFile, false);
  world.disk.makeFolder(folder);
  const named = packName(world, program, options.program, folder);
  await writeSchema(world, schemaFile, await schemaOf(program, named, langs), false);
  world.disk.writeFile(manifestFile, `${schemaHead(schemaFile)}${scaffoldManifest(program, named, answers)}`);
  for (const path of folders) world.disk.makeFolder(path);
  for (const lang of langs) {
    const { initDone, initNext } = uiOf(lang);
    const told = (text: string): string[] => paragraph(text, 0, { columns: world.terminal.columns });
    // A command stays whole, to be copied.
    const next = [...told(initNext), `  dossier validate ${manifestFile}`];
    const lines = [...told(initDone(manifestFile)), ...next, ...told(SCHEMA_WORDS[lang].open(manifestFile))];
    world.out(`${lines.join('\n')}\n`);
  }
  return EXIT.ready;
}

/** What the manifest calls its program: the id of a built-in one, else the way from the manifest to the pack's folder. */
function packName(world: World, program: Program, typed: string | undefined, folder: string): string {
  if (typed === undefined || world.packs.ids.includes(typed)) return program.id;
  return relativePath(world.files.real(folder), world.files.real(typedPath(typed)));
}

async function chooseProgram(world: World, options: InitOptions, asking: boolean, langs: Langs): Promise<Program> {
  const { ids } = world.packs;
  let name = options.program;
  if (name === undefined && asking) {
    const choices: Choice[] = [];
    for (const id of ids) {
      const known = (await world.packs.load(id)).program;
      choices.push({ value: id, label: known === undefined ? id : speak(langs, titleOf(known)) });
    }
    name = await world.ask(langs).choose(langs.map((lang) => uiOf(lang).ask.program).join(' / '), choices);
  }
  if (name === undefined) {
    throw new UsageError({
      zh: `请用 --program 写明申报哪一项征集，可选：${ids.join('、')}。`,
      en: `Please name the call with --program, one of: ${ids.join(', ')}.`,
    });
  }
  return soundProgram(world, name, options, { zh: '没有建立申报清单', en: 'no manifest was written' });
}

function checkedCategory(program: Program, category: string | undefined): string | undefined {
  const known = Object.keys(program.categories);
  if (category === undefined || known.includes(category)) return category;
  if (known.length === 0) {
    throw new UsageError({
      zh: '这项征集不分类别，请去掉 --category。',
      en: 'The call has no categories; leave --category out.',
    });
  }
  const guess = nearest(category, known);
  throw new UsageError({
    zh: `这项征集没有“${category}”这一类别${guess === undefined ? '。' : `，是不是 ${guess}？`}可选：${known.join('、')}。`,
    en: `The call has no category ‘${category}’${guess === undefined ? '.' : `; did you mean ${guess}?`} Known: ${known.join(', ')}.`,
  });
}
