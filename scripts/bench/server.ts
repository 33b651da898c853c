import { setTimeout } from 'node:timers/promises'
import { CommandError } from '../command'
import { freePort } from '../start/address'
import { startTool, type Tool } from '../tool'

/** Runs `work` against a server in a process of its own, started with `args` and the port it is given. */
export async function withServer<T>(
  tool: Tool,
  args: (port: string) => readonly string[],
  work: (url: string) => Promise<T>,
): Promise<T> {
  const port = String(await freePort())
  const env = { PORT: port, HOSTNAME: '127.0.0.1', NODE_ENV: 'production' }
  const server = startTool(tool, args(port), { stdio: ['ignore', 'ignore', 'inherit'], env })
  const url = `http://127.0.0.1:${port}`
  try {
    while (!(await answers(url))) {
      if (server.exitCode !== null) throw new CommandError('the server ended before it answered')
      await setTimeout(100)
    }
    return await work(url)
  } finally {
    server.kill()
  }
}

const answers = (url: string) => fetch(url).then(Boolean, () => false)
