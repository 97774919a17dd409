import { SHEETS } from '../../base/sheets.ts';
import type { PreflightFacts, PreflightPage } from '../../facts/preflight/facts.ts';
import { PREFLIGHT_MATTERS, type PreflightMatter } from '../../findings/messages/preflight.ts';
import { choice, integer, list, map, type Read } from '../../source/shapes.ts';

/** What somebody who looks closely at a PDF of a case would see: the words of a rule's `without`, and the resolution. */
export const casePreflightShape = map({
  with: list(choice(PREFLIGHT_MATTERS)).optional(),
  dpi: integer().optional(),
});

const PAGE: PreflightPage = { ...SHEETS.A4, text: true, cut: 0, whole: true };

/** What is seen of each matter; of pages, on the first. */
const SEEN: Readonly<
  Record<PreflightMatter, { readonly page?: Partial<PreflightPage>; readonly file?: Partial<PreflightFacts> }>
> = {
  restrictions: { file: { restricted: true } },
  scans: { page: { text: false, ink: 0.2 } },
  'blank-pages': { page: { text: false, ink: 0 } },
  'upside-down-pages': { page: { stands: 'upside-down' } },
  'mixed-sizes': { page: SHEETS.A3 },
  'missing-fonts': { file: { fonts: ['SimSun'] } },
  attachments: { file: { attachments: ['example.docx'] } },
  'open-forms': { file: { form: { fields: 1, filled: 0, xfa: false } } },
  scripts: { file: { actions: ['JavaScript'] } },
  'disputed-count': {},
  'hidden-content': { file: { layers: ['example'] } },
  'broken-signatures': { file: { signatures: [{ stamp: false, covers: 'earlier', after: 1000 }] } },
};

/** A closer look at a PDF of so many pages, in which only what is said can be found. */
export function preflightAs(
  count: number,
  { with: matters = [], dpi }: Read<typeof casePreflightShape>,
): PreflightFacts {
  const seen = matters.map((matter) => SEEN[matter]);
  const first: PreflightPage = Object.assign({}, PAGE, ...seen.map(({ page }) => page));
  const disputed = matters.includes('disputed-count');
  const facts: PreflightFacts = {
    pages: Array.from({ length: count }, (_, index) => ({ ...(index === 0 ? first : PAGE), dpi })),
    counts: { walked: count, declared: disputed ? count + 1 : count, second: count },
    restricted: false,
    fonts: [],
    attachments: [],
    actions: [],
    signatures: [],
    layers: [],
    outside: 0,
  };
  return Object.assign({}, facts, ...seen.map(({ file }) => file));
}
