import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dossierInside } from './here.ts';

const PACKS = join(import.meta.dirname, '../../examples/programs');

describe.each(readdirSync(PACKS))('examples/programs/%s', (id) => {
  test('all its cases end as expected', async () => {
    const ran = await dossierInside(['program', 'test', join(PACKS, id), '--format', 'json']);
    expect({ code: ran.code, stderr: ran.stderr }, ran.stdout).toEqual({ code: 0, stderr: '' });
  });

  test('the pack is without a fault', async () => {
    const ran = await dossierInside(['program', 'check', join(PACKS, id), '--format', 'json']);
    expect(ran.code, ran.stdout).toBe(0);
  });
});
