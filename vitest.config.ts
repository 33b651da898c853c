import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    environment: 'node',
    include: ['{app,components,db,scripts}/**/*.test.{ts,tsx}'],
    globalSetup: './db/compile/shipped.ts',
  },
})
