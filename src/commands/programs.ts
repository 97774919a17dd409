import { titleOf } from '../programs/program.ts';
import { packLines } from '../report/edition/edition.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { langsOf, printJson, type SharedOptions } from './output.ts';
import type { World } from './world.ts';

/** `programs`: the awards that come with the tool, with their editions and categories. */
export async function programs(world: World, options: SharedOptions): Promise<ExitCode> {
  const loaded = await Promise.all(world.packs.ids.map((id) => world.packs.load(id)));
  const found = loaded.flatMap(({ program }) => program ?? []);
  if (options.format === 'json') {
    const listed = found.map(({ id, edition, name, checked, categories, rules }) => ({
      id,
      edition,
      name,
      checked: checked ?? null,
      categories,
      rules: rules.length,
    }));
    printJson(world, { format: 'dossier-programs/1', programs: listed });
    return EXIT.ready;
  }
  for (const program of found) {
    world.out(`${program.id}\n`);
    for (const lang of langsOf(world, options.lang)) {
      world.out(`  ${titleOf(program)[lang]}\n`);
      for (const line of packLines(program, lang)) world.out(`  ${line}\n`);
    }
    for (const [id, label] of Object.entries(program.categories)) {
      world.out(
        `    ${id}  ${langsOf(world, options.lang)
          .map((lang) => label[lang])
          .join(' / ')}\n`,
      );
    }
  }
  return EXIT.ready;
}
