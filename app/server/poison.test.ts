import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readSettings } from '../../db/settings/settings'
import { deskHandler } from './desk-handler'
import { keepPages } from './page-cache'
import { pageRenderer } from './render-page'
import type { Handler } from './rendered'
import { queuedRenderers } from './renderers'

let server: Server

/** Whatever it is shown stands in the page. */
const echo: Handler = async ({ url, headers, rawHeaders }, response) => {
  const { 'content-security-policy': policy, ...shown } = headers
  response.setHeader('content-type', 'text/html')
  response.end(JSON.stringify([url, shown, rawHeaders, typeof policy]))
}

beforeEach(async () => {
  const settings = readSettings({})
  const pages = keepPages(queuedRenderers([pageRenderer(echo, '')], settings), async () => 'edition')
  const handler = deskHandler(echo, pages, settings)
  server = createServer({ requireHostHeader: false }, (asked, answer) => {
    handler(asked, answer).catch(() => answer.writeHead(500).end())
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
})

afterEach(() => {
  server.closeAllConnections()
  server.close()
})

function get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<string> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const asked = request(
      { port, path, headers: { host: 'desk.example', ...headers }, agent: false },
      (answer) => {
        let text = JSON.stringify([answer.statusCode, answer.headers['content-security-policy']])
        answer.on('data', (part) => {
          text += part
        })
        answer.on('end', () => resolve(text))
      },
    )
    asked.on('error', reject).end()
  })
}

const names = [
  ...['x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-for', 'x-forwarded-port', 'forwarded', 'cookie'],
  ...[
    'content-security-policy',
    'content-security-policy-report-only',
    'x-ravobit-origin',
    'x-ravobit-nowhere',
  ],
  ...['next-url', 'next-router-prefetch', 'next-action', 'x-nextjs-data', 'x-middleware-rewrite', 'rsc'],
  ...['x-middleware-subrequest', 'x-invoke-path', 'x-matched-path', 'user-agent', 'accept-language', 'dnt'],
]
const values = fc.constantFrom(
  ...['', 'evil', 'evil.example', 'https', "script-src 'nonce-evil'", '1', '/evil', 'evil'.repeat(200)],
)
const headerSets = fc.dictionary(fc.constantFrom(...names), values, { maxKeys: 8 })

test('what one reader sends reaches no page that others read', async () => {
  let fresh = 0
  await fc.assert(
    fc.asyncProperty(headerSets, async (headers) => {
      const [poisoned, plain] = [`/en/a?n=${++fresh}`, `/en/a?n=${++fresh}`]
      await get(poisoned, headers)
      const [after, untouched] = [await get(poisoned), await get(plain)]
      expect(after.replace(poisoned, plain)).toBe(untouched)
      expect(after).not.toContain('evil')
    }),
    { seed: 11, numRuns: 300 },
  )
})

test('a file sees what its reader holds and reads, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(headerSets, async (headers) => {
      const { 'accept-language': language = 'en', ...others } = headers
      const asked = { 'accept-language': language || 'en' }
      const plain = await get('/robots.txt', asked)
      expect(await get('/robots.txt', { ...others, ...asked })).toBe(plain)
    }),
    { seed: 11, numRuns: 100 },
  )
})
