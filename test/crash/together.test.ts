import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentsOf, copyOf, dossier, READY } from '../cli/run.ts';

const EXAMPLE = 'wiotc-cases-2025';

test('of several packs at once each ends well or says why, and one whole bundle stands', {
  timeout: 120_000,
}, async () => {
  const folder = copyOf(EXAMPLE);
  const before = Object.entries(contentsOf(folder));
  const args = ['pack', join(folder, 'dossier.yaml'), '--as-of', READY[EXAMPLE], '--quiet'];
  const ran = await Promise.all(Array.from({ length: 6 }, () => dossier(args)));
  for (const { code, stderr } of ran) expect([code, stderr]).toEqual([0, '']);
  expect(readdirSync(join(folder, 'bundle'))).toHaveLength(1);
  expect((await dossier(['verify', join(folder, 'bundle')])).code).toBe(0);
  expect(Object.entries(contentsOf(folder)).filter(([path]) => !path.startsWith('bundle'))).toEqual(before);
});
