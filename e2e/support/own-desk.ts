import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')

/** A desk that one journey has for itself. */
export interface OwnDesk {
  readonly url: string
  stop(): void
}

/**
 * Compiles a dataset and serves it.
 * @param edit changes the store before it is served
 * @throws Error when a step of it fails
 */
export async function serveDataset(dataset: string, edit?: (store: string) => void): Promise<OwnDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'ravobit-desk-'))
  const store = join(folder, 'store.db')
  await runScript('scripts/db-build.ts', '--dataset', dataset, '--store', store)
  edit?.(store)
  const server = spawn(process.execPath, [tsx, 'e2e/support/serve.ts'], {
    cwd: root,
    env: { ...process.env, RAVOBIT_STORE: store },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const stop = () => {
    server.kill()
    rmSync(folder, { recursive: true })
  }
  return { url: await addressOf(server), stop }
}

/** Runs a script of the project to its end. @throws Error where it fails */
export async function runScript(...args: readonly string[]): Promise<void> {
  const [code] = await once(spawn(process.execPath, [tsx, ...args], { cwd: root, stdio: 'ignore' }), 'exit')
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`)
}

async function addressOf(server: ChildProcess): Promise<string> {
  let said = ''
  for await (const chunk of server.stdout ?? []) {
    said += chunk
    const url = /http:\/\/\S+/.exec(said)?.[0]
    if (url) return url
  }
  throw new Error('the server ended before it said where it is')
}
