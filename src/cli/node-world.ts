import fs from 'node:fs';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { byCodePoint } from '../base/order.ts';
import { BUILT_IN_FONTS, RARE_FONTS } from '../bundle/fonts.ts';
import { packFolder } from '../commands/pack-folder.ts';
import type { AssetName, BuiltinPacks, Terminal, World } from '../commands/world.ts';
import type { VideoEngine } from '../facts/engines.ts';
import type { PdfEngine } from '../facts/pdf/structure.ts';
import type { PackData } from '../programs/assemble.ts';
import type { LoadedProgram, ReadPack } from '../programs/load.ts';
import { terminalAsker } from './ask.ts';
import { nodeDisk } from './node-disk.ts';
import { nodeFiles, sha256OfFile } from './node-files.ts';
import { nodeMemory } from './node-memory.ts';
import { packageRoot } from './package-root.ts';

/** A file that takes an engine longer than this is not checked, and said to be so. */
const ENGINE_DEADLINE_MS = 20_000;

/** Where the fonts lie: in a package, or in a folder of the build. */
const FONTS: Record<AssetName, string> = {
  'font-regular': BUILT_IN_FONTS.regular,
  'font-bold': BUILT_IN_FONTS.bold,
  'font-rare-hk': `./fonts/${RARE_FONTS[0]}`,
  'font-rare-jp': `./fonts/${RARE_FONTS[1]}`,
};

/** The packs that come with the tool; the build has read their YAML already, and found it in order. */
function builtinPacks(root: string): BuiltinPacks {
  const folder = `${root}/templates/programs`;
  const ids = nodeFiles.list(folder).filter((id) => nodeFiles.stat(`${folder}/${id}/program.yaml`) !== undefined);
  const readWith = async (id: string): Promise<ReadPack> => {
    const compiled = `${root}/dist/programs/${id}.json`;
    if (nodeFiles.stat(compiled) !== undefined) {
      return { pack: JSON.parse(fs.readFileSync(compiled, 'utf8')) as PackData, findings: [] };
    }
    const { readPack } = await import('../programs/load.ts');
    return readPack(id, packFolder(nodeFiles, `${folder}/${id}`));
  };
  const load = async (id: string): Promise<LoadedProgram> => {
    const { assembleProgram } = await import('../programs/assemble.ts');
    const { pack, findings } = await readWith(id);
    return { program: pack && findings.length === 0 ? assembleProgram(pack) : undefined, findings };
  };
  const read = async (id: string): Promise<PackData> => {
    const { pack } = await readWith(id);
    if (pack === undefined) throw new Error(`the built-in pack ${id} cannot be read`);
    return pack;
  };
  return { ids: ids.toSorted(byCodePoint), load, read };
}

/** An engine that is loaded with the first question that is put to it. */
function loadedOnce<E extends { close(): Promise<void> }>(load: () => Promise<E>) {
  let loaded: Promise<E> | undefined;
  return {
    engine: (): Promise<E> => {
      loaded ??= load();
      return loaded;
    },
    close: async (): Promise<void> => {
      if (loaded !== undefined) await (await loaded).close();
    },
  };
}

function lazyPdfEngine(root: string): PdfEngine {
  const { engine, close } = loadedOnce(async () => {
    const { nodePdfEngine } = await import('./node-engines.ts');
    return nodePdfEngine(pathToFileURL(`${root}/dist/pdf-worker.js`), ENGINE_DEADLINE_MS);
  });
  return {
    pages: async (path) => (await engine()).pages(path),
    text: async (path, maxPages) => (await engine()).text(path, maxPages),
    layout: async (path, from, count) => (await engine()).layout(path, from, count),
    ink: async (path, page) => (await engine()).ink(path, page),
    seals: async (path, page) => (await engine()).seals(path, page),
    pictureSeals: async (path, format) => (await engine()).pictureSeals(path, format),
    picture: async (pdf, wanted) => (await engine()).picture(pdf, wanted),
    thumbnail: async (path, wanted) => (await engine()).thumbnail(path, wanted),
    close,
  };
}

function lazyVideoEngine(root: string): VideoEngine {
  const { engine, close } = loadedOnce(async () => {
    const { nodeVideoEngine } = await import('./node-engines.ts');
    return nodeVideoEngine(pathToFileURL(`${root}/dist/video-worker.js`), ENGINE_DEADLINE_MS);
  });
  return { tracks: async (path) => (await engine()).tracks(path), close };
}

function terminal(): Terminal {
  const { stdout, stdin, stderr, env } = process;
  const forced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0';
  const colors = env['NO_COLOR'] ? false : forced || (stdout.isTTY === true && env['TERM'] !== 'dumb');
  return {
    columns: Math.max(40, Math.min(stdout.columns ?? 100, 120)),
    colors,
    interactive: stdin.isTTY === true && stderr.isTTY === true,
  };
}

/** stderr with one line at its end that changes; what is written to it otherwise comes above. */
function liveLine(): { show: (line: string) => void; write: (text: string) => void } {
  let shown = false;
  const show = (line: string): void => {
    process.stderr.write(`${shown ? '\r\u001b[K' : ''}${line}`);
    shown = line !== '';
  };
  const write = (text: string): void => {
    if (shown) show('');
    process.stderr.write(text);
  };
  return { show, write };
}

/** This machine as the commands see it. */
export function nodeWorld(): World {
  const root = packageRoot();
  const { env } = process;
  const line = liveLine();
  const seen = terminal();
  const manifest = JSON.parse(fs.readFileSync(`${root}/package.json`, 'utf8')) as { version: string };
  return {
    files: nodeFiles,
    disk: nodeDisk,
    memory: nodeMemory,
    engines: { pdf: lazyPdfEngine(root), video: lazyVideoEngine(root), clock: () => performance.now() },
    packs: builtinPacks(root),
    terminal: seen,
    now: () => Date.now(),
    locale: env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || windowsLocale(),
    zone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
    version: manifest.version,
    watch: async (folders, changed) => (await import('./node-watch.ts')).nodeWatch(folders, changed),
    ask: terminalAsker(seen),
    asset: async (name) => {
      const { createRequire } = await import('node:module');
      return fs.readFileSync(createRequire(`${root}/dist/`).resolve(FONTS[name]));
    },
    sha256: sha256OfFile,
    copy: async (chunks, path) => {
      const { pipeline } = await import('node:stream/promises');
      await pipeline(chunks, nodeDisk.createFile(path));
    },
    temporaryFolder: async () => {
      const { tmpdir } = await import('node:os');
      const path = fs.mkdtempSync(`${tmpdir()}/dossier-`).replaceAll('\\', '/');
      nodeDisk.makeScratchFolder(path);
      return path;
    },
    out: (text) => void process.stdout.write(text),
    err: line.write,
    live: process.stderr.isTTY === true && env['TERM'] !== 'dumb' ? line.show : undefined,
  };
}

/** Windows keeps the language outside the environment; ICU knows it. */
function windowsLocale(): string {
  return process.platform === 'win32' ? new Intl.DateTimeFormat().resolvedOptions().locale : '';
}
