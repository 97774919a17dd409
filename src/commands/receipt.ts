import { baseName } from '../base/paths.ts';
import type { Receipt, ReceiptFile } from '../bundle/receipt.ts';
import { list, map, moment, open as openMap, type Shape, text } from '../source/shapes.ts';
import { parentFolder } from './paths.ts';
import type { World } from './world.ts';

/** What of a receipt is relied on when it is read back. */
export type ReadReceipt = Pick<
  Receipt,
  'program' | 'packedAt' | 'phase' | 'asOf' | 'verdict' | 'bundle' | 'entries' | 'manifest'
> & {
  readonly parts?: readonly ListedFile[] | undefined;
  readonly beside?: readonly ListedFile[] | undefined;
  /** Files of the manifest in whose place others were packed, with the names of these. */
  readonly copies?: readonly CopiedEntries[] | undefined;
};

/** A file beside the receipt, as it was written. */
export type ListedFile = Pick<ReceiptFile, 'name' | 'sha256'>;

/** A file of the manifest, and the entries that were made of it; none where it was packed as it is. */
export interface CopiedEntries {
  readonly source: string;
  readonly made: readonly { readonly entry?: string | undefined }[];
}

/** A receipt, or why there is none; without a reason, none lies there. */
export type ReceiptReading =
  | { readonly ok: true; readonly receipt: ReadReceipt }
  | { readonly ok: false; readonly reason?: string };

const MAX_BYTES = 64 * 1024 * 1024;

const shape = openMap({
  program: openMap({ id: text(), pack: text(), edition: text(), rules: text().optional() }),
  packedAt: moment(),
  verdict: text(),
  phase: text(),
  asOf: moment(),
  bundle: openMap({ sha256: text() }),
  parts: list(openMap({ name: text(), sha256: text() })).optional(),
  beside: list(openMap({ name: text(), sha256: text() })).optional(),
  entries: list(openMap({ name: text(), source: text().optional() })),
  copies: list(openMap({ source: text(), made: list(openMap({ entry: text() })) })).optional(),
  manifest: map({ file: text(), sha256: text(), text: text() }),
}) as unknown as Shape<ReadReceipt>;

const END = '.receipt.json';

/** Reads the receipt that lies beside a bundle. */
export function readReceipt(world: World, zipPath: string): ReceiptReading {
  const path = zipPath.replace(/\.zip$/i, END);
  return path === zipPath ? { ok: false } : readReceiptAt(world, path);
}

/** A part of a bundle that was split, and the receipt beside it that lists it. */
export interface PartReceipt {
  readonly receipt: ReadReceipt;
  readonly part: ListedFile;
}

/** Reads the receipt of the whole that lies beside one of its parts; undefined where none lists the file. */
export function receiptOfPart(world: World, zipPath: string): PartReceipt | undefined {
  const folder = parentFolder(zipPath);
  const name = baseName(zipPath);
  for (const beside of world.files
    .list(folder)
    .filter((one) => one.endsWith(END) && name.startsWith(stemOfReceipt(one)))) {
    const reading = readReceiptAt(world, `${folder}/${beside}`);
    const part = reading.ok ? reading.receipt.parts?.find((listed) => listed.name === name) : undefined;
    if (reading.ok && part !== undefined) return { receipt: reading.receipt, part };
  }
  return undefined;
}

const stemOfReceipt = (name: string): string => name.slice(0, -END.length);

function readReceiptAt(world: World, path: string): ReceiptReading {
  const entry = world.files.stat(path);
  if (entry?.kind !== 'file') return { ok: false };
  if (entry.bytes > MAX_BYTES) return { ok: false, reason: `${entry.bytes} bytes` };
  const file = world.files.open(path);
  try {
    const parsed = shape.safeParse(JSON.parse(new TextDecoder().decode(file.read(0, file.size))));
    if (parsed.success) return { ok: true, receipt: parsed.data };
    return { ok: false, reason: parsed.error.issues.map((issue) => issue.path.join('.')).join(', ') };
  } catch (error) {
    return { ok: false, reason: error instanceof SyntaxError ? error.message : String(error) };
  } finally {
    file.close();
  }
}
