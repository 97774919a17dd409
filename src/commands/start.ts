import { LANGS, type Lang } from '../base/language.ts';
import { startWords } from '../report/start/words.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { langsOf } from './output.ts';
import { MANIFEST } from './paths.ts';
import type { World } from './world.ts';

/**
 * `dossier` by itself: where to start, in both languages, the reader's first; what comes next where there is a manifest
 * already.
 */
export function start(world: World): ExitCode {
  const [first = 'zh'] = langsOf(world, undefined);
  const order: readonly Lang[] = [first, ...LANGS.filter((lang) => lang !== first)];
  const begun = world.files.stat(MANIFEST)?.kind === 'file';
  world.out(`dossier ${world.version}\n\n${order.map((lang) => startWords(lang, begun)).join('\n')}`);
  return EXIT.ready;
}
