import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { CommandError } from '../command'
import { freePort } from '../start/address'
import { root } from '../tool'
import { environment } from './environment'
import { kill, processTree } from './processes'

/** A start of the desk in processes of its own. */
export interface Start {
  readonly port: number
  readonly pid: number
  readonly child: ChildProcess
  /** All that it has printed. */
  printed(): string
  /** The address it says; undefined where it ended without one, or does not come to it. */
  readonly address: Promise<string | undefined>
  /** Ends it as an administrator does, and what is left of it at once. */
  end(): Promise<void>
}

interface Place {
  /** The checkout that is started. */
  readonly at?: string
  readonly settings?: Readonly<Record<string, string>>
  readonly user?: number
}

/** A start that says nothing for so long has failed. */
const LONGEST_START = 180_000

/** Starts the production server through the real command. */
export async function startDesk({ at = root, settings = {}, user }: Place = {}): Promise<Start> {
  const port = await freePort()
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], {
    cwd: at,
    stdio: ['ignore', 'pipe', 'pipe'],
    // As under npm: a server whose starter is gone ends by itself.
    env: environment({
      ...{ PORT: String(port), HOSTNAME: '127.0.0.1', npm_lifecycle_event: 'start' },
      ...settings,
    }),
    ...(user !== undefined && { uid: user, gid: user }),
  })
  let text = ''
  const address = new Promise<string | undefined>((resolve) => {
    const keep = (chunk: Buffer) => {
      text += chunk
      const [said] = /http:\/\/127\.0\.0\.1:\d+\S*/.exec(text) ?? []
      if (said) resolve(said)
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.once('close', () => resolve(undefined))
    setTimeout(LONGEST_START, undefined, { ref: false }).then(resolve)
  })
  const pid = child.pid ?? 0
  return { port, pid, child, address, printed: () => text, end: () => end(child) }
}

const PATIENCE = 10_000

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const tree = processTree(child.pid ?? 0)
  const ended = once(child, 'exit')
  child.kill()
  await Promise.race([ended, setTimeout(PATIENCE, undefined, { ref: false })])
  kill(tree)
}

/** Serves while `work` runs. @throws CommandError with what the server printed, where it does not come up */
export async function withDesk<T>(
  place: Place,
  work: (desk: Start & { url: string }) => Promise<T>,
): Promise<T> {
  const start = await startDesk(place)
  try {
    const url = await start.address
    if (url === undefined) throw new CommandError(`the server ended before it answered:\n${start.printed()}`)
    return await work({ ...start, url })
  } finally {
    await start.end()
  }
}
