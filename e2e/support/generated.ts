import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')

/** A desk of its own over a made-up register. */
export interface GeneratedDesk {
  readonly url: string
  stop(): void
}

/**
 * Generates a register of `agreements`, the same one every time, and serves it.
 * @param edit changes the store before it is served
 * @throws Error when a step of it fails
 */
export async function serveGenerated(
  agreements: number,
  edit?: (store: string) => void,
): Promise<GeneratedDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'ravobit-generated-'))
  const [dataset, store] = [join(folder, 'dataset'), join(folder, 'store.db')]
  await run('scripts/generate.ts', '--into', dataset, '--agreements', String(agreements), '--bodies', '150')
  await run('scripts/db-build.ts', '--dataset', dataset, '--store', store)
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

async function run(...args: readonly string[]): Promise<void> {
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
