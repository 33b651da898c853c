import { createServer } from 'node:http'
import { setFlagsFromString } from 'node:v8'
import { noEnvFiles } from './env-files'
import type { Handler } from './rendered'

/** The built app, ready to answer. */
export interface NextApp {
  readonly handle: Handler
  close(): Promise<void>
}

/**
 * Loads the production build in `dir`.
 * @param port where readers find it, for the addresses that Next makes
 */
export async function openApp(dir: string, port: number): Promise<NextApp> {
  // V8 throws away the code of whatever ran through a few collections without being called, as the way to a route does
  // while a large file is written: the next reader would wait for it to be compiled anew.
  setFlagsFromString('--no-flush-bytecode')
  // Read once by React and Next while they load.
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...noEnvFiles })
  const { default: next } = await import('next')
  // Next calls every loopback address localhost: under another name it takes its own rewrites for another site's.
  const own = { dev: false, dir, hostname: 'localhost', port, quiet: true }
  // Next closes every connection that offers an upgrade to its server: it gets one that has none.
  const app = next({ ...own, httpServer: createServer() })
  await app.prepare()
  return { handle: app.getRequestHandler(), close: () => app.close() }
}
