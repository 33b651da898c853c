import { defineConfig } from '@playwright/test'

const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
]
const isRoot = process.getuid?.() === 0
const { RAVOBIT_BROWSER: executablePath, RAVOBIT_URL: baseURL = 'http://localhost:3000' } = process.env

/**
 * `npm test` starts the server and finds the browser, and says where they are in RAVOBIT_URL and RAVOBIT_BROWSER, and in
 * RAVOBIT_STORE what is served.
 */
export default defineConfig({
  testDir: 'e2e',
  workers: 2,
  retries: 0,
  // A busy machine may be slow: nothing here measures time.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? 'test-results/report.json' }],
  ],
  use: {
    baseURL,
    locale: 'en-GB',
    timezoneId: 'UTC',
    // To record every step takes a fifth of the time: `--trace retain-on-failure` asks for it.
    trace: 'off',
    screenshot: 'only-on-failure',
    video: 'off',
    launchOptions: {
      args: isRoot ? [...quiet, '--no-sandbox'] : quiet,
      ...(executablePath && { executablePath }),
    },
  },
  projects: [{ name: 'chromium' }],
})
