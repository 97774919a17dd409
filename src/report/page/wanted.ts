import type { FileFacts } from '../../facts/facts.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Report } from '../report.ts';
import type { Box } from './pictures.ts';
import { tellingPages } from './told.ts';

/** A page that is worth showing. */
export interface WantedPicture {
  /** As the manifest names it. */
  readonly file: string;
  readonly facts: FileFacts;
  /** From 1. */
  readonly page: number;
  readonly boxes: readonly Box[];
}

/** Of one finding about many pages, the first ones stand for all. */
const PAGES_OF_FINDING = 1;

/** Pages worth showing, the most telling first: those that findings are about, those with seals, then the first of each file. */
export function wantedPictures({ materials, result: { findings } }: Report): WantedPicture[] {
  const drawable = materials.flatMap(({ file, facts }) =>
    facts !== undefined && pagesIn(facts) > 0 ? [{ file, facts }] : [],
  );
  const offending = drawable.flatMap(({ file, facts }) =>
    findings
      .filter((finding) => isAbout(finding, file))
      .flatMap((finding) => at(file, facts, tellingPages(finding).slice(0, PAGES_OF_FINDING))),
  );
  const sealed = drawable.flatMap(({ file, facts }) =>
    at(
      file,
      facts,
      sealPages(facts).flatMap(({ boxes }, index) => (boxes.length > 0 ? [index + 1] : [])),
    ),
  );
  const first = drawable.flatMap(({ file, facts }) => at(file, facts, [1]));
  const seen = new Set<string>();
  return [...offending, ...sealed, ...first].filter(({ file, page }) => {
    const key = `${page} ${file}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

const isAbout = ({ subject }: Finding, file: string): boolean => subject?.file === file;

/** Pages that can be drawn; a picture has one. */
function pagesIn({ format, pages }: FileFacts): number {
  if (format === 'jpeg' || format === 'png') return 1;
  return format === 'pdf' && pages?.known ? pages.value.pages : 0;
}

function sealPages({ seals }: FileFacts): { readonly boxes: readonly Box[] }[] {
  return seals?.known ? seals.value.pages.map((page) => ({ boxes: 'marks' in page ? page.marks : [] })) : [];
}

const at = (file: string, facts: FileFacts, pages: readonly number[]): WantedPicture[] =>
  pages
    .filter((page) => page >= 1 && page <= pagesIn(facts))
    .map((page) => ({ file, facts, page, boxes: sealPages(facts)[page - 1]?.boxes ?? [] }));
