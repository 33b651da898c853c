import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    environment: 'node',
    // A loop over nothing proves nothing.
    expect: { requireAssertions: true },
    include: ['{app,components,db,scripts}/**/*.test.{ts,tsx}'],
    // One for each core: nothing else of `npm test` runs meanwhile.
    maxWorkers: '100%',
    globalSetup: './db/compile/stores.fixture.ts',
    // Property tests take as long as a busy machine lets them: no test measures time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
