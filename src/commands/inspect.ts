import { conclude } from '../check/check.ts';
import type { Facet, Inspection } from '../facts/facts.ts';
import { inspectFile } from '../facts/inspect.ts';
import { lookAt } from '../facts/look.ts';
import { coarsePages, preflightMatter, signedMatter } from '../facts/preflight/matters.ts';
import type { Message } from '../findings/catalogue.ts';
import { unruled } from '../findings/draft.ts';
import { PREFLIGHT_MATTERS } from '../findings/messages/preflight.ts';
import { humanInspect } from '../report/inspect/human.ts';
import { jsonInspect } from '../report/inspect/json.ts';
import type { InspectedFile } from '../report/inspect/report.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { refuseNoFile } from './named-file.ts';
import { printJson, type SharedOptions, styleOf } from './output.ts';
import { parentFolder } from './paths.ts';
import { progressOf } from './progress.ts';
import type { World } from './world.ts';

const FACETS: ReadonlySet<Facet> = new Set(['preflight', 'pixels', 'video', 'opens']);
/** Below this small print becomes hard to read; what a call asks for is for its pack to say. */
const MIN_DPI = 150;
const LOOKING = { zh: '查看文件', en: 'Looking into the files' };

export interface InspectOptions extends SharedOptions {
  /** Looks for seals, page by page; it takes about a third of a second for each. */
  readonly seals?: boolean | undefined;
}

/** `inspect`: everything that can be seen in files, whatever a call asks of them. */
export async function inspect(world: World, paths: readonly string[], options: InspectOptions): Promise<ExitCode> {
  for (const path of paths) refuseNoFile(world, path);
  const bytes = paths.map((path) => world.files.stat(path)?.bytes ?? 0);
  const progress = progressOf(world, options)(
    LOOKING,
    bytes.reduce((sum, one) => sum + one, 0),
  );
  const facets: ReadonlySet<Facet> = options.seals ? new Set([...FACETS, 'seals']) : FACETS;
  const files: InspectedFile[] = [];
  try {
    const look = lookAt(world.files);
    for (const [index, path] of paths.entries()) {
      const within = world.files.real(parentFolder(path));
      files.push(inspected(path, await inspectFile(look, { file: path, path, within }, facets, world.engines)));
      progress.advance(bytes[index] ?? 0);
    }
  } finally {
    progress.end();
  }
  const { counts } = conclude(
    files.flatMap(({ findings }) => findings),
    [],
  );
  const report = { files, seals: options.seals ?? false };
  if (options.format === 'json') printJson(world, jsonInspect(report, counts));
  else world.out(humanInspect(report, styleOf(world, options)));
  return counts.error === 0 ? EXIT.ready : EXIT.notReady;
}

function inspected(file: string, inspection: Inspection): InspectedFile {
  const said = inspection.ok ? [...inspection.remarks, ...mattersOf(inspection.facts)] : [inspection.message];
  const findings = said.map((message) => unruled({ message, subject: { file } }, undefined));
  return { file, facts: inspection.ok ? inspection.facts : undefined, findings: conclude(findings, []).findings };
}

function mattersOf({ pages, preflight, text, pixels, video }: Extract<Inspection, { ok: true }>['facts']): Message[] {
  const unknown = [pages, preflight, pixels, video, text].flatMap((fact) =>
    fact?.known === false ? [fact.message] : [],
  );
  if (!preflight?.known) return [...unknown, ...(pages?.known ? pages.value.remarks : [])];
  // What else counting brought up, a closer look says more exactly.
  const damage = pages?.known ? pages.value.remarks.filter(({ id }) => id === 'pdf.damaged') : [];
  const seen = [
    ...PREFLIGHT_MATTERS.flatMap((matter) => preflightMatter(preflight.value, matter)),
    ...coarsePages(preflight.value, MIN_DPI),
  ];
  return [...unknown, ...damage, ...seen.map(({ message }) => message), ...signedMatter(preflight.value)];
}
