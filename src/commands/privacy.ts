import { baseName } from '../base/paths.ts';
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
import { UsageError } from './failure.ts';
import { filesUnder } from './files-under.ts';
import { manifestsAt } from './find-manifests.ts';
import { refuseNoFile } from './named-file.ts';
import { printJson, type SharedOptions, styleOf } from './output.ts';
import { parentFolder } from './paths.ts';
import { progressOf } from './progress.ts';
import type { World } from './world.ts';

/** So many files in a folder are looked into. */
const MAX_FILES = 2000;
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
  const read = new Set<string>();
  for (const path of named) {
    const manifests = manifestsOf(world, path);
    for (const manifest of manifests) {
      const at = placeOf(world, manifest);
      if (!read.has(at)) looked.push(await ofManifest(world, manifest));
      read.add(at);
    }
    if (manifests.length === 0) looked.push(isFolder(world, path) ? ofFolder(world, path) : ofFile(world, path));
  }
  const all = eachOnce(world, looked);
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

interface Aim {
  readonly target: Target;
  readonly expected: ReadonlySet<string>;
}

/** Each file once, however it was named; where a manifest names it too, with the contact that is no surprise. */
function eachOnce(world: World, looked: readonly Looked[]): Aim[] {
  const aims = new Map<string, Aim>();
  for (const { targets, expected } of looked) {
    for (const target of targets) {
      const at = placeOf(world, target.path);
      const known = aims.get(at);
      if (known === undefined) aims.set(at, { target, expected });
      else if (known.expected.size === 0) aims.set(at, { ...known, expected });
    }
  }
  return [...aims.values()];
}

/** The same for all paths to a file; a link has a name of its own to look at. */
const placeOf = (world: World, path: string): string => `${world.files.real(parentFolder(path))}/${baseName(path)}`;

const isFolder = (world: World, path: string): boolean => world.files.stat(path)?.kind === 'folder';

/** A folder stands for the submissions in it; where there are none, for its files. */
const manifestsOf = (world: World, path: string): readonly string[] =>
  isFolder(world, path)
    ? manifestsAt(world.files, path).filter((found) => found !== path)
    : /\.ya?ml$/i.test(path)
      ? [path]
      : [];

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

function ofFolder(world: World, path: string): Looked {
  const within = world.files.real(path);
  const targets: Target[] = [];
  for (const { path: file } of filesUnder(world.files, path.replace(/(?<=.)\/+$/, ''))) {
    targets.push({ file, path: file, within });
    if (targets.length > MAX_FILES) {
      throw new UsageError({
        zh: `“${path}”里的文件超过 ${MAX_FILES} 个。请分几个文件夹检查。`,
        en: `"${path}" has more than ${MAX_FILES} files in it. Name the folders below it, some at a time.`,
      });
    }
  }
  if (targets.length > 0) return { targets, answers: [], expected: new Set() };
  throw new UsageError({ zh: `“${path}”里没有文件。`, en: `There are no files in "${path}".` });
}

function ofFile(world: World, path: string): Looked {
  refuseNoFile(world, path);
  const target = { file: path, path, within: world.files.real(parentFolder(path)) };
  return { targets: [target], answers: [], expected: new Set() };
}
