import type { Langs } from '../base/language.ts';
import type { RunningWorker } from '../cli/bounded-worker.ts';
import { builtinPacks } from '../cli/builtin-packs.ts';
import type { OwnFiles } from '../cli/own-files.ts';
import { createPdfEngine } from '../cli/pdf-engine.ts';
import type { PdfRequest } from '../cli/pdf-worker-messages.ts';
import { sha256Of } from '../cli/sha256.ts';
import { createVideoEngine } from '../cli/video-engine.ts';
import type { Asker, World } from '../commands/world.ts';
import { browserDisk } from './browser-disk.ts';
import { browserFiles, type FileTree, fromRoot } from './browser-files.ts';
import { browserWorker } from './browser-worker.ts';
import type { PdfAsked, VideoAsked } from './engine-messages.ts';

/** A file that takes an engine longer than this is not checked, and said to be so. */
const ENGINE_DEADLINE_MS = 20_000;

/** What the page carries with it; the workers of the engines as texts of scripts. */
export type Carried = Omit<OwnFiles, 'worker'> & { readonly workers: { readonly pdf: string; readonly video: string } };

/** Where a run prints. */
export interface Said {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly live: (line: string) => void;
}

/** The commands' world in a page: files that were dropped, a disk in memory, engines in workers; nothing beyond. */
export function browserWorld(tree: FileTree, carried: Carried, said: Said, zone: string): World {
  const files = browserFiles(tree);
  const contentAt = (path: string) => tree.files.get(fromRoot(path));
  const pdf = createPdfEngine(async () => {
    const wasm = { pdfium: await carried.wasm('pdfium'), mozjpeg: await carried.wasm('mozjpeg') };
    const { put, ...worker } = workerGiven<PdfAsked, never>(carried.workers.pdf, wasm);
    const contentOf = (question: PdfRequest) => ('path' in question ? contentAt(question.path) : undefined);
    return { ...worker, put: (question, hear) => put({ question, content: contentOf(question) }, hear) };
  }, ENGINE_DEADLINE_MS);
  const video = createVideoEngine(async () => {
    const wasm = { mediainfo: await carried.wasm('mediainfo') };
    const { put, ...worker } = workerGiven<VideoAsked, never>(carried.workers.video, wasm);
    return { ...worker, put: (path, hear) => put({ question: path, content: contentAt(path) }, hear) };
  }, ENGINE_DEADLINE_MS);
  return {
    files,
    disk: browserDisk(tree),
    memory: { recall: () => undefined, remember: () => {} },
    engines: { pdf, video, clock: () => performance.now() },
    packs: builtinPacks(carried),
    terminal: { columns: 100, colors: false, interactive: false },
    now: () => Date.now(),
    locale: '',
    zone: () => zone,
    version: carried.version,
    // Nothing of another run is ever met in the memory of a page.
    run: { id: 'page', hasEnded: () => false },
    // What was dropped into a page doesn't change.
    watch: async () => ({ ready: Promise.resolve(), close: async () => {} }),
    ask: noAsker,
    asset: carried.asset,
    sha256: (path, onBytes) => sha256Of(files, path, onBytes),
    copy: async (chunks, path) => {
      const { pipeline } = await import('node:stream/promises');
      await pipeline(chunks, browserDisk(tree).createFile(path));
    },
    temporaryFolder: async () => {
      const path = `/.temporary/${crypto.randomUUID()}`;
      browserDisk(tree).makeFolder(path);
      return path;
    },
    ...said,
  };
}

/** A worker that is handed its WebAssembly once, with the first question. */
function workerGiven<Q extends { readonly wasm?: unknown }, A>(
  script: string,
  wasm: Q['wasm'],
): RunningWorker<Omit<Q, 'wasm'>, A> {
  const { put, ...worker } = browserWorker<Omit<Q, 'wasm'> & Pick<Q, 'wasm'>, A>(script);
  let given = false;
  return {
    ...worker,
    put: (asked, hear) => {
      put(given ? asked : { ...asked, wasm }, hear);
      given = true;
    },
  };
}

/** Nobody sits at a terminal. */
function noAsker(_: Langs): Asker {
  throw new Error('nobody can be asked here');
}
