import { NextRequest } from 'next/server'
import { encodingHeaders } from '@/db/http/encoding-headers'
import * as rest from '../[[...rest]]/route'
import * as record from './[pair]/[file]/[record]/route'
import * as list from './[pair]/[file]/route'
import * as chart from './[pair]/charts/[file]/route'
import * as whole from './[pair]/route'
import * as description from './openapi.json/route'
import * as store from './store.db/route'

type Handler = (request: NextRequest, context: { params: Promise<never> }) => Response | Promise<Response>

/** Every route of the API by what it answers, in the order in which Next prefers them. */
const routes: readonly (readonly [RegExp, object])[] = [
  [/^\/api\/v1\/openapi\.json$/, description],
  [/^\/api\/v1\/store\.db$/, store],
  [/^\/api\/v1\/(?<pair>[^/]+)\/charts\/(?<file>[^/]+)$/, chart],
  [/^\/api\/v1\/(?<pair>[^/]+)\/(?<file>[^/]+)\/(?<record>[^/]+)$/, record],
  [/^\/api\/v1\/(?<pair>[^/]+)\/(?<file>[^/]+)$/, list],
  [/^\/api\/v1\/(?<pair>[^/]+)$/, whole],
  [/./, rest],
]

/** What the API answers for an address such as `/api/v1/kaz-tjk/claims.csv?q=a`, without a server. */
export async function ask(address: string, method = 'GET', headers: Record<string, string> = {}) {
  const { 'accept-encoding': accepted, ...others } = headers
  const request = new NextRequest(`https://desk.example${address}`, {
    method,
    headers: { ...others, ...(accepted !== undefined && { [encodingHeaders.accepted]: accepted }) },
  })
  for (const [pattern, module] of routes) {
    const found = pattern.exec(request.nextUrl.pathname)
    if (!found) continue
    const segments = Object.entries(found.groups ?? {})
    const params = Object.fromEntries(segments.map(([name, text]) => [name, decodeURIComponent(text)]))
    const handlers = module as Record<string, Handler | undefined>
    // Next answers HEAD with what GET does.
    const handler = handlers[method === 'HEAD' ? 'GET' : method]
    if (!handler) throw new Error(`no route answers ${method} ${address}`)
    return handler(request, { params: Promise.resolve(params as never) })
  }
  throw new Error(`no route for ${address}`)
}
