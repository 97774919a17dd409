import type { BookLayout, BookMaterial, BookPlan } from '../../bundle/book/book.ts';
import { drawBookIndex } from '../../bundle/book/book-index.ts';
import { planBook } from '../../bundle/book/book-plan.ts';
import { indexOf } from '../../bundle/index/index-of.ts';
import { writeBook } from '../../bundle/pdf/book-writer.ts';
import type { BundlePlan } from '../../bundle/plan.ts';
import { counted } from '../../bundle/writers/counted.ts';
import { writeIndexPdf } from '../../bundle/writers/index-pdf.ts';
import type { OpenSource } from '../../bundle/writers/sources.ts';
import { SummedSink } from '../../bundle/writers/summed-sink.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import type { Program } from '../../programs/program.ts';
import type { Examined } from '../examine.ts';
import type { World } from '../world.ts';
import { indexFonts } from './index-fonts.ts';
import type { BundleJob, WrittenFile } from './job.ts';

/** The combined PDF that was written, and what is on which of its pages. */
export interface WrittenBook extends WrittenFile {
  readonly plan: BookPlan;
  readonly layout: BookLayout;
}

/** Goes through every PDF among the materials to see which can be merged. Rejects with FileChangedError. */
export function planBookOf(
  world: World,
  program: Program,
  { manifest }: Pick<Examined, 'manifest'>,
  plan: BundlePlan,
  duplex: boolean,
): Promise<BookPlan> {
  return planBook(bookMaterials(world, program, manifest, plan), duplex);
}

function bookMaterials(world: World, program: Program, manifest: Manifest, plan: BundlePlan): BookMaterial[] {
  const { rows } = indexOf(program, manifest, plan, () => '');
  return plan.materials.map(({ material, number, facts }, at) => ({
    number,
    title: rows[at]?.title ?? { zh: material.file ?? '', en: material.file ?? '' },
    file: material.file ?? '',
    format: facts.format,
    bytes: facts.bytes,
    open: (): OpenSource => world.files.open(facts.real),
  }));
}

/**
 * Writes the book beside the bundle: the index with the pages on which the materials begin, then the materials. `sums`:
 * the checksums of the materials, by name within the folder.
 */
export async function writeBookFile(
  job: BundleJob,
  book: BookPlan,
  sums: ReadonlyMap<string, string>,
): Promise<WrittenBook> {
  const { world, program, examined, plan, staging } = job;
  const path = `${staging}/${plan.book}`;
  const index = indexOf(program, examined.manifest, plan, (name) => sums.get(name) ?? '');
  const fonts = await indexFonts(world);
  const front = await drawBookIndex(book, async (pageOf) => {
    const rows = index.rows.map((row) => {
      const bookPage = pageOf.get(row.number);
      return bookPage === undefined ? row : { ...row, bookPage };
    });
    return (await writeIndexPdf({ ...index, rows }, fonts)).bytes;
  });
  const total = book.chapters.reduce((sum, { material }) => sum + material.bytes, 0);
  const progress = job.progress({ zh: '合订', en: 'Combining' }, total);
  const chapters = book.chapters.map((chapter) => {
    const { material } = chapter;
    return { ...chapter, material: { ...material, open: () => counted(material.open(), progress.advance) } };
  });
  const title = `${index.applicant.zh} · ${index.program.zh} · 合订本 Combined PDF`;
  try {
    const sink = new SummedSink(world.disk.createFile(path));
    const layout = await writeBook({ ...book, chapters }, front, title, sink);
    return { path, ...sink.sums(), plan: book, layout };
  } finally {
    progress.end();
  }
}
