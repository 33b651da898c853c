import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { keyOf } from '@/db/catalog/field'
import { views } from '@/db/catalog/views'
import { vocabulary } from '@/db/catalog/vocabulary'
import { type Locale, localeNames } from './locales'
import { messagesOf, namespaces } from './messages'
import { translatorFor } from './translator'

type Texts = Readonly<Record<string, unknown>>

/** What stands below a word of the keys. */
async function textsOf(locale: Locale, namespace: (typeof namespaces)[number]) {
  return (await messagesOf(locale))[namespace] as Texts
}

test.each(localeNames)('every message file of %s is read', (locale) => {
  const files = readdirSync(`app/i18n/messages/${locale}`).sort()
  expect(files).toEqual(namespaces.map((name) => `${name}.json`).sort())
})

test.each(localeNames)('%s has a label for every field and word of the catalogue', async (locale) => {
  const field = await textsOf(locale, 'field')
  const words = (await textsOf(locale, 'vocabulary')) as Readonly<Record<string, Texts>>
  for (const { collection } of Object.values(views)) {
    for (const f of collection.fields)
      expect(field[f.label ?? f.name], `${collection.name} ${keyOf(f)}`).toBeTruthy()
  }
  for (const [name, list] of Object.entries(vocabulary)) {
    if (name.startsWith('name_')) continue
    for (const word of list) expect(words[name]?.[word], `${name} ${word}`).toBeTruthy()
  }
})

test.each(localeNames)('%s has a text for every page, download and control', async (locale) => {
  const [page, control] = [await textsOf(locale, 'page'), await textsOf(locale, 'control')]
  for (const [name, view] of Object.entries(views)) {
    expect(page[name], name).toMatchObject({ title: expect.any(String), list: expect.any(String) })
    for (const { key } of view.controls) expect(control).toHaveProperty(`${key}.label`)
  }
})

test('Arabic counts follow the plural rules of Arabic', async () => {
  const t = await translatorFor('ar')
  const counts = [0, 1, 2, 5, 53, 100].map((n) => t('table.found', { n }))
  expect(new Set(counts).size).toBe(6)
  expect(counts[4]).toContain('53')
})
