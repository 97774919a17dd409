import { says } from '../says.ts';

/** Pages from 1. */
interface Pages {
  readonly pages: readonly number[];
}

/** Sheets of one size, in millimetres, whichever way up. */
interface Sheets extends Pages {
  readonly width: number;
  readonly height: number;
}

/** What somebody who looks closely at a PDF notices. What it weighs here holds where no rule of a program asks. */
export const preflightMessages = {
  'preflight.no-text': says<Pages & { of: number }>('advice'),
  'preflight.blank': says<Pages>('warning'),
  'preflight.blank-unknown': says<Pages>('advice'),
  'preflight.upside-down': says<Pages>('warning'),
  'preflight.sizes': says<{ sizes: readonly Sheets[] }>('advice'),
  'preflight.dpi': says<Pages & { dpi: number; min: number }>('advice'),
  'preflight.dpi-unknown': says<Pages>('advice'),
  'preflight.fonts': says<{ fonts: readonly string[] }>('warning'),
  'preflight.attachments': says<{ files: readonly string[] }>('warning'),
  'preflight.form-open': says<{ fields: number; filled: number; xfa: boolean }>('warning'),
  'preflight.actions': says<{ actions: readonly string[] }>('warning'),
  'preflight.counts': says<{ walked: number; declared: number | undefined; second: number | undefined }>('warning'),
  'preflight.outside': says<{ pages: number }>('advice'),
  'preflight.layers': says<{ layers: readonly string[] }>('warning'),
  'preflight.cropped': says<Pages>('warning'),
  'preflight.signed': says<{ signers: readonly string[]; unnamed: number }>('advice'),
  'preflight.signed-earlier': says<{ bytes: number }>('warning'),
  'preflight.signed-gaps': says('warning'),
  'preflight.none': says<{ found: string }>('error'),
  'preflight.not-checked': says<{ reason: string }>('error'),
} as const;

/** What a program may not want to have in a PDF. */
export const PREFLIGHT_MATTERS = [
  'restrictions',
  'scans',
  'blank-pages',
  'upside-down-pages',
  'mixed-sizes',
  'missing-fonts',
  'attachments',
  'open-forms',
  'scripts',
  'disputed-count',
  'hidden-content',
  'broken-signatures',
] as const;
export type PreflightMatter = (typeof PREFLIGHT_MATTERS)[number];
