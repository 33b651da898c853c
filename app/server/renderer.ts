import { storeErrorIn } from '../../db/errors'
import { foundFault } from '../../db/store/release'
import { openApp } from './next-app'
import type { PageRequest } from './page-request'
import { pageRenderer } from './render-page'
import type { FromRenderer, RendererStart } from './renderer-messages'

// A process that renders pages for another and ends with it; it listens to nobody else, not even to the terminal.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {})
process.stderr.on('error', () => {})
process.on('disconnect', () => process.exit())
// It may have been left alone before it could listen.
if (!process.connected) process.exit()

const [, , start = ''] = process.argv
const { dir, port, basePath } = JSON.parse(start) as RendererStart
const render = pageRenderer((await openApp(dir, port)).handle, basePath)
const say = (message: FromRenderer) => process.connected && process.send?.(message)

process.on('message', async (page: PageRequest) => {
  try {
    say({ rendered: await render(page) })
  } catch (error) {
    say({
      failed: error instanceof Error ? (error.stack ?? error.message) : String(error),
      store: storeErrorIn(error) && foundFault(),
    })
  }
})
say({ ready: true })
