import { join } from 'node:path'
import { DOMParser } from '@xmldom/xmldom'
import { stringify } from 'csv-stringify/sync'
import ICAL from 'ical.js'
import { expect, test, vi } from 'vitest'
import { notedChanges } from '@/db/compile/changes'
import { compileStore } from '@/db/compile/compile'
import { append, type Edits, makeDataset, replace, temporaryFolder } from '@/db/compile/fixture'
import { ask } from './agreement-feeds.fixture'

/** The release of a dataset on a day: the tiny one as edited, with the changes noted that `former` releases left. */
async function release(day: string, edits: Edits = {}, former?: string): Promise<string> {
  const folder = makeDataset({ 'datapackage.json': replace('2026-11-23', day), ...edits, ...noted(former) })
  const store = join(temporaryFolder(), 'store.db')
  await compileStore(folder, store)
  vi.stubEnv('RAVOBIT_STORE', store)
  return folder
}

/** What the next release is compiled with: the notes that a command writes with each release. */
const noted = (folder?: string): Edits =>
  folder === undefined
    ? {}
    : {
        'changes.csv': () =>
          stringify([...notedChanges(folder).notes], {
            header: true,
            columns: ['collection', 'id', 'digest', 'changed_on'],
          }),
      }

async function entries(query = '') {
  const text = await (await ask(`agreements.atom?${query}`)).text()
  const feed = new DOMParser().parseFromString(text, 'application/xml').documentElement
  const all = [...(feed?.getElementsByTagName('entry') ?? [])].map((entry) => [
    entry.getElementsByTagName('id')[0]?.textContent?.split('/').at(-1),
    entry.getElementsByTagName('updated')[0]?.textContent?.slice(0, 10),
  ])
  const own = feed?.getElementsByTagName('updated')[0]?.textContent?.slice(0, 10)
  return { text, own, days: Object.fromEntries(all) as Record<string, string> }
}

async function events(query = '') {
  const text = await (await ask(`agreements.ics?${query}`)).text()
  const all = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => {
    const marks = ['dtstamp', 'last-modified'].map((name) =>
      String(event.getFirstPropertyValue(name)).slice(0, 10),
    )
    const sequence = String(event.getFirstPropertyValue('sequence'))
    expect(marks).toEqual([marks[0], marks[0]])
    expect(sequence).toBe(marks[0]?.replaceAll('-', ''))
    return [String(event.getFirstPropertyValue('uid')).split('@')[0]?.replace('kaz-tjk.', ''), marks[0]]
  })
  return Object.fromEntries(all) as Record<string, string>
}

const noteOfOne = { 'agreements.csv': replace('title,no,ev-2023-05,', 'title,no,ev-2023-05,Read anew') }
const all = (day: string) => ({ '2023-roadmap': day, '1995-free-trade': day, '2010-figures': day })

test('one word of one note changes one entry and its events, and nothing else', async () => {
  const first = await release('2024-01-01')
  const before = await entries('as_of=2024-06-01')
  expect(before).toMatchObject({ own: '2024-01-01', days: all('2024-01-01') })

  await release('2024-05-01', {}, first)
  expect((await entries('as_of=2024-06-01')).text).toBe(before.text)

  await release('2024-05-01', noteOfOne, first)
  const after = await entries('as_of=2024-06-01')
  expect(after).toMatchObject({
    own: '2024-05-01',
    days: { ...all('2024-01-01'), '2023-roadmap': '2024-05-01' },
  })
  expect(await events('as_of=2024-06-01')).toEqual({
    '1995-free-trade.signed': '2024-01-01',
    '1995-free-trade.entry_into_force': '2024-01-01',
    '2010-figures.signed': '2024-01-01',
    '2023-roadmap.signed': '2024-05-01',
    '2023-roadmap.term_end': '2024-05-01',
  })
})

test.each<[string, Edits]>([
  ['a name', { 'names.csv': replace('Roadmap on trade', 'Roadmap for trade') }],
  ['a party', { 'agreement_parties.csv': append('2023-roadmap,tjk-water') }],
  ['a source', { 'agreement_sources.csv': append('2023-roadmap,stat-1') }],
  ['evidence', { 'agreement_evidence.csv': append('2023-roadmap,relied_on,2023-09,stat-1,') }],
])('%s of an agreement changes it', async (_what, edits) => {
  const first = await release('2024-01-01')
  await release('2024-05-01', edits, first)
  expect((await entries('as_of=2024-06-01')).days).toEqual({
    ...all('2024-01-01'),
    '2023-roadmap': '2024-05-01',
  })
})

test('other ways to write the same facts change nothing', async () => {
  const first = await release('2024-01-01')
  const quoted = (text: string) => text.replace(/\n2023-roadmap,trade/, '\n"2023-roadmap","trade"')
  const turned = (text: string) => {
    const [header, ...rows] = text.trimEnd().split('\n')
    return [header, ...rows.reverse()].join('\r\n')
  }
  await release('2024-05-01', { 'agreement_sectors.csv': quoted, 'names.csv': turned }, first)
  expect((await entries('as_of=2024-06-01')).days).toEqual(all('2024-01-01'))
})

test('a term that passes changes its agreement on the day after its end, and no other', async () => {
  await release('2024-05-01')
  const last = await entries('as_of=2025-12-31')
  expect(last).toMatchObject({ own: '2024-05-01', days: all('2024-05-01') })
  const passed = { ...all('2024-05-01'), '2023-roadmap': '2026-01-01' }
  for (const day of ['2026-01-01', '2026-11-30'])
    expect(await entries(`as_of=${day}`)).toMatchObject({ own: '2026-01-01', days: passed })
  expect(await events('as_of=2026-01-01')).toMatchObject({
    '2023-roadmap.term_end': '2026-01-01',
    '1995-free-trade.signed': '2024-05-01',
  })
})

test('an agreement that is taken away changes the feed, on the day of that release for ever', async () => {
  const first = await release('2024-01-01')
  const without: Edits = Object.fromEntries(
    ['agreements.csv', 'agreement_parties.csv', 'agreement_evidence.csv', 'names.csv'].map((file) => [
      file,
      (text: string) => text.replaceAll(/^.*2010-figures.*\n/gm, ''),
    ]),
  )
  const second = await release('2024-05-01', without, first)
  const { '2010-figures': _, ...left } = all('2024-01-01')
  expect(await entries('as_of=2024-06-01')).toMatchObject({ own: '2024-05-01', days: left })
  await release('2024-09-01', without, second)
  expect(await entries('as_of=2024-10-01')).toMatchObject({ own: '2024-05-01', days: left })
})

test('the days are a field of every list', async () => {
  const first = await release('2024-01-01')
  await release('2024-05-01', noteOfOne, first)
  const answer = await ask('agreements.json?changed=2024-02..&cols=id,changed_on&sort=-changed_on')
  expect((await answer.json()).rows).toEqual([
    { id: '2023-roadmap', changed_on: '2024-05-01', disputed: false },
  ])
})
