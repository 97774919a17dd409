import { titleOf } from '../programs/program.ts';
import { packLines } from '../report/edition/edition.ts';
import { hanging, paragraph } from '../report/lines.ts';
import type { JsonPrograms } from '../report/reference/contract.ts';
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
    const answer: JsonPrograms = { format: 'dossier-programs/1', programs: listed };
    printJson(world, answer);
    return EXIT.ready;
  }
  const [langs, { columns }] = [langsOf(world, options.lang), world.terminal];
  for (const program of found) {
    const about = langs.flatMap((lang) => [titleOf(program)[lang], ...packLines(program, lang)]);
    const lines = [
      program.id,
      ...about.flatMap((line) => paragraph(line, 2, { columns })),
      ...Object.entries(program.categories).flatMap(([id, label]) =>
        hanging(`    ${id}  `, langs.map((lang) => label[lang]).join(' / '), { columns }),
      ),
    ];
    world.out(`${lines.join('\n')}\n`);
  }
  return EXIT.ready;
}
