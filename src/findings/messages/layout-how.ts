import type { Bilingual } from '../../base/language.ts';
import type { Size } from '../../base/sheets.ts';
import type { Side } from './layout.ts';

type Labels = readonly Bilingual[];

/** How the layout of PDFs is checked: ids, and what the sentence of each needs. Millimetres and points. */
export interface LayoutHowMessages {
  'how.layout-pages': { from: number | undefined; to: number | undefined };
  'how.page-size': { slots: Labels; wanted: readonly Size[]; largest: Size | undefined; tolerance: number };
  'how.orientation': { slots: Labels; wanted: 'portrait' | 'landscape' };
  'how.text-box': { slots: Labels; width: number; height: number };
  'how.margins': { slots: Labels; sides: readonly { side: Side; least: number }[] };
  'how.layout-headers': { headers: 'none' | 'inside' | 'free' | undefined };
  'how.fonts': {
    slots: Labels;
    min: number | undefined;
    families: readonly { family: string; min: number }[];
  };
  'how.only-fonts': { slots: Labels; families: readonly string[] };
  'how.line-pitch': { slots: Labels; min: number | undefined; max: number | undefined };
  'how.lines-per-inch': { slots: Labels; max: number };
  'how.chars-per-inch': { slots: Labels; max: number };
  'how.layout-share': { exempt: number | undefined };
  'how.page-numbers': { slots: Labels; wanted: boolean };
  'how.no-headers': { slots: Labels };
  'how.no-links': { slots: Labels };
  'how.layout-only-pdf': { text: boolean };
}
