import { createHash } from 'node:crypto';
import type { Langs } from '../base/language.ts';
import { byCodePoint } from '../base/order.ts';
import { createPdfEngine } from '../cli/pdf-engine.ts';
import { createVideoEngine } from '../cli/video-engine.ts';
import type { Asker, AssetName, World } from '../commands/world.ts';
import { assembleProgram, type PackData } from '../programs/assemble.ts';
import { browserDisk } from './browser-disk.ts';
import { browserFiles, type FileTree, fromRoot } from './browser-files.ts';
import { browserWorker } from './browser-worker.ts';
import { type Asked, JPEG_WASM, MEDIAINFO_WASM, PDFIUM_WASM } from './engine-messages.ts';

/** A file that takes an engine longer than this is not checked, and said to be so. */
const ENGINE_DEADLINE_MS = 20_000;
const CHUNK = 1 << 20;

/** What the page carries with it. */
export interface Carried {
  readonly version: string;
  readonly packs: Readonly<Record<string, PackData>>;
  /** The scripts of the workers of the engines. */
  readonly workers: { readonly pdf: string; readonly video: string };
  /** A large file of the page's folder. */
  readonly asset: (name: string) => Promise<Uint8Array>;
}

/** Where a run prints. */
export interface Said {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly live: (line: string) => void;
}

const HEAVY: ReadonlySet<string> = new Set(['picture-seals', 'picture', 'thumbnail']);

/** The commands' world in a page: files that were dropped, a disk in memory, engines in workers; nothing beyond. */
export function browserWorld(tree: FileTree, carried: Carried, said: Said, zone: string): World {
  const files = browserFiles(tree);
  const contentAt = (path: string) => tree.files.get(fromRoot(path));
  const pdf = createPdfEngine(async () => {
    const worker = browserWorker<Asked<{ readonly op: string }>, never>(carried.workers.pdf);
    const pdfium = await carried.asset(PDFIUM_WASM);
    return {
      ...worker,
      put: (question, hear) => {
        const jpeg = HEAVY.has(question.op) ? carried.asset(JPEG_WASM) : undefined;
        const content = 'path' in question ? contentAt(question.path) : undefined;
        Promise.resolve(jpeg).then((encoder) =>
          worker.put(
            { question, content, wasm: { [PDFIUM_WASM]: pdfium, ...(encoder && { [JPEG_WASM]: encoder }) } },
            hear,
          ),
        );
      },
    };
  }, ENGINE_DEADLINE_MS);
  const video = createVideoEngine(async () => {
    const worker = browserWorker<Asked<string>, never>(carried.workers.video);
    const mediainfo = await carried.asset(MEDIAINFO_WASM);
    return {
      ...worker,
      put: (path, hear) =>
        worker.put({ question: path, content: contentAt(path), wasm: { [MEDIAINFO_WASM]: mediainfo } }, hear),
    };
  }, ENGINE_DEADLINE_MS);
  const packAt = (id: string): PackData => {
    const pack = carried.packs[id];
    if (pack === undefined) throw new Error(`there is no built-in pack ${id}`);
    return pack;
  };
  return {
    files,
    disk: browserDisk(tree),
    memory: { recall: () => undefined, remember: () => {} },
    engines: { pdf, video, clock: () => performance.now() },
    packs: {
      ids: Object.keys(carried.packs).toSorted(byCodePoint),
      load: async (id) => ({ program: assembleProgram(packAt(id)), findings: [] }),
      read: async (id) => packAt(id),
    },
    terminal: { columns: 100, colors: false, interactive: false },
    now: () => Date.now(),
    locale: '',
    zone: () => zone,
    version: carried.version,
    // What was dropped into a page doesn't change.
    watch: async () => ({ ready: Promise.resolve(), close: async () => {} }),
    ask: noAsker,
    asset: (name: AssetName) => carried.asset(`${name}.font`),
    sha256: async (path, onBytes = () => {}) => {
      const file = files.open(path);
      const hash = createHash('sha256');
      for (let offset = 0; offset < file.size; offset += CHUNK) {
        const chunk = file.read(offset, CHUNK);
        hash.update(chunk);
        onBytes(chunk.length);
      }
      return hash.digest('hex');
    },
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

/** Nobody sits at a terminal. */
function noAsker(_: Langs): Asker {
  throw new Error('nobody can be asked here');
}
