import { LANGS, type Lang, type Langs } from '../base/language.ts';
import type { HumanStyle } from '../report/human.ts';
import type { World } from './world.ts';

/** Options that every command shares. */
export interface SharedOptions {
  readonly lang?: Lang | 'both' | undefined;
  readonly format?: 'human' | 'json' | undefined;
  readonly quiet?: boolean | undefined;
  readonly color?: boolean | undefined;
}

/** The languages to speak: as asked, else the locale's, else both. */
export function langsOf(world: Pick<World, 'locale'>, lang: SharedOptions['lang']): Langs {
  if (lang === 'both') return LANGS;
  if (lang !== undefined) return [lang];
  if (/^zh/i.test(world.locale)) return ['zh'];
  return /^en/i.test(world.locale) ? ['en'] : LANGS;
}

/** How reports for people look here. */
export function styleOf(world: World, options: Omit<SharedOptions, 'format'>): HumanStyle {
  return {
    langs: langsOf(world, options.lang),
    colors: options.color !== false && world.terminal.colors,
    columns: world.terminal.columns,
    quiet: options.quiet ?? false,
  };
}

/** What JSON lets through, and a terminal may take for a command. */
const STEERING = /[\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Prints a value as JSON, the way every machine format of the tool is printed. */
export function printJson(world: World, value: unknown): void {
  const json = JSON.stringify(value, null, 2);
  world.out(`${json.replace(STEERING, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`);
}
