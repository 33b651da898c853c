import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { CommandError } from '../command'
import { root } from '../tool'

/** The production build over a store of its own, in a process of its own. */
export interface StoreServer {
  readonly url: string
  /** Resident memory now, in MiB; Linux only. */
  resident(): number
  /** Runs `work` and gives by how many MiB resident memory rose above where it began, at most. */
  growthDuring<T>(work: () => Promise<T>): Promise<{ result: T; growthMiB: number }>
}

/** Serves a store while `work` runs. */
export async function withStoreServer<T>(
  store: string,
  work: (server: StoreServer) => Promise<T>,
): Promise<T> {
  // Node itself, not a starter of it: its memory is what is measured.
  const child = spawn(process.execPath, ['--import', 'tsx', 'e2e/support/serve.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, RAVOBIT_STORE: store, NODE_ENV: 'production' },
  })
  try {
    const url = await Promise.race([address(child.stdout), ended(child)])
    return await work({ url, ...memoryOf(child.pid ?? 0) })
  } finally {
    child.kill()
  }
}

async function address(output: Readable): Promise<string> {
  // By its number, so that no name has to be looked up while milliseconds are measured.
  for await (const line of createInterface(output))
    if (line.startsWith('http')) return line.replace('//localhost:', '//127.0.0.1:')
  throw new CommandError('the server named no address')
}

async function ended(child: ChildProcess): Promise<never> {
  await once(child, 'exit')
  throw new CommandError('the server ended before it answered')
}

function memoryOf(pid: number): Pick<StoreServer, 'resident' | 'growthDuring'> {
  const resident = () => {
    const [, kilobytes = '0'] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes) / 1024
  }
  return {
    resident,
    async growthDuring(work) {
      const before = resident()
      let [most, running] = [before, true]
      const watch = async () => {
        for (; running; await setTimeout(20)) most = Math.max(most, resident())
      }
      const [result] = await Promise.all([work().finally(() => (running = false)), watch()])
      return { result, growthMiB: Math.round(most - before) }
    },
  }
}
