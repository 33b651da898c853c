import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Feed, type FeedEntry, writeFeed } from './atom'
import { allOf, inSteps } from './steps.fixture'

const feed: Feed = {
  id: 'tag:ravobit,2026:kaz-tjk/agreements.atom?lang=ar',
  title: 'الاتفاقيات',
  subtitle: 'سجل الاتفاقيات',
  language: 'ar',
  updated: '2026-11-23',
  author: 'Ravobit',
  rights: 'CC BY 4.0',
  self: 'https://example.org/api/v1/kaz-tjk/agreements.atom?lang=ar&q=a',
  page: 'https://example.org/ar/kaz-tjk/agreements?q=a',
}

const entry: FeedEntry = {
  id: 'tag:ravobit,2026:kaz-tjk/agreements/1995-free-trade-agreement',
  title: 'Free Trade Agreement',
  titleLanguage: 'en',
  published: '1995-11-22',
  updated: '2026-11-20',
  summary: 'النوع: اتفاقية\nالحالة: نافذة',
  categories: [{ scheme: 'tag:ravobit,2026:agreement_type', term: 'agreement', label: 'اتفاقية' }],
  page: 'https://example.org/ar/kaz-tjk/agreements/1995-free-trade-agreement',
}

const ATOM = 'http://www.w3.org/2005/Atom'
const write = async (entries: readonly FeedEntry[], whole = feed) =>
  (await allOf(writeFeed(whole, inSteps(entries)))).join('')
const parser = new DOMParser({ onError: onErrorStopParsing })

function read(text: string): Element {
  const root = parser.parseFromString(text, 'application/xml').documentElement
  if (root?.namespaceURI !== ATOM || root.localName !== 'feed') throw new Error('not an Atom feed')
  return root
}

const children = (parent: Element | undefined, name: string) =>
  [...(parent?.childNodes ?? [])].filter((node): node is Element => node.nodeName === name)
const text = (parent: Element | undefined, name: string) =>
  children(parent, name).map((one) => one.textContent)
const attributes = (one: Element | undefined) =>
  Object.fromEntries([...(one?.attributes ?? [])].map(({ name, value }) => [name, value]))

test('a feed says what it is, whose it is, and where it lives', async () => {
  const root = read(await write([]))
  expect(attributes(root)).toMatchObject({ 'xml:lang': 'ar' })
  expect(['id', 'title', 'updated', 'rights'].map((name) => text(root, name))).toEqual([
    [feed.id],
    [feed.title],
    ['2026-11-23T00:00:00Z'],
    ['CC BY 4.0'],
  ])
  expect(text(children(root, 'author')[0], 'name')).toEqual(['Ravobit'])
  expect(children(root, 'link').map(attributes)).toEqual([
    { rel: 'self', type: 'application/atom+xml', href: feed.self },
    { rel: 'alternate', type: 'text/html', hreflang: 'ar', href: feed.page },
  ])
  expect(children(root, 'entry')).toEqual([])
})

test('an independent parser reads an entry as it was written', async () => {
  const [back] = children(read(await write([entry])), 'entry')
  expect(['id', 'title', 'updated', 'published', 'summary'].map((name) => text(back, name))).toEqual([
    [entry.id],
    [entry.title],
    ['2026-11-20T00:00:00Z'],
    ['1995-11-22T00:00:00Z'],
    [entry.summary],
  ])
  expect(children(back, 'category').map(attributes)).toEqual(entry.categories)
  expect(children(back, 'link').map(attributes)).toEqual([
    { rel: 'alternate', type: 'text/html', hreflang: 'ar', href: entry.page },
  ])
})

test('a title names its language where it is not the feed’s, and a date of signing only where it has a day', async () => {
  const plain = { ...entry, titleLanguage: 'ar', published: undefined }
  const [foreign, own] = children(read(await write([entry, plain])), 'entry')
  expect(attributes(children(foreign, 'title')[0])).toEqual({ 'xml:lang': 'en' })
  expect(attributes(children(own, 'title')[0])).toEqual({})
  expect(text(own, 'published')).toEqual([])
})

test('whatever text goes in comes out, less what XML forbids', async () => {
  const any = fc.string({ unit: 'binary', maxLength: 300 })
  const kept = (s: string) => s.replace(/(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu, '')
  const usual = fc.constantFrom(
    'اتفاقية «أ»',
    'Созишнома\r\nҳамкорӣ',
    '👨‍👩‍👧‍👦 ]]> <b>&amp;',
    '\u2067بين\u2069',
    'a"\t\n\u0085',
  )
  await fc.assert(
    fc.asyncProperty(fc.oneof(any, usual), fc.oneof(any, usual), async (title, label) => {
      const categories = [{ scheme: 'tag:ravobit,2026:sector', term: 'trade', label }]
      const [back] = children(read(await write([{ ...entry, title, summary: label, categories }])), 'entry')
      expect([text(back, 'title'), text(back, 'summary')]).toEqual([[kept(title)], [kept(label)]])
      expect(attributes(children(back, 'category')[0]).label).toBe(kept(label))
    }),
    { seed: 20230504, numRuns: 600 },
  )
})
