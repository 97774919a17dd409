import { Chalk } from 'chalk';
import type { Severity } from '../findings/severity.ts';

/** The few ways in which the terminal report sets words off. Without colour all of them leave the text as it is. */
export interface Paint {
  readonly severity: Record<Severity, (text: string) => string>;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
}

/** Paints in the sixteen colours that every terminal has, or not at all. */
export function makePaint(colors: boolean): Paint {
  const chalk = new Chalk({ level: colors ? 1 : 0 });
  return {
    severity: { error: chalk.red.bold, warning: chalk.yellow.bold, advice: chalk.cyan },
    strong: chalk.bold,
    faint: chalk.dim,
    good: chalk.green.bold,
  };
}
