import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BoundedWorker } from '../../src/cli/bounded-worker.ts';
import { nodeVideoEngine } from '../../src/cli/node-engines.ts';
import { nodeWorker } from '../../src/cli/node-worker.ts';
import { packageFiles } from '../../src/cli/package-files.ts';

const BUILT = new URL('../../dist/video-worker.js', import.meta.url);
const MOVIE = fileURLToPath(new URL('../files/mp4-ffmpeg-upright.mp4', import.meta.url));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-worker-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const worker = (name: string, script: string): URL => {
  const path = join(folder, name);
  writeFileSync(path, `import { parentPort } from 'node:worker_threads';\n${script}`);
  return pathToFileURL(path);
};
const ON = (script: string): string => `parentPort.on('message', (asked) => { ${script} });`;

describe('a worker within bounds', () => {
  const SOMETIMES = `if (asked === 'hang') for (;;);
    if (asked === 'crash') throw new Error('no');
    if (asked === 'exit') process.exit(1);
    if (asked === 'grow') { const all = []; for (;;) all.push(new Array(1000).fill(0)); }
    parentPort.postMessage({ answer: asked, spent: asked === 'spent' });`;

  test('says why there is no answer, and goes on with the next question', async () => {
    const url = worker('sometimes.mjs', ON(SOMETIMES));
    const bounded = new BoundedWorker<string, string>(async () =>
      nodeWorker(url, { resourceLimits: { maxOldGenerationSizeMb: 24 } }),
    );
    expect(await bounded.ask('hang', 500)).toBe('time');
    expect(await bounded.ask('crash', 20_000)).toBe('crash');
    expect(await bounded.ask('exit', 20_000)).toBe('crash');
    expect(await bounded.ask('grow', 20_000)).toBe('memory');
    expect(await bounded.ask('spent', 20_000)).toBe('spent');
    const both = [bounded.ask('a', 20_000), bounded.ask('b', 20_000)];
    expect(await Promise.all(both)).toEqual(['a', 'b']);
    await bounded.close();
  });
});

// The worker runs outside of vitest's own transformation, so it has to be built first (`npm run build`).
describe.skipIf(!existsSync(BUILT))('MediaInfo in its worker (skipped before a build)', () => {
  const engine = nodeVideoEngine(packageFiles(), 20_000);
  afterAll(() => engine.close());
  const movie = {
    known: true,
    value: {
      ...{ seconds: 3, width: 1080, height: 1920, aspect: 0.5625, scan: 'progressive' },
      ...{ videoCodec: 'AVC', subtitles: ['und'] },
    },
  };

  test('reads one film after the other', async () => {
    expect(await engine.tracks(MOVIE)).toEqual(movie);
    expect(await engine.tracks(MOVIE)).toEqual(movie);
  });

  test('says why a film can’t be read, and reads the next', async () => {
    const broken = join(folder, 'broken.mp4');
    writeFileSync(broken, Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom\xff\xff\xff\xffmoov', 'latin1'));
    expect(await engine.tracks(broken)).toMatchObject({ known: false, message: { id: 'video.unreadable' } });
    expect(await engine.tracks(join(folder, 'none.mp4'))).toMatchObject({ known: false });
    expect(await engine.tracks(MOVIE)).toEqual(movie);
  });

  test.each([
    ['time', 'for (;;);'],
    ['crash', 'throw new Error("no");'],
  ])('a reader that ends for want of %s leaves the film unchecked', async (why, script) => {
    const hasty = nodeVideoEngine({ ...packageFiles(), worker: () => worker(`${why}.mjs`, ON(script)) }, 1000);
    expect(await hasty.tracks(MOVIE)).toEqual({ known: false, message: { id: 'file.not-checked', params: { why } } });
    await hasty.close();
  });
});
