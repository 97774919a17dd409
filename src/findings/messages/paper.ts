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
export const paperMessages = {
  'paper.no-text': says<Pages & { of: number }>('advice'),
  'paper.blank': says<Pages>('warning'),
  'paper.blank-unknown': says<Pages>('advice'),
  'paper.upside-down': says<Pages>('warning'),
  'paper.sizes': says<{ sizes: readonly Sheets[] }>('advice'),
  'paper.dpi': says<Pages & { dpi: number; min: number }>('advice'),
  'paper.dpi-unknown': says<Pages>('advice'),
  'paper.fonts': says<{ fonts: readonly string[] }>('warning'),
  'paper.attachments': says<{ files: readonly string[] }>('warning'),
  'paper.form-open': says<{ fields: number; filled: number; xfa: boolean }>('warning'),
  'paper.actions': says<{ actions: readonly string[] }>('warning'),
  'paper.counts': says<{ walked: number; declared: number | undefined; second: number | undefined }>('warning'),
  'paper.outside': says<{ pages: number }>('advice'),
  'paper.layers': says<{ layers: readonly string[] }>('warning'),
  'paper.cropped': says<Pages>('warning'),
  'paper.signed': says<{ signers: readonly string[]; unnamed: number }>('advice'),
  'paper.signed-earlier': says<{ bytes: number }>('warning'),
  'paper.signed-gaps': says('warning'),
  'paper.none': says<{ found: string }>('error'),
  'paper.not-checked': says<{ reason: string }>('error'),
} as const;
