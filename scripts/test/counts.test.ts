import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { countTests } from './counts'

test('all kinds of report are added up, and a missing one is a failure', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ravobit-counts-'))
  const [vitest, playwright] = [join(folder, 'vitest.json'), join(folder, 'playwright.json')]
  writeFileSync(vitest, JSON.stringify({ numPassedTests: 5, numFailedTests: 0, numFailedTestSuites: 1 }))
  writeFileSync(playwright, JSON.stringify({ stats: { expected: 3, unexpected: 1, flaky: 0 }, errors: [] }))
  expect(countTests([vitest, playwright])).toEqual({ passed: 8, failed: 2 })
  const faults = join(folder, 'faults.json')
  writeFileSync(faults, JSON.stringify({ verdicts: [{ held: true }, { held: false }, { held: true }] }))
  expect(countTests([vitest, faults])).toEqual({ passed: 7, failed: 2 })
  expect(countTests([vitest, join(folder, 'none.json')])).toEqual({ passed: 5, failed: 2 })
  rmSync(folder, { recursive: true })
})
