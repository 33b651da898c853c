import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom'
import { parse } from 'csv-parse/sync'
import ICAL from 'ical.js'
import { NextRequest } from 'next/server'
import { GET } from '@/app/api/v1/[pair]/[file]/route'

/** What the API answers for a file of the pair. */
export function ask(address: string, init: { method?: string; headers?: Record<string, string> } = {}) {
  const request = new NextRequest(`http://localhost:3000/api/v1/kaz-tjk/${address}`, init)
  const file = request.nextUrl.pathname.split('/').at(-1) ?? ''
  return GET(request, { params: Promise.resolve({ pair: 'kaz-tjk', file }) })
}

/** The rows of the table under a query, read from its CSV. */
export async function table(query: string): Promise<Record<string, string>[]> {
  const columns = 'cols=id,title,type,status,signed_on,entry_into_force,valid_to,sector'
  const response = await ask(`agreements.csv?guard=off&${columns}&${query}`)
  return parse(await response.text(), { columns: true })
}

/** The calendar of a query as an independent parser reads it. */
export async function calendar(query: string) {
  const response = await ask(`agreements.ics?${query}`)
  const whole = new ICAL.Component(ICAL.parse(await response.text()))
  const events = whole.getAllSubcomponents('vevent').map((event) => ({
    uid: String(event.getFirstPropertyValue('uid')),
    day: String(event.getFirstPropertyValue('dtstart')),
    summary: String(event.getFirstPropertyValue('summary')),
    description: String(event.getFirstPropertyValue('description')),
    precision: event.getFirstPropertyValue('x-precision'),
    url: String(event.getFirstPropertyValue('url')),
  }))
  return { response, whole, events }
}

const parser = new DOMParser({ onError: onErrorStopParsing })

/** The feed of a query as an independent parser reads it. */
export async function feed(query: string) {
  const response = await ask(`agreements.atom?${query}`)
  const root = parser.parseFromString(await response.text(), 'application/xml').documentElement
  const text = (name: string, within = root) => within?.getElementsByTagName(name)[0]?.textContent
  const entries = [...(root?.getElementsByTagName('entry') ?? [])].map((entry) => ({
    id: text('id', entry)?.split('/').at(-1),
    title: text('title', entry),
    published: text('published', entry)?.slice(0, 10) ?? '',
    terms: [...entry.getElementsByTagName('category')].map((category) => category.getAttribute('term')),
  }))
  return { response, id: text('id'), title: text('title'), entries }
}
