import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The default leaves a core free: on two, the tests would run one after the other.
    maxWorkers: '100%',
    // Modules are loaded once for all files, and engines started once: nearly half the time. So a test puts back what it changes of the process.
    isolate: false,
    // `npm run coverage`: of the sources, as far as tests run them in their own process; what only the built program runs isn't seen.
    coverage: { provider: 'v8', include: ['src/**/*.ts'], exclude: ['src/web/**'], reporter: ['text-summary', 'html'] },
  },
});
