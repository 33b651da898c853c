import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { CommandError } from '../command'
import { root } from '../tool'
import { environment } from './environment'

/**
 * Runs a script of this folder in a process of its own, because what asks must slow down neither what answers nor what
 * measures. It is given `order` as JSON, tells its progress on stderr and ends with one JSON object on stdout.
 */
export async function runWorker<T>(script: string, order: object, stop: AbortSignal): Promise<T> {
  const file = join(root, 'scripts', 'faults', script)
  const child = spawn(process.execPath, ['--import', 'tsx', file, JSON.stringify(order)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: environment(),
  })
  const end = () => void child.kill()
  stop.addEventListener('abort', end)
  let text = ''
  child.stdout.on('data', (chunk) => (text += chunk))
  const [code] = await once(child, 'close')
  stop.removeEventListener('abort', end)
  if (code !== 0) throw new CommandError(`${script} ended with ${code}`)
  return JSON.parse(text)
}

/** The order of the worker that this process is, and a signal that is aborted when it is told to end. */
export function workerOrder<T>(): { order: T; stop: AbortSignal } {
  const told = new AbortController()
  process.once('SIGTERM', () => told.abort())
  return { order: JSON.parse(process.argv[2] ?? '{}'), stop: told.signal }
}

/** Works on `items` in `lanes` at a time, taking the next one wherever a lane is free. */
export async function inLanes<T>(
  items: Iterable<T>,
  lanes: number,
  work: (item: T, lane: number) => Promise<void>,
) {
  const queue = items[Symbol.iterator]()
  const lane = async (_: unknown, number: number) => {
    for (let next = queue.next(); !next.done; next = queue.next()) await work(next.value, number)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}
