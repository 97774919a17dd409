import { appendFileSync, readFileSync, realpathSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ReadError } from '../../src/base/world.ts';
import { UsageError } from '../../src/commands/failure.ts';
import { watch } from '../../src/commands/watch.ts';
import type { Watched, World } from '../../src/commands/world.ts';
import { rememberingInspector } from '../../src/facts/inspector.ts';
import { dossierInside, worldHere } from './here.ts';
import { copyOf, dossier, READY, temporary } from './run.ts';

const EXAMPLE = 'wiotc-cases-2025';

/** A watched submission at a terminal: what each look showed, and which files it looked into. */
async function watched(
  folder: string,
  steps: readonly (() => void)[],
  change: (world: World) => Partial<World> = () => ({}),
) {
  const screens: string[] = [];
  const inspected: string[][] = [[]];
  let changed = (): void => {};
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const looked: (() => void)[] = [];
  let clock = Date.parse('2025-10-20T00:00Z');
  let asked = (): Watched => ({ folders: [], files: [] });
  const real = worldHere();
  const world: World = {
    ...real,
    terminal: { columns: 80, colors: false, interactive: true },
    // Each look at the clock is a while after the one before.
    now: () => {
      clock += 10_000;
      return clock;
    },
    memory: { recall: () => undefined, remember: () => {} },
    screen: (text) => {
      screens.push(text);
      inspected.push([]);
      looked.shift()?.();
    },
    watch: async (what, tell) => {
      asked = what;
      changed = tell;
      return { ready: Promise.resolve(), close: async () => {} };
    },
    ...change(real),
  };
  const inspector = rememberingInspector((file) => inspected.at(-1)?.push(file));
  const nextLook = (): Promise<void> => new Promise((resolve) => void looked.push(resolve));
  const first = nextLook();
  const run = watch(world, folder, { asOf: READY[EXAMPLE], lang: 'en' }, { inspector, ended });
  await Promise.race([first, run]);
  for (const step of steps) {
    step();
    const look = nextLook();
    changed();
    await Promise.race([look, run]);
  }
  end();
  return { code: await run, screens, inspected, watched: asked() };
}

const line = (screen = ''): string => screen.trimEnd().split('\n').slice(-2).join(' ');

describe('validate --watch', () => {
  test('only what changed is looked at again, and what came and went is said', async () => {
    const folder = copyOf(EXAMPLE);
    const manifest = join(folder, 'dossier.yaml');
    const text = readFileSync(manifest, 'utf8');
    const { code, screens, inspected } = await watched(folder, [
      () => writeFileSync(manifest, text.replace('sector: smart-cities', 'sector:')),
      () => writeFileSync(manifest, text),
      () => appendFileSync(join(folder, 'support/应用证明_Proof-of-Use.pdf'), '\n'),
      () => {
        // As editors save: another file takes its place, with the same size and time.
        const path = join(folder, 'qualification/营业执照_Business-License.jpg');
        writeFileSync(`${path}.new`, readFileSync(path));
        renameSync(`${path}.new`, path);
      },
    ]);
    expect(code).toBe(0);
    expect(screens.map(line)).toEqual([
      expect.stringMatching(/Checked at \d\d:\d\d\. It will be checked again/),
      expect.stringMatching(/Since the last look: 1 new, 0 gone\./),
      expect.stringMatching(/Since the last look: 0 new, 1 gone\./),
      expect.stringMatching(/As before\./),
      expect.stringMatching(/As before\./),
    ]);
    expect(screens[1]).toContain('\nNew   fields.sector "Sector" is not filled in.\n');
    expect(screens[2]).toContain('\nGone  fields.sector "Sector" is not filled in.\n');
    const [all = [], ...later] = inspected;
    expect(all.length).toBeGreaterThan(3);
    expect(later.slice(0, 4)).toEqual([
      [],
      [],
      ['support/应用证明_Proof-of-Use.pdf'],
      ['qualification/营业执照_Business-License.jpg'],
    ]);
  });

  test('a manifest or a folder that goes and comes again', async () => {
    const folder = copyOf(EXAMPLE);
    const manifest = join(folder, 'dossier.yaml');
    const text = readFileSync(manifest, 'utf8');
    const { screens } = await watched(folder, [
      () => unlinkSync(manifest),
      () => writeFileSync(manifest, text),
      () => renameSync(join(folder, 'form'), join(folder, 'gone')),
      () => renameSync(join(folder, 'gone'), join(folder, 'form')),
      () => renameSync(folder, `${folder}-gone`),
      () => renameSync(`${folder}-gone`, folder),
    ]);
    expect(screens[1]).toContain('There is no manifest');
    expect(line(screens[2])).toContain('As before.');
    expect(screens[3]).toContain('Verdict: not ready');
    expect(screens[4]).toContain('Verdict: ready');
    expect(screens[5]).toContain('There is no manifest');
    expect(line(screens[6])).toContain('As before.');
  });

  test('what goes away in the middle of a look is told, and waited for', async () => {
    const folder = copyOf(EXAMPLE);
    let isGoing = false;
    const { code, screens } = await watched(
      folder,
      [
        () => {
          isGoing = true;
        },
        () => {},
      ],
      ({ files }) => ({
        files: {
          ...files,
          real: (path) => {
            if (!isGoing) return files.real(path);
            isGoing = false;
            throw new ReadError('ENOENT', path);
          },
        },
      }),
    );
    expect(code).toBe(0);
    expect(screens[1]).toMatch(/^Could not read: ENOENT/);
    expect(screens[2]).toContain('Verdict: ready');
  });

  test('what a save in two steps changed stays on the screen', async () => {
    const folder = copyOf(EXAMPLE);
    const manifest = join(folder, 'dossier.yaml');
    const text = readFileSync(manifest, 'utf8').replace('sector: smart-cities', 'sector:');
    const { screens } = await watched(
      folder,
      [() => writeFileSync(manifest, text), () => writeFileSync(manifest, `${text}\n`)],
      () => ({ now: () => Date.parse('2025-10-20T00:00Z') }),
    );
    expect(line(screens[2])).toContain('1 new, 0 gone.');
  });

  test('our own faults end it, with what they are', async () => {
    let isFaulty = false;
    const run = watched(
      copyOf(EXAMPLE),
      [
        () => {
          isFaulty = true;
        },
      ],
      ({ files }) => ({
        files: {
          ...files,
          list: (folder) => {
            if (isFaulty) throw new TypeError('a fault');
            return files.list(folder);
          },
        },
      }),
    );
    await expect(run).rejects.toThrow('a fault');
  });

  test('a pack that the manifest comes to name is watched from then on', async () => {
    const folder = copyOf(EXAMPLE);
    const manifest = join(folder, 'dossier.yaml');
    const pack = temporary();
    writeFileSync(join(pack, 'program.yaml'), `extends: ${EXAMPLE}\noverlay: { zh: 示例市的补充, en: Example City }\n`);
    const text = readFileSync(manifest, 'utf8');
    const before = await watched(folder, []);
    expect(before.watched.folders).toEqual([realpathSync(folder)]);
    expect(before.watched.files).toContain(`${folder}/support/应用证明_Proof-of-Use.pdf`);
    const { watched: after } = await watched(folder, [
      () => writeFileSync(manifest, text.replace(/^program: .*/m, `program: ${JSON.stringify(pack)}`)),
    ]);
    expect(after.folders).toEqual([realpathSync(folder), realpathSync(pack)]);
    expect(after.files).toContain(`${pack}/program.yaml`);
  });

  test.each([
    [['validate', '--watch'], '--watch needs a terminal'],
    [['validate', '--watch', '--format', 'json'], 'does not go with'],
    [['validate', '--watch', '--fix'], 'does not go with'],
    [['validate', '--watch', '-o', 'x.html'], 'does not go with'],
    [['validate', '--watch', 'a', 'b'], 'one manifest at a time'],
  ])('%j is a mistake in the call', async (args, word) => {
    const ran = await dossierInside([...args, '--lang', 'en'], { cwd: copyOf(EXAMPLE) });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(word);
  });

  test('no manifest to begin with is a mistake too, and so is a piped report', async () => {
    await expect(watched(temporary(), [])).rejects.toBeInstanceOf(UsageError);
    await expect(watched(copyOf(EXAMPLE), [], () => ({ screen: undefined }))).rejects.toThrow('needs a terminal');
  });

  test('the built program refuses where nobody sees it', async () => {
    const ran = await dossier(['validate', '--watch', '--lang', 'zh'], { cwd: copyOf(EXAMPLE) });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('请直接运行 dossier validate');
  });
});
