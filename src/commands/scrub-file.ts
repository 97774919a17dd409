import { ZipEntryError } from '../archive/zip-faults.ts';
import type { ByteSource } from '../base/bytes.ts';
import { baseName, folderOf } from '../base/paths.ts';
import { scrub } from '../bundle/scrub/scrub.ts';
import type { Scrubbed } from '../bundle/scrub/scrubbed.ts';
import { left, type Scrubbing } from '../bundle/scrub/scrubbing.ts';
import { counted } from '../bundle/writers/counted.ts';
import type { Format } from '../facts/facts.ts';
import { PdfFault } from '../facts/pdf/fault.ts';
import { readPdfStructure } from '../facts/pdf/read.ts';
import { sniffFormat } from '../facts/sniff.ts';
import { message } from '../findings/catalogue.ts';
import { differenceOf } from './read-back.ts';
import type { World } from './world.ts';

/**
 * Makes a copy of the file at `path` without metadata, at `target`, reads it back and compares. Nothing lies there where
 * nothing was to be taken out, or couldn't be. `onBytes` hears of what is read: about three times the file.
 */
export async function scrubFile(
  world: World,
  path: string,
  target: string,
  onBytes: (bytes: number) => void,
): Promise<Scrubbed> {
  const file = counted(world.files.open(path), onBytes);
  try {
    const format = sniffFormat(file);
    const found = await scrub(file, format);
    if (found.outcome === 'clean') return { outcome: 'clean', remains: found.remains };
    const refused =
      found.outcome === 'left' ? found : await copyWithout(world, { path, target, file, format }, found, onBytes);
    if (refused === undefined && found.outcome === 'scrubbed') {
      const { taken, lost, remains } = found;
      return { outcome: 'scrubbed', path: target, taken, lost, remains };
    }
    const { why = 'damaged', reason = undefined } = refused ?? {};
    return { outcome: 'left', message: message('scrub.left', { format, why, reason }) };
  } finally {
    file.close();
  }
}

interface Order {
  readonly path: string;
  readonly target: string;
  readonly file: ByteSource;
  readonly format: Format;
}

type Found = Extract<Scrubbing, { outcome: 'scrubbed' }>;

/** Why there is no copy; undefined where it lies at its place. */
async function copyWithout(
  world: World,
  order: Order,
  found: Found,
  onBytes: (bytes: number) => void,
): Promise<Extract<Scrubbing, { outcome: 'left' }> | undefined> {
  const { target } = order;
  world.disk.makeFolder(folderOf(target));
  try {
    await found.write(world.disk.createFile(target));
    const difference = await differenceFrom(world, order, found, onBytes);
    if (difference === undefined) return undefined;
    world.disk.remove(target);
    return left('not-read-back', difference);
  } catch (error) {
    world.disk.remove(target);
    if (error instanceof RangeError) return left('too-large', error.message);
    if (error instanceof PdfFault || error instanceof ZipEntryError) return left('damaged', error.message);
    throw error;
  }
}

/** In what the copy isn't what it should be: without metadata, and otherwise the same. The reason is English and technical. */
async function differenceFrom(
  world: World,
  { path, target, file, format }: Order,
  found: Found,
  onBytes: (bytes: number) => void,
): Promise<string | undefined> {
  const copy = counted(world.files.open(target), onBytes);
  try {
    const again = await scrub(copy, format);
    if (again.outcome === 'left') return again.reason ?? again.why;
    if (again.outcome === 'scrubbed') return `${again.taken.map(({ what }) => what).join(', ')} is still there`;
    if (found.kept !== undefined) {
      return (await found.kept()) === (await again.kept?.()) ? undefined : 'the content differs';
    }
  } finally {
    copy.close();
  }
  const { pages = 0 } = readPdfStructure(file);
  return differenceOf(world, path, [{ path: target, name: baseName(target), from: 1, to: pages }]);
}
