import { mkdirSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeWatch } from '../../src/cli/node-watch.ts';
import { temporary } from './run.ts';

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
    const watching = nodeWatch(
      () => ({ folders: [folder], files: [] }),
      () => tell(true),
    );
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

  test('a folder that comes back, and what happens in it then', async () => {
    const folder = join(temporary(), 'submission');
    mkdirSync(folder);
    let heard = (): void => {};
    const next = (): Promise<void> =>
      new Promise((resolve) => {
        heard = resolve;
      });
    const watching = nodeWatch(
      () => ({ folders: [folder], files: [] }),
      () => heard(),
    );
    await watching.ready;
    const gone = next();
    renameSync(folder, `${folder}-gone`);
    await gone;
    const back = next();
    mkdirSync(folder);
    await back;
    const written = next();
    writeFileSync(join(folder, 'dossier.yaml'), 'a');
    await written;
    await watching.close();
  });

  test('a change is told once, though it is heard of and seen', async () => {
    const folder = temporary();
    const file = join(folder, 'dossier.yaml');
    writeFileSync(file, 'a');
    let told = 0;
    const watching = nodeWatch(
      () => ({ folders: [folder], files: [file] }),
      () => {
        told += 1;
      },
    );
    await watching.ready;
    writeFileSync(file, 'ab');
    // Two beats.
    await new Promise((resolve) => setTimeout(resolve, 2200));
    await watching.close();
    expect(told).toBe(1);
  });

  test('where the system tells nothing, files are looked at', async () => {
    const [folder, elsewhere] = [temporary(), temporary()];
    const file = join(elsewhere, 'dossier.yaml');
    writeFileSync(file, 'a');
    const told = new Promise<void>((resolve) => {
      const watching = nodeWatch(
        () => ({ folders: [folder], files: [file] }),
        () => void watching.close().then(resolve),
      );
      void watching.ready.then(() => writeFileSync(file, 'ab'));
    });
    await told;
  });

  test.each(['bundle/x.zip', '.dossier.yaml.swp', '~$申报表.docx'])('doesn’t tell of %s', async (name) => {
    expect(await telling((folder) => writeFileSync(join(folder, name), 'b'))).toBe(false);
  });
});
