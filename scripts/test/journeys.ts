import { serveApp } from '../../app/server/server'
import { findBrowser } from '../browser'
import { freePort } from '../start/address'
import { freshApp } from '../start/fresh-app'
import { freshStore } from '../start/fresh-store'
import { root, runTool } from '../tool'

/** Runs the journeys in a real browser against the production build on the shipped dataset. */
export async function runJourneys(filter: readonly string[], report: string): Promise<boolean> {
  const browser = await findBrowser()
  await freshStore()
  await freshApp()
  const running = await serveApp(root, await freePort(), '127.0.0.1')
  const env = {
    RAVOBIT_URL: running.url,
    RAVOBIT_BROWSER: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  }
  try {
    return await runTool(
      'playwright',
      ['test', ...filter, ...(filter.length > 0 ? ['--pass-with-no-tests'] : [])],
      { env },
    )
  } finally {
    await running.close()
  }
}
