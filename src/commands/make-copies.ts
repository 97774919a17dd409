import { extensionOf } from '../base/paths.ts';
import type { CopyWhy, MadeCopies, MadeCopy } from '../bundle/copies/made.ts';
import { copiesOf } from '../bundle/fit/fit.ts';
import { messageOfFit } from '../bundle/fit/told.ts';
import { messagesOfScrub, type Scrubbed, toldOf } from '../bundle/scrub/scrubbed.ts';
import type { FileFacts } from '../facts/facts.ts';
import { type Message, message } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { Copy } from '../manifest/copies.ts';
import { saying } from './bundle/said.ts';
import { type Examined, lookInto } from './examine.ts';
import { fitFiles } from './fit.ts';
import type { StartProgress } from './progress.ts';
import { scrubFile } from './scrub-file.ts';
import type { World } from './world.ts';

/** Which copies are made, and how. */
export interface CopySettings {
  /** Of files over their limit: smaller ones. */
  readonly fit: boolean;
  /** Of all files, or of the smaller ones: without metadata. */
  readonly scrub: boolean;
  /** Pictures keep at least this many dots per inch, or what they have. */
  readonly minDpi: number;
  /** Whether a submission, as it is with the copies, is then packed. */
  readonly isPacked: (examined: Examined) => boolean;
  readonly progress: StartProgress;
}

const SCRUBBING = { zh: '清理附带信息', en: 'Taking metadata out' };

/**
 * Makes copies that stand for files of the submission, examines it once more with them, and hands it to `use` with what
 * was done. The copies are gone afterwards, however it ends.
 */
export async function withMadeCopies<T>(
  world: World,
  seen: Examined,
  settings: CopySettings,
  use: (examined: Examined, made: readonly MadeCopies[]) => Promise<T>,
): Promise<T> {
  const folder = await world.temporaryFolder();
  try {
    const made = await makeCopies(world, seen, folder, settings);
    const standing = made.filter(({ copies }) => copies.length > 0);
    const copies = new Map(standing.map((one) => [one.material, one.copies] as const));
    const examined = copies.size === 0 ? seen : await lookInto(world, seen, copies);
    const written = settings.isPacked(examined);
    const findings = made.flatMap((one) => findingsOf(seen, one, written));
    return await use(saying(examined, findings), made);
  } finally {
    world.disk.remove(folder);
  }
}

/** What is said of copies; its weight is never an error, because that stands by itself where a file stays a fault. */
function findingsOf(
  { source, result }: Examined,
  { material, fit, scrubbed }: MadeCopies,
  written: boolean,
): Finding[] {
  const file = material.file ?? '';
  const ofFit = fit && messageOfFit(fit);
  const all: Message[] = [...(ofFit === undefined ? [] : [ofFit]), ...messagesOfScrub(toldOf(scrubbed), written)];
  const isSaid = ({ id }: Message): boolean =>
    result.findings.some((finding) => finding.message.id === id && finding.subject?.file === file);
  return all
    .filter((one) => !isSaid(one))
    .map((one) => {
      const finding = source.finding({ message: one, route: [...material.route, 'file'], subject: { file } });
      return finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding;
    });
}

async function makeCopies(world: World, seen: Examined, folder: string, settings: CopySettings): Promise<MadeCopies[]> {
  const { manifest, inspections } = seen;
  const fits = settings.fit ? await fitFiles(world, seen, `${folder}/fit`, settings) : [];
  const files = manifest.materials.flatMap((material) => {
    const inspection = inspections.get(material.safe ?? '');
    return inspection?.ok ? [{ material, facts: inspection.facts }] : [];
  });
  const total = files.reduce((sum, { facts }) => sum + facts.bytes, 0);
  const progress = settings.scrub ? settings.progress(SCRUBBING, 3 * total) : undefined;
  const made: MadeCopies[] = [];
  try {
    for (const [index, { material, facts }] of files.entries()) {
      const fit = fits.find((one) => one.material === material);
      const smaller = fit === undefined ? [] : copiesOf(fit);
      const scrubs =
        progress === undefined
          ? []
          : await scrubAll(world, facts, smaller, `${folder}/scrub/${index}`, progress.advance);
      if (fit === undefined && scrubs.length === 0) continue;
      const sha256 = await world.sha256(facts.real);
      const copies = await copiesFrom(world, smaller, scrubs);
      made.push({ material, source: { bytes: facts.bytes, sha256 }, copies, fit, scrubbed: scrubs });
    }
  } finally {
    progress?.end();
  }
  return made;
}

/** Takes metadata out of the file, or out of the smaller ones that stand for it. */
async function scrubAll(
  world: World,
  { real, file, modified }: FileFacts,
  smaller: readonly Copy[],
  folder: string,
  onBytes: (bytes: number) => void,
): Promise<Scrubbed[]> {
  const scrubbed: Scrubbed[] = [];
  for (const [index, { path }] of (smaller.length === 0 ? [{ path: real }] : smaller).entries()) {
    const extension = extensionOf(smaller.length === 0 ? file : path);
    const target = `${folder}/${index}/copy${extension === '' ? '' : `.${extension}`}`;
    scrubbed.push(await scrubFile(world, path, target, onBytes));
  }
  if (world.files.stat(real)?.modified === modified) return scrubbed;
  return [{ outcome: 'left', message: message('bundle.file-changed', { file }) }];
}

/** What is packed in place of the source: a smaller file, one without metadata, or what is both. */
async function copiesFrom(world: World, smaller: readonly Copy[], scrubs: readonly Scrubbed[]): Promise<MadeCopy[]> {
  const copies: MadeCopy[] = [];
  for (const [index, from] of (smaller.length === 0 ? [undefined] : smaller).entries()) {
    const scrub = scrubs[index];
    const without = scrub?.outcome === 'scrubbed' ? scrub.path : undefined;
    const path = without ?? from?.path;
    if (path === undefined) continue;
    const why: CopyWhy[] = [
      ...(from === undefined ? [] : ['fit' as const]),
      ...(without === undefined ? [] : ['scrub' as const]),
    ];
    const bytes = world.files.stat(path)?.bytes ?? 0;
    copies.push({ path, part: from?.part, bytes, sha256: await world.sha256(path), why });
  }
  return copies;
}
