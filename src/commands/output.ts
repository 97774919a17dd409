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
export function styleOf(world: World, options: SharedOptions): HumanStyle {
  return {
    langs: langsOf(world, options.lang),
    colors: options.color !== false && world.terminal.colors,
    columns: world.terminal.columns,
    quiet: options.quiet ?? false,
  };
}

/** Prints a value as JSON, the way every machine format of the tool is printed. */
export function printJson(world: World, value: unknown): void {
  world.out(`${JSON.stringify(value, null, 2)}\n`);
}
