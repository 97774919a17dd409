import { spawn } from 'node:child_process';
import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BIN, contentsOf, copyOf, dossier, READY, scrubbed, temporary } from './run.ts';

const EXAMPLE = 'wiotc-cases-2025';

describe.skipIf(process.platform === 'win32')('interrupted while packing (skipped on Windows: no signals)', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('%s: exit 130, the old bundle whole, nothing half made', async (signal) => {
    const folder = copyOf(EXAMPLE);
    const out = join(folder, 'bundle');
    const args = ['pack', join(folder, 'dossier.yaml'), '--as-of', READY[EXAMPLE], '--force', '--lang', 'en'];
    expect((await dossier(args)).code).toBe(0);
    const before = contentsOf(out);
    // Large enough that the writing takes a while.
    appendFileSync(join(folder, 'form/申报表_Application-Form.docx'), Buffer.alloc(100 * 1024 * 1024, 'dossier'));
    const env = scrubbed({}, temporary());
    const child = spawn(process.execPath, [BIN, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    const ended = new Promise((resolve) => child.on('close', resolve));
    await expect.poll(() => readdirSync(out).length, { timeout: 20_000, interval: 5 }).toBe(2);
    child.kill(signal);
    expect(await ended, said).toBe(130);
    expect(said).toBe('Interrupted; nothing half made was left.\n');
    expect(contentsOf(out)).toEqual(before);
  });
});
