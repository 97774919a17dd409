import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facet } from '../../src/facts/facts.ts';
import { inspectFile } from '../../src/facts/inspect.ts';
import { lookAt } from '../../src/facts/look.ts';
import { dossierInside, worldHere } from '../cli/here.ts';
import { type Ran, ROOT, temporary } from '../cli/run.ts';
import type { KindName } from './kinds.ts';

/** No single file may take longer. Milliseconds; twice the deadline of an engine, which may be asked twice, and more. */
const LONGEST = 60_000;
/** Nor may it leave the process with so much more memory. Bytes. */
const MOST = 1024 ** 3;

const FACETS: ReadonlySet<Facet> = new Set([
  ...(['opens', 'text', 'pixels', 'video', 'preflight', 'form'] as const),
  ...(['passages', 'metadata', 'layout', 'headings', 'seals'] as const),
]);

const world = worldHere();

/** What was counted of a PDF, where it was called whole. */
export interface Counted {
  readonly path: string;
  readonly pages: number;
}

/** What a case showed: nothing but perhaps a count. Throws where a law is broken. */
export async function keepsLaws(kind: KindName, name: string, bytes: Buffer): Promise<Counted | undefined> {
  const [start, before] = [performance.now(), process.memoryUsage().rss];
  const counted = await LOOKS[kind](name, bytes);
  const took = performance.now() - start;
  if (took > LONGEST) throw new Error(`took ${Math.round(took)} ms`);
  const more = process.memoryUsage().rss - before;
  if (more > MOST) throw new Error(`holds ${Math.round(more / 1024 ** 2)} MiB more`);
  return counted;
}

type Looking = (name: string, bytes: Buffer) => Promise<Counted | undefined>;

/** A file by itself, with all that can be asked of it. */
const inspected: Looking = async (name, bytes) => {
  const folder = temporary();
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const target = { file: name, path, within: world.files.real(folder) };
  const found = await inspectFile(lookAt(world.files), target, FACETS, world.engines);
  if (!found.ok) return undefined;
  const { pages } = found.facts;
  // A count with remarks is one that a person is told to look at.
  return pages?.known && pages.value.remarks.length === 0 ? { path, pages: pages.value.pages } : undefined;
};

/** Commands end with a verdict or a refusal in words, whatever they are given. */
async function ends(args: readonly string[], cwd: string): Promise<Ran> {
  const ran = await dossierInside([...args, '--lang', 'both'], { cwd });
  const said = ran.stdout + ran.stderr;
  if (![0, 1, 2].some((code) => code === ran.code))
    throw new Error(`${args.join(' ')} ended with ${ran.code}: ${said.slice(0, 500)}`);
  if (/\.[jt]s:\d+|Something went wrong|程序出错/.test(said))
    throw new Error(`${args.join(' ')}: ${said.slice(0, 800)}`);
  if (/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/.test(said)) throw new Error(`${args.join(' ')}: control characters`);
  return ran;
}

const zipped: Looking = async (name, bytes) => {
  const folder = temporary();
  writeFileSync(join(folder, name), bytes);
  await ends(['doctor', name], folder);
  const { code } = await ends(['verify', name], folder);
  if (code === 0) throw new Error('a zip without checksums is called intact');
  return undefined;
};

const manifested: Looking = async (name, bytes) => {
  const folder = temporary();
  // Without its files nothing is ready, whatever the manifest says.
  writeFileSync(join(folder, 'dossier.yaml'), bytes);
  for (const command of [['validate'], ['status'], ['validate', '--fix'], ['names']]) {
    const { code, stdout } = await ends([...command, '--as-of', '2025-05-20'].filter(takes(command)), folder);
    if (code === 0 && command.length === 1 && command[0] === 'validate' && /^(?:结论|Verdict)/m.test(stdout)) {
      if (!/^ *(?:- )?file:/m.test(bytes.toString('utf8'))) continue;
      throw new Error(`${name}: ready without its files`);
    }
  }
  return undefined;
};

/** Names and fixing know no moment. */
const takes =
  ([command, option]: readonly string[]) =>
  (word: string): boolean =>
    (command !== 'names' && option === undefined) || !/^(?:--as-of|2025-05-20)$/.test(word);

const packed: Looking = async (name, bytes) => {
  const folder = join(temporary(), 'pack');
  mkdirSync(folder);
  cpSync(join(ROOT, 'templates/programs/wiotc-cases-2025'), folder, { recursive: true });
  writeFileSync(join(folder, name), bytes);
  await ends(['program', 'check', '.'], folder);
  return undefined;
};

const LOOKS: Readonly<Record<KindName, Looking>> = {
  pdf: inspected,
  word: inspected,
  office: inspected,
  picture: inspected,
  video: inspected,
  zip: zipped,
  manifest: manifested,
  pack: packed,
};
