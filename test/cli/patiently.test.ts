import { expect, test } from 'vitest';
import { patiently } from '../../src/cli/node-disk.ts';

const failing = (code: string, times: number): { act: () => void; calls: () => number } => {
  let calls = 0;
  return {
    calls: () => calls,
    act: () => {
      calls += 1;
      if (calls <= times) throw Object.assign(new Error(code), { code });
    },
  };
};

test.each(['EPERM', 'EBUSY', 'EACCES'])('%s on Windows passes when the other program lets go', (code) => {
  const { act, calls } = failing(code, 2);
  patiently(act, 'win32');
  expect(calls()).toBe(3);
});

test('what is held on and on is told in the end', () => {
  const { act, calls } = failing('EBUSY', 100);
  expect(() => patiently(act, 'win32')).toThrow('EBUSY');
  expect(calls()).toBe(7);
});

test.each([
  ['ENOSPC', 'win32'],
  ['EBUSY', 'linux'],
] as const)('%s on %s is told at once', (code, platform) => {
  const { act, calls } = failing(code, 1);
  expect(() => patiently(act, platform)).toThrow(code);
  expect(calls()).toBe(1);
});
