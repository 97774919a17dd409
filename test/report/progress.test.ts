import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/base/width.ts';
import { progressOf } from '../../src/commands/progress.ts';
import type { World } from '../../src/commands/world.ts';
import { progressBar, progressLine } from '../../src/report/progress.ts';

const STAGE = { label: '打包', done: 30 * 1024 ** 2, total: 120 * 1024 ** 2, elapsedMs: 3000 };

test('a bar with bytes, speed and time left', () => {
  expect(progressBar(STAGE, ['zh'], 80)).toBe(
    '打包  █████▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁  25%  30.0 MB / 120 MB  10.0 MB/s  还需 9 秒',
  );
  expect(progressLine({ ...STAGE, label: 'Packing', elapsedMs: 60_000 }, ['en'])).toBe(
    'Packing  25%  30.0 MB / 120 MB  512 KB/s  3 min 0 s left',
  );
});

test.each([8, 30, 45, 60, 80, 200])('never reaches the last of %i columns', (columns) => {
  expect(displayWidth(progressBar(STAGE, ['zh', 'en'], columns))).toBeLessThan(columns);
});

describe('when it is told', () => {
  /** What is shown while 10 MB come through, one each `stepMs`, on a clock of our own. */
  function told(
    stepMs: number,
    live: boolean,
    quiet: boolean,
    standsStill = false,
  ): { shown: string[]; logged: string[] } {
    const shown: string[] = [];
    const logged: string[] = [];
    let now = 0;
    const world = {
      now: () => now,
      locale: 'en_US',
      terminal: { columns: 80, colors: false, interactive: live },
      err: (text: string) => void logged.push(text),
      live: live ? (line: string) => void shown.push(line) : undefined,
    } as unknown as World;
    const progress = progressOf(world, { quiet })({ zh: '打包', en: 'Packing' }, 10e6);
    for (let at = 0; at < 10; at++) {
      now += stepMs;
      progress.advance(standsStill ? 0 : 1e6);
    }
    progress.end();
    return { shown, logged };
  }

  test('nothing of work under a second, nor with --quiet', () => {
    expect(told(50, true, false)).toEqual({ shown: [], logged: [] });
    expect(told(500, true, true)).toEqual({ shown: [], logged: [] });
  });

  test('in a terminal a line that changes and is gone at the end', () => {
    const { shown, logged } = told(300, true, false);
    expect(logged).toEqual([]);
    expect(shown).toHaveLength(8);
    expect(shown[0]).toMatch(/^Packing {2}█{8}▁{12} {2}40% /);
    expect(shown.at(-1)).toBe('');
  });

  test('elsewhere a plain line now and then', () => {
    const { shown, logged } = told(3000, false, false);
    expect(shown).toEqual([]);
    expect(logged).toHaveLength(3);
    expect(logged[0]).toMatch(/^Packing {2}10% .* left\n$/);
    expect(told(30_000, false, false, true).logged).toHaveLength(1);
  });
});
