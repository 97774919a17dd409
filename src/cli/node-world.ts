import process from 'node:process';
import type { Terminal, World } from '../commands/world.ts';
import type { VideoEngine } from '../facts/engines.ts';
import type { PdfEngine } from '../facts/pdf/structure.ts';
import { terminalAsker } from './ask.ts';
import { builtinPacks } from './builtin-packs.ts';
import { nodeDisk } from './node-disk.ts';
import { nodeFiles } from './node-files.ts';
import { nodeMemory } from './node-memory.ts';
import { nodeRun } from './node-run.ts';
import type { OwnFiles } from './own-files.ts';
import { packageFiles } from './package-files.ts';
import { sha256Of } from './sha256.ts';

/** A file that takes an engine longer than this is not checked, and said to be so. */
const ENGINE_DEADLINE_MS = 20_000;

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

function lazyPdfEngine(own: OwnFiles): PdfEngine {
  const { engine, close } = loadedOnce(async () => {
    const { nodePdfEngine } = await import('./node-engines.ts');
    return nodePdfEngine(own, ENGINE_DEADLINE_MS);
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
    // Whoever asks it hears what went wrong.
    warm: () =>
      void engine().then(
        (it) => it.warm(),
        () => {},
      ),
    close,
  };
}

function lazyVideoEngine(own: OwnFiles): VideoEngine {
  const { engine, close } = loadedOnce(async () => {
    const { nodeVideoEngine } = await import('./node-engines.ts');
    return nodeVideoEngine(own, ENGINE_DEADLINE_MS);
  });
  return { tracks: async (path) => (await engine()).tracks(path), close };
}

function terminal(): Terminal {
  const { stdout, stdin, stderr, env } = process;
  const forced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0';
  const colors = env['NO_COLOR'] ? false : forced || (stdout.isTTY === true && env['TERM'] !== 'dumb');
  return {
    // A window may be drawn wider while it is watched.
    get columns() {
      return Math.max(40, Math.min(stdout.columns ?? 100, 120));
    },
    colors,
    interactive: stdin.isTTY === true && stderr.isTTY === true,
  };
}

/** Clears the screen and what was scrolled away, and goes to its top; a terminal that can't just goes on. */
const cleared = (): string => (process.env['TERM'] === 'dumb' ? '' : '\u001b[2J\u001b[3J\u001b[H');

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

/** This machine as the commands see it. `own`: what comes with the tool. */
export function nodeWorld(own: OwnFiles = packageFiles()): World {
  const { env } = process;
  const line = liveLine();
  const seen = terminal();
  return {
    files: nodeFiles,
    disk: nodeDisk,
    memory: nodeMemory,
    engines: { pdf: lazyPdfEngine(own), video: lazyVideoEngine(own), clock: () => performance.now() },
    packs: builtinPacks(own),
    terminal: seen,
    now: () => Date.now(),
    locale: env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || windowsLocale(),
    zone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
    version: own.version,
    run: nodeRun,
    watch: async (watched, changed) => (await import('./node-watch.ts')).nodeWatch(watched, changed),
    screen: process.stdout.isTTY === true ? (text) => void process.stdout.write(cleared() + text) : undefined,
    ask: terminalAsker(seen),
    asset: own.asset,
    sha256: (path, onBytes) => sha256Of(nodeFiles, path, onBytes),
    copy: async (chunks, path) => {
      const { pipeline } = await import('node:stream/promises');
      await pipeline(chunks, nodeDisk.createFile(path));
    },
    temporaryFolder: async () => (await import('./temporary-folder.ts')).temporaryFolder(),
    out: (text) => void process.stdout.write(text),
    err: line.write,
    live: process.stderr.isTTY === true && env['TERM'] !== 'dumb' ? line.show : undefined,
  };
}

/** Windows keeps the language outside the environment; ICU knows it. */
function windowsLocale(): string {
  return process.platform === 'win32' ? new Intl.DateTimeFormat().resolvedOptions().locale : '';
}
