import type { Bilingual } from '../base/language.ts';
import { sniffFormat } from '../facts/sniff.ts';
import { type Message, message } from '../findings/catalogue.ts';
import { MAX_SOURCE_BYTES } from '../source/limits.ts';
import { say } from '../wording/say.ts';
import { UsageError } from './failure.ts';
import { manifestsAt } from './find-manifests.ts';
import { nearPath } from './near-path.ts';
import type { World } from './world.ts';

/** What was named can't be read as a manifest at all; among several submissions that is one submission's fault. */
export class NoManifest extends UsageError {
  readonly reason: Message;
  constructor(reason: Message) {
    super(inOneLine(reason));
    this.reason = reason;
  }
}

function inOneLine(reason: Message): Bilingual {
  const { what, fix } = say(reason);
  return { zh: what.zh + fix.zh, en: `${what.en} ${fix.en}` };
}

/** The one manifest that was named, or that lies in the folder named. */
export function manifestAt(world: World, named: string): string {
  const [first, ...more] = manifestsAt(world.files, named);
  if (more.length === 0) return first;
  const all = [first, ...more];
  throw new UsageError({
    zh: `这个命令一次只处理一份申报清单，${named} 里有 ${all.length} 份，请写明其中一份：${all.join('、')}。`,
    en: `This takes one manifest, but ${named} has ${all.length}; name one of them: ${all.join(', ')}`,
  });
}

/** Windows' Notepad puts `.txt` behind the name it is given, and Explorer doesn't show it. */
const savedAsText = (world: World, manifestFile: string): string | undefined =>
  [`${manifestFile}.txt`, `${manifestFile}/dossier.yaml.txt`].find((path) => world.files.stat(path)?.kind === 'file');

/** The bytes of a manifest, as many as a manifest may have. Throws {@link NoManifest}. */
export function readManifest(world: World, manifestFile: string): Uint8Array {
  if (world.files.stat(manifestFile)?.kind !== 'file') {
    throw new NoManifest(
      message('manifest.not-there', {
        file: manifestFile,
        nearest:
          savedAsText(world, manifestFile) ?? nearPath(world.files, manifestFile, (name) => /\.ya?ml$/i.test(name)),
      }),
    );
  }
  const file = world.files.open(manifestFile);
  try {
    const format = sniffFormat(file);
    if (format !== 'text' && format !== 'unknown' && format !== 'html') {
      throw new NoManifest(message('manifest.not-text', { file: manifestFile, format }));
    }
    return file.read(0, Math.min(file.size, MAX_SOURCE_BYTES + 1));
  } finally {
    file.close();
  }
}
