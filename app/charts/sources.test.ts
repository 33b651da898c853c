import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { ask } from '@/app/api/v1/routes.fixture'
import { unzip } from '@/db/encode/zip.fixture'
import { currentReader } from '@/db/store/release'
import { desksOver } from '../request/desks.fixture'
import { readRequest } from '../request/list-request'
import { loaders } from './loaders'

beforeAll(async () => {
  vi.stubEnv('RAVOBIT_STORE', inject('registerStore'))
})

const bytesOf = async (address: string) => Buffer.from(await (await ask(address)).arrayBuffer())
const tableOf = (bytes: Buffer | undefined) =>
  parse(bytes ?? '', { columns: true, bom: true }) as Record<string, string>[]

/** How often each publisher is cited, counted in the list's own file. */
async function timesCited(query: string) {
  const sources = tableOf(await bytesOf('/api/v1/kaz-tjk/sources.csv?cols=id,publisher'))
  const publishers = new Map(sources.map(({ id, publisher = '' }) => [id, publisher]))
  const rows = tableOf(await bytesOf(`/api/v1/kaz-tjk/agreements.csv?cols=id,sources&${query}`))
  const times = new Map<string, number>()
  for (const id of rows.flatMap(({ sources = '' }) => sources.split(';').filter(Boolean))) {
    const publisher = publishers.get(id) ?? id
    times.set(publisher, (times.get(publisher) ?? 0) + 1)
  }
  return times
}

const pair = { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }
const bare = (text: string) => text.replace(/ \([^()]*\d[^()]*\)$/, '')

describe.each(['', 'type=treaty', 'status=in_force&ministry=kaz-mfa', 'q=nothing+has+this'])(
  'of the agreements under "%s"',
  (query) => {
    test.each(['terms', 'signed'] as const)(
      'the chart "%s" names the publishers cited most',
      async (name) => {
        const times = await timesCited(query)
        const scope = { reader: await currentReader(), pair }
        for (const desk of await desksOver(scope)) {
          const { request } = await readRequest(scope, desk.locale, 'agreements', new URLSearchParams(query))
          const [figure] = await loaders[name].figures(desk, request)
          const sources = figure?.sources ?? []
          const named = sources.filter(({ href }) => !href.startsWith('/api/'))
          const counts = named.map(({ text }) => times.get(bare(text)))
          expect(named.length).toBe(Math.min(times.size, 12))
          expect(counts).toEqual([...times.values()].sort((a, b) => b - a).slice(0, 12))

          const rest = sources.filter(({ href }) => href.startsWith('/api/'))
          const more = times.size - named.length
          expect(rest.map(({ text }) => text)).toEqual(
            more > 0 ? [desk.t('chart.more_publishers', { n: more })] : [],
          )
          if (!rest[0]) continue
          const files = await unzip(await bytesOf(rest[0].href))
          const cited = tableOf(files.find((file) => file.name.endsWith('sources.csv'))?.bytes)
          expect(new Set(cited.map(({ publisher }) => publisher))).toEqual(new Set(times.keys()))
        }
      },
    )
  },
)
