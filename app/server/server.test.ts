import { copyFileSync, mkdtempSync, renameSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest'
import { listen, type Running } from './listen'

let folder: string
let store: string
let running: Running | undefined

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ravobit-server-'))
  store = join(folder, 'store.db')
  vi.stubEnv('RAVOBIT_STORE', store)
  vi.spyOn(console, 'error').mockReturnValue()
})

afterEach(async () => {
  await running?.close()
  running = undefined
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

test('without a store it says what to do, and serves as soon as there is one', async () => {
  running = await listen(async (_request, response) => void response.end('page'), {
    port: 0,
    host: '127.0.0.1',
  })
  const missing = await fetch(`${running.url}/en`)
  expect([missing.status, await missing.text()]).toEqual([503, expect.stringContaining('npm run db:build')])
  expect((await fetch(`${running.url}/_next/static/app.js`)).status).toBe(200)
  copyFileSync(inject('registerStore'), store)
  expect(await (await fetch(`${running.url}/en`)).text()).toBe('page')
})

test('a store that is damaged while it is served is refused with advice, and a good one served at once', async () => {
  copyFileSync(inject('registerStore'), store)
  running = await listen(async (_request, response) => void response.end('page'), {
    port: 0,
    host: '127.0.0.1',
  })
  const told = async () => {
    const answer = await fetch(`${running?.url}/en`)
    return [answer.status, await answer.text()]
  }
  expect(await told()).toEqual([200, 'page'])
  truncateSync(store, 50_000)
  const advice = expect.stringMatching(/^The store is cut or damaged.+: run "npm run db:build.+"\.\n$/)
  expect(await told()).toEqual([503, advice])
  expect(await told()).toEqual([503, advice])
  copyFileSync(inject('registerStore'), `${store}.new`)
  renameSync(`${store}.new`, store)
  expect(await told()).toEqual([200, 'page'])
  expect(vi.mocked(console.error).mock.calls).toEqual([[expect.stringContaining(`${store} is cut`)]])
})

test('a failure is answered 500 and does not end the server', async () => {
  copyFileSync(inject('registerStore'), store)
  running = await listen(async () => Promise.reject(new Error('no')), { port: 0, host: '127.0.0.1' })
  expect((await fetch(`${running.url}/en`)).status).toBe(500)
  expect((await fetch(`${running.url}/en`)).status).toBe(500)
  expect(console.error).toHaveBeenCalledTimes(2)
})

test('programs are refused in the shape of the API, people in a sentence', async () => {
  running = await listen(async () => Promise.reject(new Error('no')), { port: 0, host: '127.0.0.1' })
  const told = async (path: string) => {
    const answer = await fetch(running?.url + path)
    return [answer.status, answer.headers.get('content-type'), await answer.text()]
  }
  const json = (code: string) =>
    expect.stringMatching(new RegExp(`^{"error":{"code":"${code}","message":".+"}}$`))
  expect(await told('/api/v1/%zz')).toEqual([400, 'application/json', json('bad_request')])
  expect(await told('/api/v1/store.db')).toEqual([503, 'application/json', json('store')])
  copyFileSync(inject('registerStore'), store)
  expect(await told('/api/v1/store.db')).toEqual([500, 'application/json', json('internal')])
  expect(await told('/en/%zz')).toEqual([
    400,
    'text/plain; charset=utf-8',
    expect.stringMatching(/^This address/),
  ])
})

test('closing does not wait for idle connections', async () => {
  copyFileSync(inject('registerStore'), store)
  running = await listen(async (_request, response) => void response.end('page'), {
    port: 0,
    host: '127.0.0.1',
  })
  await (await fetch(`${running.url}/en`)).text()
  const before = performance.now()
  await running.close()
  running = undefined
  expect(performance.now() - before).toBeLessThan(1000)
})
