import type { Receipt } from '../bundle/receipt.ts';
import { list, map, moment, open as openMap, type Shape, text } from '../source/shapes.ts';
import type { World } from './world.ts';

/** What of a receipt is relied on when it is read back. */
export type ReadReceipt = Pick<
  Receipt,
  'program' | 'packedAt' | 'phase' | 'asOf' | 'verdict' | 'bundle' | 'entries' | 'manifest'
> & {
  readonly parts?: readonly { readonly name: string }[] | undefined;
  readonly beside?: readonly { readonly name: string }[] | undefined;
  /** Files of the manifest in whose place others were packed, with the names of these. */
  readonly fitted?: readonly FittedEntries[] | undefined;
};

/** A file of the manifest, and the entries that were made of it; none where it was packed as it is. */
export interface FittedEntries {
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
  parts: list(openMap({ name: text() })).optional(),
  beside: list(openMap({ name: text() })).optional(),
  entries: list(openMap({ name: text(), source: text().optional() })),
  fitted: list(openMap({ source: text(), made: list(openMap({ entry: text() })) })).optional(),
  manifest: map({ file: text(), sha256: text(), text: text() }),
}) as unknown as Shape<ReadReceipt>;

/** Reads the receipt that lies beside a bundle. */
export function readReceipt(world: World, zipPath: string): ReceiptReading {
  const path = zipPath.replace(/\.zip$/i, '.receipt.json');
  const entry = world.files.stat(path);
  if (entry?.kind !== 'file' || path === zipPath) return { ok: false };
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
