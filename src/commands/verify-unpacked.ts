import { junkOf } from '../base/junk.ts';
import type { Bilingual } from '../base/language.ts';
import { byCodePoint } from '../base/order.ts';
import type { Summed } from '../bundle/sums.ts';
import { againstSums, findingsOf } from '../bundle/verify.ts';
import type { StartProgress } from './progress.ts';
import type { Verified } from './verify-zip.ts';
import type { World } from './world.ts';

const CHECKING: Bilingual = { zh: '核对解压后的材料', en: 'Checking the unpacked bundle' };

/** A list of checksums or parts is short; no more of it is read. */
const MAX_LIST_BYTES = 16 * 1024 * 1024;

interface Found extends Summed {
  readonly bytes: number;
  readonly path: string;
}

/** What was unpacked of a bundle, against the checksums that came with it. What the system put beside the files is passed over. */
export async function verifyUnpacked(world: World, folder: string, start: StartProgress): Promise<Verified> {
  const files = filesUnder(world, folder, '', new Set());
  const progress = start(
    CHECKING,
    files.reduce((sum, { bytes }) => sum + bytes, 0),
  );
  try {
    const entries: Found[] = [];
    for (const file of files) entries.push({ ...file, sha256: await world.sha256(file.path, progress.advance) });
    return {
      entries,
      findings: findingsOf(await againstSums(entries, (list) => readText(world, list))),
      rules: 'unpacked',
    };
  } finally {
    progress.end();
  }
}

/** Links may lead in a circle: a folder is gone through once. macOS may have taken accents apart when it unpacked a name. */
function filesUnder(world: World, folder: string, inside: string, seen: Set<string>): Omit<Found, 'sha256'>[] {
  const real = world.files.real(`${folder}/${inside}`);
  if (seen.has(real)) return [];
  seen.add(real);
  const steps = world.files.list(real).filter((step) => junkOf(step) === undefined);
  return steps.toSorted(byCodePoint).flatMap((step): Omit<Found, 'sha256'>[] => {
    const name = `${inside}${step}`;
    const path = `${folder}/${name}`;
    const entry = world.files.stat(path);
    if (entry?.kind === 'folder') return filesUnder(world, folder, `${name}/`, seen);
    return entry?.kind === 'file' ? [{ name: name.normalize('NFC'), path, bytes: entry.bytes }] : [];
  });
}

async function readText(world: World, { path }: Found): Promise<string> {
  const file = world.files.open(path);
  try {
    return new TextDecoder().decode(file.read(0, Math.min(file.size, MAX_LIST_BYTES)));
  } finally {
    file.close();
  }
}
