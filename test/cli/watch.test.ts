import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeWatch } from '../../src/cli/node-watch.ts';
import { watch } from '../../src/commands/watch.ts';
import type { World } from '../../src/commands/world.ts';
import { rememberingInspector } from '../../src/facts/inspector.ts';
import { dossierInside, worldHere } from './here.ts';
import { copyOf, dossier, READY, temporary } from './run.ts';

const EXAMPLE = 'wiotc-cases-2025';
const CLEAR = '\u001b[2J\u001b[3J\u001b[H';

/** A watched submission at a terminal: what each look showed, and which files it looked into. */
async function watched(folder: string, steps: readonly (() => void)[]) {
  const screens: string[] = [];
  const inspected: string[][] = [[]];
  let changed = (): void => {};
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const looked: (() => void)[] = [];
  const real = worldHere();
  const world: World = {
    ...real,
    terminal: { columns: 80, colors: false, interactive: true },
    out: (text) => {
      screens.push(text);
      inspected.push([]);
      looked.shift()?.();
    },
    watch: async (_, tell) => {
      changed = tell;
      return { ready: Promise.resolve(), close: async () => {} };
    },
  };
  const inspector = rememberingInspector((file) => inspected.at(-1)?.push(file));
  const nextLook = (): Promise<void> => new Promise((resolve) => void looked.push(resolve));
  const first = nextLook();
  const second = nextLook();
  const run = watch(world, folder, { asOf: READY[EXAMPLE], lang: 'en' }, { inspector, ended });
  await first;
  await second;
  for (const step of steps) {
    step();
    const look = nextLook();
    changed();
    await look;
  }
  end();
  return { code: await run, screens, inspected };
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
    expect(screens.every((screen) => screen.startsWith(CLEAR))).toBe(true);
    expect(screens.map(line)).toEqual([
      expect.stringMatching(/Checked at \d\d:\d\d\. It is checked again/),
      expect.stringMatching(/As before\./),
      expect.stringMatching(/Since the last look: 1 new, 0 gone\./),
      expect.stringMatching(/Since the last look: 0 new, 1 gone\./),
      expect.stringMatching(/As before\./),
      expect.stringMatching(/As before\./),
    ]);
    const [all = [], ...later] = inspected;
    expect(all.length).toBeGreaterThan(3);
    expect(later.slice(0, 5)).toEqual([
      [],
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
    ]);
    expect(screens[2]).toContain('There is no manifest');
    expect(line(screens[3])).toContain('As before.');
    expect(screens[4]).toContain('Verdict: not ready');
    expect(screens[5]).toContain('Verdict: ready');
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

  test('the built program refuses where nobody sees it', async () => {
    const ran = await dossier(['validate', '--watch', '--lang', 'zh'], { cwd: copyOf(EXAMPLE) });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('请直接运行 dossier validate');
  });
});

describe('the watcher of this machine', () => {
  /** Waits for the next time that it tells of a change. */
  async function telling(change: (folder: string) => void): Promise<boolean> {
    const folder = temporary();
    writeFileSync(join(folder, 'dossier.yaml'), 'a');
    mkdirSync(join(folder, 'form'));
    mkdirSync(join(folder, 'bundle'));
    let tell = (_: boolean): void => {};
    const told = new Promise<boolean>((resolve) => {
      tell = resolve;
    });
    const watching = nodeWatch([folder], () => tell(true));
    await watching.ready;
    change(folder);
    const patience = setTimeout(() => tell(false), 1500);
    const result = await told;
    clearTimeout(patience);
    await watching.close();
    return result;
  }

  test.each<[string, (folder: string) => void]>([
    ['a file written', (folder) => writeFileSync(join(folder, 'dossier.yaml'), 'b')],
    [
      'a file put in its place',
      (folder) => {
        writeFileSync(join(folder, 'new'), 'b');
        renameSync(join(folder, 'new'), join(folder, 'dossier.yaml'));
      },
    ],
    ['a file in a folder', (folder) => writeFileSync(join(folder, 'form/申报表.pdf'), 'b')],
    ['a file taken away', (folder) => unlinkSync(join(folder, 'dossier.yaml'))],
    ['the folder gone', (folder) => rmSync(folder, { recursive: true })],
  ])('tells of %s', async (_, change) => {
    expect(await telling(change)).toBe(true);
  });

  test.each(['bundle/x.zip', '.dossier.yaml.swp', '~$申报表.docx'])('doesn’t tell of %s', async (name) => {
    expect(await telling((folder) => writeFileSync(join(folder, name), 'b'))).toBe(false);
  });
});
