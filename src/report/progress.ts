import type { Lang, Langs } from '../base/language.ts';
import { showBytes } from '../base/sizes.ts';
import { displayWidth } from '../base/width.ts';

/** How far a piece of work is. */
export interface Stage {
  readonly label: string;
  readonly done: number;
  /** Bytes in all, at least `done`. */
  readonly total: number;
  readonly elapsedMs: number;
}

const BAR = 20;
const SECOND = 1000;

/**
 * A line for a terminal of so many columns: label, bar, bytes, speed, time left. In a narrow one the bar gives way to the
 * percentage alone, and then what doesn't fit is left out from the right.
 */
export function progressBar(stage: Stage, langs: Langs, columns: number): string {
  const { label, done, total } = stage;
  const filled = Math.floor(share(stage) * BAR);
  const bar = `${'█'.repeat(filled)}${'▁'.repeat(BAR - filled)}`;
  const start = `${label}  ${bar} ${percent(stage)}`;
  const figures = [`${showBytes(done)} / ${showBytes(total)}`, `${showBytes(speed(stage))}/s`, left(stage, langs)];
  // The last column stays free: a full line makes some terminals begin another.
  const fits = (line: string): boolean => displayWidth(line) < columns;
  const parts = fits(`${start}  ${figures[0]}`) ? [start, ...figures] : [label, percent(stage).trim(), ...figures];
  let line = '';
  for (const part of parts) {
    const longer = line === '' ? part : `${line}  ${part}`;
    if (!fits(longer)) break;
    line = longer;
  }
  return line;
}

/** The same for a log, where every line stays. */
export function progressLine(stage: Stage, langs: Langs): string {
  const { label, done, total } = stage;
  return `${label} ${percent(stage)}  ${showBytes(done)} / ${showBytes(total)}  ${showBytes(speed(stage))}/s  ${left(stage, langs)}`;
}

const share = ({ done, total }: Stage): number => (total === 0 ? 1 : Math.min(1, done / total));
const percent = (stage: Stage): string => `${Math.floor(share(stage) * 100)}%`.padStart(4);
const speed = ({ done, elapsedMs }: Stage): number => Math.round((done * SECOND) / Math.max(1, elapsedMs));

function left(stage: Stage, langs: Langs): string {
  const { done, total, elapsedMs } = stage;
  const seconds = done === 0 ? undefined : Math.ceil((elapsedMs * (total - done)) / done / SECOND);
  return langs.map((lang) => (seconds === undefined ? '' : duration(seconds, lang))).join(' / ');
}

function duration(seconds: number, lang: Lang): string {
  const minutes = Math.floor(seconds / 60);
  if (lang === 'zh') return minutes === 0 ? `还需 ${seconds} 秒` : `还需 ${minutes} 分 ${seconds % 60} 秒`;
  return minutes === 0 ? `${seconds} s left` : `${minutes} min ${seconds % 60} s left`;
}
