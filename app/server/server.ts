import { settings as ownSettings, type Settings } from '../../db/settings/settings'
import { calendarOf } from '../../db/settings/time-zone'
import { storeSignature } from '../../db/store/release'
import { trustIn } from './client'
import { deskHandler } from './desk-handler'
import { listen, type Running } from './listen'
import { openApp } from './next-app'
import { keepPages } from './page-cache'
import { pageRenderer } from './render-page'
import { rendererProcess } from './renderer-process'
import { queuedRenderers } from './renderers'
import { warmStore } from './warm-store'

export type { Running } from './listen'

interface Options {
  readonly settings?: Settings
  /** Cuts short what is only done to be faster later. */
  readonly stopping?: AbortSignal
}

/** Serves the production build in `dir`; port 0 takes a free one, no host listens wherever `localhost` points. */
export async function serveApp(
  dir: string,
  port: number,
  host?: string,
  { settings = ownSettings(), stopping }: Options = {},
): Promise<Running> {
  const basePath = settings.publicAddress?.basePath ?? ''
  const processes = Array.from({ length: settings.renderers }, () => rendererProcess({ dir, port, basePath }))
  const app = await openApp(dir, port)
  await Promise.all(processes.map(({ ready }) => ready))

  const inProcess = pageRenderer(app.handle, basePath)
  const renderers = processes.length > 0 ? processes.map(({ render }) => render) : [inProcess]
  // What a page is made of besides its request: the store, and the day, which charts mark as today.
  const today = calendarOf(settings.timeZone)
  const answerPage = keepPages(
    queuedRenderers(renderers, settings),
    async () => `${await storeSignature()} ${today()}`,
  )
  const answer = deskHandler(app.handle, answerPage, settings)

  const closing = new AbortController()
  const stop = AbortSignal.any([closing.signal, ...(stopping ? [stopping] : [])])
  const running = await listen(
    (request, response) => {
      void warmStore(running.url, stop)
      return answer(request, response)
    },
    { port, host, basePath, trusts: trustIn(settings.trustedProxies) },
  )
  await warmStore(running.url, stop)
  const close = async () => {
    closing.abort()
    await running.close()
    await Promise.all([app.close(), ...processes.map((one) => one.close())])
  }
  return { url: running.url, close }
}
