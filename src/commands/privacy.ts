import { expectedOf, privacyOfAnswers } from '../check/privacy/answers.ts';
import type { PrivacyPart } from '../check/privacy/item.ts';
import { PRIVACY_FACETS, privacyOf } from '../check/privacy/look.ts';
import type { Target } from '../facts/inspect.ts';
import { inspectFile } from '../facts/inspect.ts';
import { lookAt } from '../facts/look.ts';
import { humanPrivacy } from '../report/privacy/human.ts';
import { jsonPrivacy } from '../report/privacy/json.ts';
import { privacyVerdict } from '../report/privacy/report.ts';
import { readSubmission } from './examine.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { refuseNoFile } from './named-file.ts';
import { printJson, type SharedOptions, styleOf } from './output.ts';
import { parentFolder } from './paths.ts';
import { progressOf } from './progress.ts';
import type { World } from './world.ts';

const LOOKING = { zh: '查找个人信息', en: 'Looking for personal data' };

/** What was named: files to look into, the answers beside them, and the contact that is no surprise. */
interface Looked {
  readonly targets: readonly Target[];
  readonly answers: readonly PrivacyPart[];
  readonly expected: ReadonlySet<string>;
}

/** `privacy`: the personal data in answers, names, texts and metadata, masked, with what to do about it. */
export async function privacy(world: World, named: readonly string[], options: SharedOptions): Promise<ExitCode> {
  const looked: Looked[] = [];
  for (const path of named) looked.push(isManifest(world, path) ? await ofManifest(world, path) : ofFile(world, path));
  const all = looked.flatMap(({ targets, expected }) => targets.map((target) => ({ target, expected })));
  const bytesOf = ({ path }: Target): number => world.files.stat(path)?.bytes ?? 0;
  const progress = progressOf(world, options)(
    LOOKING,
    all.reduce((sum, { target }) => sum + bytesOf(target), 0),
  );
  const files: PrivacyPart[] = [];
  try {
    const look = lookAt(world.files);
    for (const { target, expected } of all) {
      const inspection = await inspectFile(look, target, PRIVACY_FACETS, world.engines);
      files.push(privacyOf(target.file, inspection, expected));
      progress.advance(bytesOf(target));
    }
  } finally {
    progress.end();
  }
  const parts = [...looked.flatMap(({ answers }) => answers), ...files];
  const contactKnown = looked.some(({ answers }) => answers.length > 0);
  const report = { parts, verdict: privacyVerdict(parts), contactKnown };
  if (options.format === 'json') printJson(world, jsonPrivacy(report));
  else world.out(humanPrivacy(report, styleOf(world, options)));
  return report.verdict === 'clean' ? EXIT.ready : EXIT.notReady;
}

const isManifest = (world: World, path: string): boolean =>
  /\.ya?ml$/i.test(path) || world.files.stat(path)?.kind === 'folder';

/** A manifest that is no longer whole is looked through as far as it can be read. */
async function ofManifest(world: World, path: string): Promise<Looked> {
  const { manifestFile, folder, manifest, source } = await readSubmission(world, path, {});
  const expected = expectedOf(manifest);
  const within = world.files.real(folder);
  const targets = new Map(
    manifest.materials.flatMap(({ safe, file = safe }) =>
      safe === undefined || file === undefined ? [] : [[safe, { file, path: `${folder}/${safe}`, within }] as const],
    ),
  );
  const lineAt = (route: Parameters<typeof source.place>[0]): number => source.place(route)?.span.start.line ?? 1;
  const answers = [privacyOfAnswers(manifestFile, source.data, expected, lineAt)];
  return { targets: [...targets.values()], answers, expected };
}

function ofFile(world: World, path: string): Looked {
  refuseNoFile(world, path);
  const target = { file: path, path, within: world.files.real(parentFolder(path)) };
  return { targets: [target], answers: [], expected: new Set() };
}
