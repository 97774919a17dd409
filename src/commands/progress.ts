import type { Bilingual } from '../base/language.ts';
import { type Progress, SILENT } from '../base/progress.ts';
import { progressBar, progressLine } from '../report/progress.ts';
import { langsOf, type SharedOptions } from './output.ts';
import type { World } from './world.ts';

/** What is done sooner isn't worth a word. */
const PATIENCE_MS = 1000;
/** How often a bar is drawn anew, and how often a log gets another line. */
const REDRAW_MS = 100;
const RELOG_MS = 10_000;

/** Starts to tell a person how far some work is: on stderr, from its second second on; with `--quiet` nothing is told. */
export type StartProgress = (label: Bilingual, total: number) => Progress;

export function progressOf(world: World, options: Omit<SharedOptions, 'format'>): StartProgress {
  if (options.quiet) return () => SILENT;
  const langs = langsOf(world, options.lang);
  return (label, total) => {
    const words = langs.map((lang) => label[lang]).join(' / ');
    const { live } = world;
    const began = world.now();
    let done = 0;
    let told = -1;
    let due = began + PATIENCE_MS;
    let shown = false;
    return {
      advance: (bytes) => {
        done += bytes;
        const now = world.now();
        if (now < due) return;
        shown = true;
        due = now + (live === undefined ? RELOG_MS : REDRAW_MS);
        const stage = { label: words, done, total: Math.max(done, total), elapsedMs: now - began };
        if (live === undefined) {
          const line = progressLine(stage, langs);
          if (done > told) world.err(`${line}\n`);
          told = done;
        } else live(progressBar(stage, langs, world.terminal.columns));
      },
      end: () => {
        if (shown) live?.('');
        due = Number.POSITIVE_INFINITY;
      },
    };
  };
}
