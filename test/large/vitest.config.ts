import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { include: ['test/large/*.large.ts'], testTimeout: 600_000, hookTimeout: 600_000, fileParallelism: false },
});
