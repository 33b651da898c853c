import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { api, at } from './support/addresses'
import { fetchCsv } from './support/csv'
import { firstReport } from './support/overview'

const root = resolve(import.meta.dirname, '..')
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')
let folder: string
let server: ChildProcess
let url: string

/** Compiles a dataset in which the first report said `turnover` dollars, and renames it into place. */
async function compile(turnover: string): Promise<void> {
  const dataset = join(folder, 'dataset')
  cpSync(join(root, 'db/compile/register.fixture'), dataset, { recursive: true })
  const file = join(dataset, 'claims.csv')
  const facts = readFileSync(file, 'utf8').replace(
    /^(T0001,.*?,year,)1500000000(,USD,nearly,)/m,
    `$1${turnover}$2`,
  )
  writeFileSync(file, facts)
  const args = [tsx, 'scripts/db-build.ts', '--dataset', dataset, '--store', join(folder, 'store.db')]
  const [code] = await once(spawn(process.execPath, args, { cwd: root, stdio: 'ignore' }), 'exit')
  expect(code).toBe(0)
}

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ravobit-journey-'))
  await compile('1500000000')
  server = spawn(process.execPath, [tsx, 'e2e/support/serve.ts'], {
    cwd: root,
    env: { ...process.env, RAVOBIT_STORE: join(folder, 'store.db') },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  for await (const chunk of server.stdout ?? []) {
    said += chunk
    url = /http:\/\/\S+/.exec(said)?.[0] ?? ''
    if (url) break
  }
})

test.afterAll(() => {
  server.kill()
  rmSync(folder, { recursive: true })
})

test('a new store is served at once, without a restart and without a stale number', async ({
  page,
  request,
}) => {
  const value = firstReport(page).getByRole('link', { name: /^nearly/ })
  const stated = async () => {
    const { rows } = await fetchCsv(request, `${url}${api('claims.csv?q=khovar&cols=id,value&size=200')}`)
    return rows.find((row) => row.id === 'T0001')?.value
  }
  await page.goto(url + at())
  await page.reload()
  await expect(value).toHaveText('nearly $1.5 billion')
  expect(await stated()).toBe('1500000000')
  const tag = (await request.get(url + at())).headers().etag ?? ''

  await compile('1700000000')
  const again = await request.get(url + at(), { headers: { 'if-none-match': tag } })
  expect(again.status(), 'a browser that holds the old page is told to take the new one').toBe(200)
  await page.reload()
  await expect(value).toHaveText('nearly $1.7 billion')
  expect(await stated()).toBe('1700000000')
  await value.click()
  await expect(page.getByRole('heading', { level: 1, name: 'nearly $1.7 billion' })).toBeVisible()
})

test('readers who come while the store changes are all answered, each from one store', async ({
  request,
}) => {
  let done = false
  const answers: string[] = []
  const readers = [at(), at('trade'), at('claims/T0001')].map(async (path) => {
    while (!done) {
      const response = await request.get(`${url}${path}`)
      expect(response.status()).toBe(200)
      answers.push(await response.text())
    }
  })
  await compile('1800000000')
  done = true
  await Promise.all(readers)
  expect(answers.length).toBeGreaterThan(6)
  expect(await (await request.get(url + at('claims/T0001'))).text()).toContain('nearly $1.8 billion')
})
