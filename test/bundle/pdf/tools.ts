import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { bytesOf } from '../../../src/base/bytes.ts';
import type { CopyOptions } from '../../../src/bundle/pdf/copier.ts';
import { type PageRange, rewritePdf } from '../../../src/bundle/pdf/rewrite.ts';
import { type OpenPdf, openPdf } from '../../../src/facts/pdf/open.ts';
import { latin1Bytes } from '../../facts/pdf/build.ts';
import { MUST_RUN } from '../../tools/missing.ts';
import { collector } from '../writers/support.ts';

/** A PDF by a real producer, from `test/files`. */
export function producedBy(name: string): Uint8Array {
  return readFileSync(join(import.meta.dirname, `../../files/pdf-${name}.pdf`));
}

/** A PDF that has to open. */
export function opened(bytes: Uint8Array | string): OpenPdf {
  const found = openPdf(bytesOf(typeof bytes === 'string' ? latin1Bytes(bytes) : bytes));
  if ('why' in found) throw new Error(`${found.why}: ${found.reason}`);
  return found;
}

/** The PDF written anew. */
export async function rewritten(bytes: Uint8Array | string, options?: CopyOptions, range?: PageRange): Promise<Buffer> {
  const { sink, bytes: written } = collector();
  await rewritePdf(opened(bytes), sink, options, range);
  return written();
}

/** A stream object as it stands between `obj` and `endobj`. */
export function stream(data: string, entries = ''): string {
  return `<< /Length ${data.length} ${entries} >>\nstream\n${data}\nendstream`;
}

/** Whether this machine lacks one of the tools; in CI they have to be there. */
export function lacks(...tools: string[]): boolean {
  return !MUST_RUN && tools.some((tool) => spawnSync(tool, ['-v'], { stdio: 'ignore' }).error !== undefined);
}

/** Runs a tool on a PDF: `{}` in the arguments is its path. Throws when the tool isn't content. */
export function ask(tool: string, pdf: Uint8Array, ...args: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-pdf-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'a.pdf');
  writeFileSync(path, pdf);
  const filled = args.map((arg) => (arg === '{}' ? path : arg));
  return execFileSync(tool, filled, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** The text of each page, by poppler. */
export function pageTexts(pdf: Uint8Array): string[] {
  return ask('pdftotext', pdf, '{}', '-')
    .split('\f')
    .slice(0, -1)
    .map((text) => text.trim());
}
