import { once } from 'node:events'
import { connect } from 'node:net'
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest'
import { listen, type Running } from './listen'

let running: Running
let asked: string[]
let most: number
let held: (() => void)[]

beforeEach(async () => {
  vi.stubEnv('RAVOBIT_STORE', inject('registerStore'))
  asked = []
  held = []
  most = 0
  let underWay = 0
  running = await listen(
    async ({ url = '' }, response) => {
      asked.push(url)
      most = Math.max(most, ++underWay)
      await new Promise<void>((go) => (url.startsWith('/held') ? held.push(go) : setImmediate(go)))
      underWay--
      response.end(`<${url}>`)
    },
    { port: 0, host: '127.0.0.1' },
  )
})

afterEach(async () => {
  for (const go of held) go()
  await running.close()
  vi.unstubAllEnvs()
})

const request = (path: string, ...more: string[]) =>
  ['GET', path, 'HTTP/1.1\r\nHost: localhost\r\n', ...more].join(' ').replace(/\r\n ?$/, '\r\n\r\n')

async function pipeline(text: string): Promise<string> {
  const { hostname, port } = new URL(running.url)
  const socket = connect(Number(port), hostname).setEncoding('latin1')
  await once(socket, 'connect')
  socket.write(text)
  let answer = ''
  for await (const part of socket) answer += part
  return answer
}

test('what is asked on one connection at once is answered in turn, one after another', async () => {
  const paths = Array.from({ length: 60 }, (_, i) => `/${i}`)
  const last = 'GET /last HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'
  const answer = await pipeline(paths.map((path) => request(path)).join('') + last)
  expect([...answer.matchAll(/<(\S+)>/g)].map(([, path]) => path)).toEqual([...paths, '/last'])
  expect(most).toBe(1)
})

test('beyond the bound of a connection the answer is 503 and when to come back', async () => {
  const last = 'GET /last HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'
  const answer = await pipeline(Array.from({ length: 300 }, (_, i) => request(`/${i}`)).join('') + last)
  const statuses = [...answer.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)
  expect(new Set(statuses)).toEqual(new Set(['200', '503']))
  expect(statuses).toHaveLength(301)
  expect(answer).toContain('retry-after: 3')
  expect(asked.length).toBeLessThan(110)
})

test('nothing more is done for a connection that is gone', async () => {
  const { hostname, port } = new URL(running.url)
  const socket = connect(Number(port), hostname)
  await once(socket, 'connect')
  socket.write(['/held', '/1', '/2'].map((path) => request(path)).join(''))
  await vi.waitUntil(() => held.length === 1)
  socket.destroy()
  await once(socket, 'close')
  held[0]?.()
  await fetch(`${running.url}/another`)
  await fetch(`${running.url}/another`)
  expect(asked).toEqual(['/held', '/another', '/another'])
})
