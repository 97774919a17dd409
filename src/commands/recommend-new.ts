import { programNamed } from '../manifest/parse.ts';
import type { Program } from '../programs/program.ts';
import { recommendationSchema } from '../report/manifest-schema/recommendation.ts';
import { newRecommendation } from '../report/recommend/new-list.ts';
import { readDocument } from '../source/document.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { UsageError } from './failure.ts';
import { manifestsAt } from './find-manifests.ts';
import { NoManifest, readManifest } from './manifest-file.ts';
import { refuseOccupied } from './occupied.ts';
import { langsOf, type SharedOptions } from './output.ts';
import { parentFolder } from './paths.ts';
import { findProgram, isProgramName } from './program.ts';
import { from, LIST } from './recommend-list.ts';
import { refuseForeign, schemaHead, writeSchema } from './schema-file.ts';
import type { World } from './world.ts';
import { writeAside } from './write-aside.ts';

const SCHEMA = 'recommendation.schema.json';

/** `recommend --new`: writes a list of the submissions that lie in a folder, for the recommender to put in order, and its schema for editors. */
export async function newList(
  world: World,
  named: string,
  options: SharedOptions & { force?: boolean | undefined },
): Promise<ExitCode> {
  const folder = named.replace(/\/+$/, '') || '/';
  if (world.files.stat(folder)?.kind !== 'folder') {
    throw new UsageError({ zh: `没有文件夹 ${named}。`, en: `There is no folder ${named}.` });
  }
  const { force = false } = options;
  const langs = langsOf(world, options.lang);
  const [list, schema] = [`${folder}/${LIST}`, `${folder}/${SCHEMA}`];
  refuseOccupied(world, list, force, { hasOut: false });
  await refuseForeign(world, schema, force);
  const found = manifestsAt(world.files, folder).filter((file) => file !== folder);
  const program = await firstProgram(world, found);
  await writeSchema(world, schema, recommendationSchema(program, langs), force);
  const paths = found.map((file) => from(folder, file));
  const text = newRecommendation(schemaHead(schema), program?.recommending.kinds ?? {}, paths, langs);
  await writeAside(world, list, async (aside) => world.disk.writeFile(aside, text));
  const told = {
    zh: `已新建 ${list}，列入 ${found.length} 份申报。请填写推荐单位，把次序排好，再运行 dossier recommend ${named}`,
    en: `Made ${list} with ${found.length === 1 ? '1 submission' : `${found.length} submissions`}. Fill in the recommender, put the list in order, and run dossier recommend ${named}`,
  };
  for (const lang of langs) world.err(`${told[lang]}\n`);
  return EXIT.ready;
}

/** The call of the first submission of which it is known. */
async function firstProgram(world: World, manifests: readonly string[]): Promise<Program | undefined> {
  for (const file of manifests) {
    try {
      const name = programNamed(readDocument(file, readManifest(world, file)));
      const folder = parentFolder(file);
      if (name === undefined || !isProgramName(world, name, folder)) continue;
      const { program } = await findProgram(world, name, folder);
      if (program !== undefined) return program;
    } catch (error) {
      if (!(error instanceof NoManifest)) throw error;
    }
  }
  return undefined;
}
