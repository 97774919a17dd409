import { byCodePoint } from '../base/order.ts';
import { folderOf } from '../base/paths.ts';
import { failureOf } from '../cli/failure-text.ts';
import { UsageError } from '../commands/failure.ts';
import { manifestsAt } from '../commands/find-manifests.ts';
import type { Value } from '../commands/interview.ts';
import { questionsFor, readAnswer } from '../commands/questions.ts';
import { scaffoldManifest } from '../commands/scaffold.ts';
import { validate } from '../commands/validate.ts';
import type { World } from '../commands/world.ts';
import type { PackData } from '../programs/assemble.ts';
import { type Program, titleOf } from '../programs/program.ts';
import { type FileTree, fromRoot } from './browser-files.ts';
import { browserWorld, type Carried, type Said } from './browser-world.ts';
import type { Ended, Job, Made, Op, Requests, ToPage, ToWorker } from './messages.ts';

// The core in a worker of the page: takes files, runs commands on them, gives what they print and make.

/** Put in by the build. */
declare const CARRIED_VERSION: string;
declare const CARRIED_PACKS: Readonly<Record<string, PackData>>;
declare const CARRIED_WORKERS: { readonly pdf: string; readonly video: string };

const tree: FileTree = { files: new Map(), folders: new Set() };
const assets = new Map<string, Asset>();

interface Asset {
  readonly bytes: Promise<Uint8Array>;
  readonly settle: (bytes: Uint8Array | undefined) => void;
}

const tell = (message: ToPage): void => postMessage(message);

/** A large file comes from the page once, when it is first needed. Rejects with a UsageError where it isn't there. */
function asset(name: string): Promise<Uint8Array> {
  const known = assets.get(name);
  if (known !== undefined) return known.bytes;
  let settle: Asset['settle'] = () => {};
  const bytes = new Promise<Uint8Array>((resolve, reject) => {
    settle = (found) => (found === undefined ? reject(incomplete(name)) : resolve(found));
  });
  assets.set(name, { bytes, settle });
  tell({ kind: 'need', name });
  return bytes;
}

const incomplete = (name: string): UsageError =>
  new UsageError({
    zh: `网页文件夹不完整，缺少“assets/${name}.js”。请把整个文件夹重新拷贝一份，再打开。`,
    en: `The folder of this page is incomplete: "assets/${name}.js" is missing. Copy the whole folder anew and open it again.`,
  });

const carried: Carried = {
  version: CARRIED_VERSION,
  packIds: Object.keys(CARRIED_PACKS).toSorted(byCodePoint),
  pack: async (id) => ({ pack: CARRIED_PACKS[id], findings: [] }),
  asset,
  wasm: (name) => asset(`${name}.wasm`),
  workers: CARRIED_WORKERS,
};
const silent: Said = { out: () => {}, err: () => {}, live: (line) => tell({ kind: 'progress', line }) };
const world = browserWorld(tree, carried, silent, new Intl.DateTimeFormat().resolvedOptions().timeZone);

/** Runs a command and keeps what it prints. */
async function run(command: (world: World) => Promise<number>, folder: string): Promise<Ended> {
  const said: string[] = [];
  const keep = (text: string): void => void said.push(text);
  const code = await command({ ...world, out: keep, err: keep });
  return { code, text: said.join(''), made: madeIn(folder) };
}

/** Takes out what was written into a folder. */
function madeIn(folder: string): Made[] {
  const before = `${fromRoot(folder)}/`;
  const made: Made[] = [];
  for (const [path, content] of [...tree.files]) {
    if (!path.startsWith(before) || !(content instanceof Uint8Array)) continue;
    made.push({ name: path.slice(before.length), bytes: content });
    tree.files.delete(path);
  }
  return made;
}

/** Where a report is written; nobody drops a folder of that name. */
const OUT = '/.report';

const optionsOf = ({ lang, asOf }: Job) => ({ lang, ...(asOf ? { asOf } : {}) });

async function programNamed(id: string): Promise<Program> {
  const { program } = await world.packs.load(id);
  if (program === undefined) throw new Error(id);
  return program;
}

const answering: { readonly [O in Op]: (asked: Requests[O]['asked']) => Promise<Requests[O]['given']> } = {
  take: async ({ dropped }) => {
    tree.files.clear();
    tree.folders.clear();
    for (const { path, file } of dropped) {
      const at = fromRoot(path);
      tree.files.set(at, file);
      for (let end = at.indexOf('/'); end >= 0; end = at.indexOf('/', end + 1)) tree.folders.add(at.slice(0, end));
    }
    return manifestsAt(world.files, '.')
      .filter((path) => world.files.stat(path)?.kind === 'file')
      .map((path) => fromRoot(path));
  },
  validate: (job) => run((world) => validate(world, [job.manifest], { ...optionsOf(job), format: 'html' }), OUT),
  workbook: (job) => {
    world.disk.makeFolder(OUT);
    const out = `${OUT}/${job.lang === 'zh' ? '检查报告' : 'report'}.xlsx`;
    return run(
      (world) => validate(world, [job.manifest], { ...optionsOf(job), format: 'xlsx', out, force: true }),
      OUT,
    );
  },
  pack: async (job) => {
    const { pack } = await import('../commands/pack.ts');
    return run(
      (world) => pack(world, job.manifest, { ...optionsOf(job), quiet: true }),
      `${folderOf(job.manifest)}/bundle`,
    );
  },
  programs: () => Promise.all(world.packs.ids.map(async (id) => ({ id, title: titleOf(await programNamed(id)) }))),
  questions: async ({ program }) => questionsFor(await programNamed(program)),
  write: async ({ program, answers }) => {
    const named = await programNamed(program);
    const typed = new Map(answers);
    const read = questionsFor(named).flatMap((question): [string, Value][] => {
      const answer = typed.get(question.path);
      return answer === undefined ? [] : [[question.path, readAnswer(question, answer)]];
    });
    const text = scaffoldManifest(named, program, new Map(read));
    return { name: 'dossier.yaml', bytes: new TextEncoder().encode(text) };
  },
};

async function answer<O extends Op>(op: O, asked: Requests[O]['asked']): Promise<Requests[O]['given']> {
  return answering[op](asked);
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'asset') {
    assets.get(data.name)?.settle(data.bytes);
    return;
  }
  const { id, op, asked } = data;
  answer(op, asked).then(
    (given) => tell({ kind: 'answer', id, given }),
    (error: unknown) => tell({ kind: 'failed', id, text: failureOf(error, CARRIED_VERSION).text }),
  );
});
