import { extensionOf } from '../base/paths.ts';
import type { Contents, NotCompared } from '../bundle/compare/comparison.ts';
import type { PackedFile } from '../bundle/compare/files.ts';
import { type ContentDiff, comparePages, compareParagraphs } from '../bundle/compare/passages.ts';
import { readPageContents } from '../facts/page-contents.ts';
import { sniffFormat } from '../facts/sniff.ts';
import { readWordText } from '../facts/word/open-word.ts';
import type { OpenedBundle } from './bundle-side.ts';
import type { World } from './world.ts';

/** Formats that can be looked into, by the extension that their names have in a bundle. */
const READABLE: ReadonlySet<string> = new Set(['pdf', 'docx']);

const refuse = (why: NotCompared): Contents => ({ compared: false, why });
const orNothing = (content: ContentDiff | undefined): Contents =>
  content === undefined ? refuse('nothing-in-common') : { compared: true, content };

/** Looks into two versions of a file, which lie in a folder of their own for as long as that takes. */
export async function compareContents(
  world: World,
  [from, older]: readonly [OpenedBundle, PackedFile],
  [to, newer]: readonly [OpenedBundle, PackedFile],
): Promise<Contents> {
  const [extension, other] = [extensionOf(older.name), extensionOf(newer.name)];
  if (extension !== other) return refuse('other-format');
  if (!READABLE.has(extension)) return refuse('format');
  const folder = await world.temporaryFolder();
  try {
    const [left, right] = [`${folder}/from.${extension}`, `${folder}/to.${extension}`];
    await extract(world, from, older, left);
    await extract(world, to, newer, right);
    return extension === 'pdf' ? await pdfs(world, left, right) : await texts(world, left, right);
  } finally {
    world.disk.remove(folder);
  }
}

async function extract(world: World, bundle: OpenedBundle, file: PackedFile, path: string): Promise<void> {
  const packed = bundle.verified.entries.find(({ name }) => name === file.name);
  if (packed !== undefined) await world.copy(bundle.listing.openEntry(packed.entry), path);
}

async function pdfs(world: World, left: string, right: string): Promise<Contents> {
  const [from, to] = [await pagesOf(world, left), await pagesOf(world, right)];
  if (!from.ok) return refuse(from.why);
  return to.ok ? orNothing(comparePages(from.pages, to.pages)) : refuse(to.why);
}

async function texts(world: World, left: string, right: string): Promise<Contents> {
  const [from, to] = [await wordsOf(world, left), await wordsOf(world, right)];
  if (from === undefined || to === undefined) return refuse('word-unreadable');
  return orNothing(compareParagraphs(from, to));
}

async function pagesOf(world: World, path: string): ReturnType<typeof readPageContents> {
  const file = world.files.open(path);
  try {
    if (sniffFormat(file) !== 'pdf') return { ok: false, why: 'unreadable' };
    return await readPageContents(path, file, world.engines);
  } finally {
    file.close();
  }
}

async function wordsOf(world: World, path: string): Promise<string | undefined> {
  const file = world.files.open(path);
  try {
    const text = await readWordText(file);
    return text.known ? text.value.text : undefined;
  } finally {
    file.close();
  }
}
