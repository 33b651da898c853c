import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { api, at } from './support/addresses'
import { askRaw } from './support/raw'

const root = resolve(import.meta.dirname, '..')
let server: ChildProcess
let url: string

test.beforeAll(async () => {
  server = spawn(process.execPath, ['--import', 'tsx', 'e2e/support/serve.ts'], {
    cwd: root,
    env: { ...process.env, RAVOBIT_RENDERERS: '1', RAVOBIT_WAITING: '8', RAVOBIT_PER_CLIENT: '4' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  url = await new Promise<string>((told) => {
    let said = ''
    server.stdout?.on('data', (chunk) => {
      said += chunk
      const [found] = /http:\/\/\S+(?=\n)/.exec(said) ?? []
      if (found) told(found)
    })
  })
})

test.afterAll(() => void server.kill())

/** The processes that this journey's server has started. */
function renderers(): readonly number[] {
  const all = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')
  const family = all.map((line) => line.trim().split(/\s+/).map(Number))
  return family.flatMap(([pid = 0, parent]) => (parent === server.pid ? [pid] : []))
}

/** Those of them that are still there, whoever looks after them now. */
function alive(pids: readonly number[]): readonly number[] {
  const all = execFileSync('ps', ['-eo', 'pid='], { encoding: 'utf8' }).trim().split('\n').map(Number)
  return pids.filter((pid) => all.includes(pid))
}

let fresh = 0
const uncached = () => `${url}${at('agreements')}?q=renderers-${++fresh}`

// One after another: they share a server, which the last one kills.
test.describe.configure({ mode: 'serial' })

test('beyond what may wait the answer is 503 and when to come back; kept pages and files are answered meanwhile', async () => {
  const kept = url + at('sources')
  expect((await askRaw(kept)).status).toBe(200)
  const crowd = Array.from({ length: 20 }, () => askRaw(uncached()))
  const [page, file, robots] = await Promise.all([
    askRaw(kept),
    askRaw(url + api('sources.csv')),
    askRaw(`${url}/robots.txt`),
  ])
  expect([page.headers['server-timing'], file.status, robots.status]).toEqual(['cache;desc=hit', 200, 200])
  const answers = await Promise.all(crowd)
  const refused = answers.filter(({ status }) => status !== 200)
  expect(refused.length).toBeGreaterThan(0)
  expect(refused.length).toBeLessThan(20)
  for (const { status, headers } of refused) expect([status, headers['retry-after']]).toEqual([503, '3'])
})

test('a renderer that dies is replaced, and nobody is kept waiting for ever', async () => {
  const [pid] = renderers()
  expect(pid).toBeGreaterThan(0)
  const under = askRaw(uncached())
  process.kill(pid ?? 0, 'SIGKILL')
  expect([200, 503]).toContain((await under).status)
  await expect.poll(async () => (await askRaw(uncached())).status).toBe(200)
  expect(renderers()).not.toContain(pid)
})

test('a server that is killed leaves no renderer behind', async () => {
  const before = renderers()
  expect(before.length).toBeGreaterThan(0)
  server.kill('SIGKILL')
  await expect.poll(() => alive(before)).toEqual([])
})
