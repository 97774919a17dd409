import { valueAt } from '../base/route.ts';
import type { Inspector } from '../facts/inspector.ts';
import { fixManifest } from '../manifest/fix/fix.ts';
import { attributesOf } from '../programs/program.ts';
import { diffLines, type FixReport, isChanged, jsonFix, whatIsFixed } from '../report/fix/human.ts';
import { FIX_WORDS } from '../report/fix/words.ts';
import { paragraph } from '../report/lines.ts';
import { makePaint } from '../report/paint.ts';
import { type ExamineOptions, lookInto, readSubmission } from './examine.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { UsageError } from './failure.ts';
import { manifestsNamed } from './find-manifests.ts';
import { lacksOf } from './lacks.ts';
import { readManifest } from './manifest-file.ts';
import { printJson, type SharedOptions, styleOf } from './output.ts';
import type { World } from './world.ts';
import { writeAside } from './write-aside.ts';

export interface FixOptions extends SharedOptions, ExamineOptions {
  /** Writes without asking. */
  readonly yes?: boolean | undefined;
}

/** What would be mended, and the bytes for which that was found out. */
interface Proposal extends FixReport {
  readonly bytes: Uint8Array;
}

/** `validate --fix`: shows what can be mended without changing what it means, and writes it once somebody agreed. */
export async function fix(
  world: World,
  named: readonly string[],
  options: FixOptions,
  inspector?: Inspector,
): Promise<ExitCode> {
  const reports: Proposal[] = [];
  for (const file of manifestsNamed(world.files, named)) reports.push(await fixOne(world, file, options, inspector));
  const changed = reports.filter(({ fixed }) => isChanged(fixed));
  const json = options.format === 'json';
  if (!json) show(world, reports, options);
  const agreed = changed.length > 0 && (options.yes === true || (!json && (await isAgreed(world, changed, options))));
  if (agreed) await write(world, changed);
  if (json) printJson(world, jsonFix(reports, agreed));
  else conclude(world, changed, agreed, options);
  return agreed || changed.length === 0 ? EXIT.ready : EXIT.notReady;
}

async function fixOne(world: World, file: string, options: FixOptions, inspector?: Inspector): Promise<Proposal> {
  const submission = await readSubmission(world, file, options);
  const { program, source, result } = await lookInto(world, submission, new Map(), 'phase', inspector);
  const routes = result.findings.flatMap(({ place }) => (place === undefined ? [] : [place.route]));
  const missing = routes.filter((route) => valueAt(source.data, route) === undefined);
  const paths = new Set(missing.map((route) => route.slice(0, 2).join('.')));
  const asked = program && { fields: program.fields, attributes: attributesOf(program) };
  const lacks = (data: unknown) => (program === undefined ? [] : lacksOf(program, data, paths));
  const bytes = readManifest(world, file);
  return { manifest: file, bytes, fixed: fixManifest(file, bytes, { asked, lacks }) };
}

function show(world: World, reports: readonly FixReport[], options: SharedOptions): void {
  const { langs, columns, colors } = styleOf(world, options);
  const paint = makePaint(colors);
  for (const { manifest, fixed } of reports) {
    const heads = langs.flatMap((lang) => {
      const words = FIX_WORDS[lang];
      const { blockedBy } = fixed;
      const texts = [
        ...(isChanged(fixed) ? [words.would(manifest, whatIsFixed(fixed, words))] : []),
        ...(blockedBy === undefined ? [] : [words.blocked(manifest, blockedBy)]),
      ];
      return (texts.length > 0 ? texts : [words.nothing(manifest)]).flatMap((text) => paragraph(text, 0, { columns }));
    });
    world.out(`${[...heads, ...diffLines(fixed, columns, paint)].join('\n')}\n`);
  }
}

async function isAgreed(world: World, changed: readonly FixReport[], options: FixOptions): Promise<boolean> {
  if (!world.terminal.interactive) return false;
  const { langs } = styleOf(world, options);
  return world.ask(langs).confirm(langs.map((lang) => FIX_WORDS[lang].ask(changed.length)).join(' / '), true);
}

/**
 * The old text stays in its place until the new one is written to the end; a byte order mark stays, and a link leads on
 * to its file. Throws a {@link UsageError} before anything is written where a text isn't the one that was shown.
 */
async function write(world: World, changed: readonly Proposal[]): Promise<void> {
  const moved = changed.filter(({ manifest, bytes }) => Buffer.compare(readManifest(world, manifest), bytes) !== 0);
  if (moved.length > 0) {
    const files = moved.map(({ manifest }) => manifest);
    throw new UsageError({
      zh: `${files.join('、')} 刚才又有改动，和显示的不一样了，没有改写。请再运行一次。`,
      en: `${files.join(', ')} changed in the meantime and is not what was shown, so nothing was written. Run this again.`,
    });
  }
  for (const { manifest, bytes, fixed } of changed) {
    const mark = bytes[0] === 0xef ? '\ufeff' : '';
    await writeAside(world, world.files.real(manifest), async (aside) =>
      world.disk.writeFile(aside, mark + fixed.after),
    );
  }
}

function conclude(world: World, changed: readonly FixReport[], agreed: boolean, options: FixOptions): void {
  if (changed.length === 0) return;
  const { langs, columns } = styleOf(world, options);
  for (const lang of langs) {
    const words = FIX_WORDS[lang];
    const unwritten = world.terminal.interactive ? words.left : words.how;
    const said = agreed
      ? [
          ...changed.map(({ manifest, fixed }) => words.did(manifest, whatIsFixed(fixed, words))),
          changed.some(({ fixed }) => fixed.counts.placeholders !== undefined) ? words.next : words.check,
        ]
      : [unwritten];
    world.out(`${said.flatMap((text) => paragraph(text, 0, { columns })).join('\n')}\n`);
  }
}
