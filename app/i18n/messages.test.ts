import { createTranslator } from 'next-intl'
import { expect, test } from 'vitest'
import { keyOf } from '@/db/catalog/field'
import { views } from '@/db/catalog/views'
import { vocabulary } from '@/db/catalog/vocabulary'
import { localeNames } from './locales'
import ar from './messages/ar.json'
import en from './messages/en.json'

const messages: Record<string, typeof en> = { en, ar: ar as unknown as typeof en }

test.each(localeNames)('%s has a label for every field and word of the catalogue', (locale) => {
  const { field, vocabulary: words } = (messages[locale] ?? {}) as {
    field: Record<string, string>
    vocabulary: Record<string, Record<string, string>>
  }
  for (const { collection } of Object.values(views)) {
    for (const f of collection.fields)
      expect(field[f.label ?? f.name], `${collection.name} ${keyOf(f)}`).toBeTruthy()
  }
  for (const [name, list] of Object.entries(vocabulary)) {
    if (name.startsWith('name_')) continue
    for (const word of list) expect(words[name]?.[word], `${name} ${word}`).toBeTruthy()
  }
})

test.each(localeNames)('%s has a text for every page, download and control', (locale) => {
  const { page, control } = messages[locale] as typeof en
  for (const [name, view] of Object.entries(views)) {
    expect(page[name as keyof typeof page], name).toMatchObject({
      title: expect.any(String),
      list: expect.any(String),
    })
    for (const { key } of view.controls) expect(control).toHaveProperty(`${key}.label`)
  }
})

test('Arabic counts follow the plural rules of Arabic', () => {
  const t = createTranslator({ locale: 'ar', messages: ar, timeZone: 'UTC' })
  const counts = [0, 1, 2, 5, 53, 100].map((n) => t('table.found', { n }))
  expect(new Set(counts).size).toBe(6)
  expect(counts[4]).toContain('53')
})
