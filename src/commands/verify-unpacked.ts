import type { Bilingual } from '../base/language.ts';
import type { Summed } from '../bundle/sums.ts';
import { againstSums, findingsOf } from '../bundle/verify.ts';
import { type FileUnder, filesUnder } from './files-under.ts';
import type { StartProgress } from './progress.ts';
import type { Verified } from './verify-zip.ts';
import type { World } from './world.ts';

const CHECKING: Bilingual = { zh: '核对解压后的材料', en: 'Checking the unpacked bundle' };

/** A list of checksums or parts is short; no more of it is read. */
const MAX_LIST_BYTES = 16 * 1024 * 1024;

type Found = Summed & FileUnder;

/** What was unpacked of a bundle, against the checksums that came with it. What the system put beside the files is passed over. */
export async function verifyUnpacked(world: World, folder: string, start: StartProgress): Promise<Verified> {
  const files = [...filesUnder(world.files, folder)];
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

async function readText(world: World, { path }: Found): Promise<string> {
  const file = world.files.open(path);
  try {
    return new TextDecoder().decode(file.read(0, Math.min(file.size, MAX_LIST_BYTES)));
  } finally {
    file.close();
  }
}
