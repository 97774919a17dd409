import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The default leaves a core free: on two, the tests would run one after the other.
  test: { include: ['test/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 60_000, maxWorkers: '100%' },
});
