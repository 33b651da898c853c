import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../scripts/start/address'
import { expect, test } from './support/test'

// Starts as people do it, over the pages that the journeys are served from and a store of their own.
test.describe.configure({ mode: 'serial' })

let folder: string
let store: string
let npm: ChildProcess
let url: string

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ravobit-start-'))
  store = join(folder, 'mine.db')
  copyFileSync(process.env.RAVOBIT_STORE ?? '.data/ravobit.db', store)
  const port = await freePort()
  url = `http://127.0.0.1:${port}`
  npm = spawn('npm', ['start'], {
    env: { ...process.env, PORT: String(port), HOSTNAME: '127.0.0.1', RAVOBIT_STORE: store },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  for await (const part of npm.stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    said += part
    if (said.includes('Ravobit is at')) break
  }
  expect(said).not.toContain('Building')
})

test.afterEach(async () => {
  npm.kill('SIGTERM')
  if (npm.exitCode === null && npm.signalCode === null) await once(npm, 'exit')
  rmSync(folder, { recursive: true })
})

test('a named store is served and stays as it is, and a stopped start leaves nobody', async ({ request }) => {
  const before = readFileSync(store)
  expect((await request.get(`${url}/en`)).status()).toBe(200)
  npm.kill('SIGTERM')
  // It closes when all that npm started has ended.
  if (npm.stdout) await once(npm.stdout.resume(), 'close')
  await expect(request.get(url)).rejects.toThrow('ECONNREFUSED')
  expect(readFileSync(store).equals(before)).toBe(true)
})

test('output that nobody reads does no harm, and a store that is cut is told of until a good one is there', async ({
  request,
}) => {
  npm.stdout?.destroy()
  truncateSync(store, 100_000)
  const page = await request.get(`${url}/en/kaz-tjk`)
  expect([page.status(), await page.text()]).toEqual([
    503,
    expect.stringMatching(/^The store is cut or damaged.+: run "npm run db:build -- --store FILE"\.\n$/),
  ])
  const file = await request.get(`${url}/api/v1/kaz-tjk/claims.csv`)
  expect([file.status(), (await file.json()).error.code]).toEqual([503, 'store'])
  copyFileSync(process.env.RAVOBIT_STORE ?? '.data/ravobit.db', store)
  expect((await request.get(`${url}/en/kaz-tjk`)).status()).toBe(200)
})

test('a download under way is finished when the server is told to end', async () => {
  const { port, hostname } = new URL(url)
  const socket = connect(Number(port), hostname)
  socket.write('GET /api/v1/store.db HTTP/1.1\r\nHost: desk.example\r\nConnection: close\r\n\r\n')
  const [head] = (await once(socket, 'data')) as [Buffer]
  socket.pause()
  npm.kill('SIGTERM')
  while (await isListening(Number(port), hostname));
  let bytes = head.length
  for await (const part of socket) bytes += part.length
  expect(bytes).toBeGreaterThan(readFileSync(store).length)
})

async function isListening(port: number, host: string): Promise<boolean> {
  const socket = connect(port, host)
  const isThere = await new Promise<boolean>((settled) => {
    socket.once('connect', () => settled(true)).once('error', () => settled(false))
  })
  socket.destroy()
  return isThere
}
