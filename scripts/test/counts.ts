import { existsSync, readFileSync } from 'node:fs'

/** How many tests passed and failed. */
export interface Counts {
  readonly passed: number
  readonly failed: number
}

interface Report {
  readonly numPassedTests?: number
  readonly numFailedTests?: number
  readonly numFailedTestSuites?: number
  readonly stats?: { readonly expected: number; readonly unexpected: number; readonly flaky: number }
  readonly errors?: readonly unknown[]
  readonly verdicts?: readonly { readonly held: boolean }[]
}

/** Adds up the JSON reports of vitest, Playwright and the instruments of `npm run faults`; one that was never written counts as a failure. */
export function countTests(files: readonly string[]): Counts {
  const all = files.map((file) =>
    existsSync(file) ? counts(JSON.parse(readFileSync(file, 'utf8'))) : broken,
  )
  return all.reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }))
}

const broken: Counts = { passed: 0, failed: 1 }

function counts(report: Report): Counts {
  const { stats, verdicts } = report
  if (verdicts) {
    const passed = verdicts.filter(({ held }) => held).length
    return { passed, failed: verdicts.length - passed }
  }
  if (stats)
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky + (report.errors?.length ?? 0) }
  const { numPassedTests = 0, numFailedTests = 0, numFailedTestSuites = 0 } = report
  // A file that cannot be loaded has no tests, but it failed.
  return { passed: numPassedTests, failed: numFailedTests || numFailedTestSuites }
}
