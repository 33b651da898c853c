import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runChecks } from './check/checks'
import { command, seconds } from './command'
import { countTests } from './test/counts'
import { runFaults } from './test/faults'
import { runJourneys } from './test/journeys'
import { root, runTool } from './tool'

await command(async () => {
  process.chdir(root)
  const filter = process.argv.slice(2)
  const reports = mkdtempSync(join(tmpdir(), 'ravobit-test-'))
  const [units, journeys] = [join(reports, 'units.json'), join(reports, 'journeys.json')]
  const faults = join(reports, 'faults.json')
  const vitest = ['run', ...filter, '--passWithNoTests']
  vitest.push('--reporter=default', '--reporter=json', `--outputFile.json=${units}`)

  const passed = [
    await stage('checks', runChecks),
    await stage('unit tests', () => runTool('vitest', vitest)),
    await stage('journeys', () => runJourneys(filter, journeys)),
    await stage('faults', () => runFaults(filter, faults)),
  ]
  const counts = countTests([units, journeys, faults])
  rmSync(reports, { recursive: true })
  console.log(`\n${counts.passed} passed, ${counts.failed} failed`)
  process.exit(passed.every(Boolean) && counts.failed === 0 && counts.passed > 0 ? 0 : 1)
})

async function stage(name: string, work: () => Promise<boolean>): Promise<boolean> {
  const started = performance.now()
  console.log(`\n== ${name}`)
  const passed = await work()
  console.log(`== ${name}: ${passed ? 'ok' : 'FAILED'} after ${seconds(started)}`)
  return passed
}
