import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileStore } from '../../db/compile/compile'
import { findBrowser } from '../browser'
import { withDesk } from '../faults/desk'
import { freshApp } from '../start/fresh-app'
import { runTool } from '../tool'

/** The dataset whose facts the journeys state. */
const register = 'db/compile/register.fixture'

/** Runs the journeys in a real browser against the production build, on a register that does not follow the shipped facts. */
export async function runJourneys(filter: readonly string[], report: string): Promise<boolean> {
  const browser = await findBrowser()
  await freshApp()
  const folder = mkdtempSync(join(tmpdir(), 'ravobit-journeys-'))
  const store = join(folder, 'register.db')
  try {
    await compileStore(register, store)
    return await withDesk({ settings: { RAVOBIT_STORE: store } }, ({ url }) => {
      const env = {
        ...{ RAVOBIT_URL: url, RAVOBIT_BROWSER: browser, RAVOBIT_STORE: store },
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      }
      const some = filter.length > 0 ? ['--pass-with-no-tests'] : []
      return runTool('playwright', ['test', ...filter, ...some], { env })
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
