import { showInstant } from '../base/instants.ts';
import { confirmedIn, SEAL_SHEET_WORDS, type SealSheet } from '../bundle/seal-sheet/facts.ts';
import { sealRows } from '../check/seal-sheet.ts';
import { sealsPage } from '../report/seals/human.ts';
import { jsonSeals } from '../report/seals/json.ts';
import { type ExamineOptions, examine } from './examine.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { UsageError } from './failure.ts';
import { refuseOccupied } from './occupied.ts';
import { printJson, type SharedOptions, styleOf } from './output.ts';
import type { World } from './world.ts';
import { writeAside } from './write-aside.ts';

export interface SealsOptions extends SharedOptions, ExamineOptions {
  /** Where a page to be printed is written. */
  readonly out?: string | undefined;
  /** Replaces a file that is there. */
  readonly force?: boolean | undefined;
}

/** `seals`: which files must be sealed or signed by whom, what was seen on them, and what is still to be had. */
export async function seals(world: World, manifestFile: string, options: SealsOptions): Promise<ExitCode> {
  if (options.out !== undefined && !/\.html?$/i.test(options.out)) {
    throw new UsageError({
      zh: `要打印的是一个网页，文件名请以 .html 结尾：${options.out}`,
      en: `The sheet to print is a web page, so its name has to end in .html: ${options.out}`,
    });
  }
  if (options.out !== undefined) refuseOccupied(world, options.out, options.force ?? false);
  const examined = await examine(world, manifestFile, options);
  const { program, phase, asOf, result, inspections, manifest, sources } = examined;
  if (program === undefined) {
    throw new UsageError({
      zh: `从 ${examined.manifestFile} 看不出申报的是哪一项征集，或者它的规则包有错，因此列不出要盖章、签字的材料。请先运行 dossier validate ${examined.manifestFile} 查看原因。`,
      en: `${examined.manifestFile} does not tell which call it is for, or the rules of that call are at fault, so that seals and signatures can't be listed. Run dossier validate ${examined.manifestFile} to see why.`,
    });
  }
  const entries = sealRows({ ...examined, program }, result.rules).map((row) => {
    const material = manifest.materials.find(({ file }) => file !== undefined && file === row.file);
    const inspection = material?.safe === undefined ? undefined : inspections.get(material.safe);
    return { ...row, format: inspection?.ok ? inspection.facts.format : undefined };
  });
  const asking = program.rules.filter(({ phase: due, check }) => due === phase && check.sealing !== undefined);
  const records = result.findings.filter(({ message: { id, params } }) => {
    return id.startsWith('attest.') && 'rule' in params && asking.some((rule) => rule.id === params.rule);
  });
  const sheet: SealSheet = {
    program,
    entries,
    asked: asking.length > 0,
    records,
    moment: showInstant(asOf, program.zone),
  };
  await writePage(world, sheet, options);
  const lineOf = (file: string, line: number): string | undefined =>
    sources.find((one) => one.file === file)?.lines.line(line);
  if (options.format === 'json') printJson(world, jsonSeals(sheet, phase, asOf));
  else world.out(sealsPage(sheet, lineOf, styleOf(world, options)));
  return confirmedIn(entries) === entries.length ? EXIT.ready : EXIT.notReady;
}

/** Writes the page where one is asked for; who reads JSON is told nothing else. */
async function writePage(world: World, sheet: SealSheet, options: SealsOptions): Promise<void> {
  const { out } = options;
  if (out === undefined) return;
  const { sealSheetPage } = await import('../bundle/seal-sheet/page.ts');
  await writeAside(world, out, async (aside) => world.disk.writeFile(aside, sealSheetPage(sheet)));
  if (options.format === 'json') return;
  for (const lang of styleOf(world, options).langs) world.err(`${SEAL_SHEET_WORDS[lang].written(out)}\n`);
}
