import { beforeAll, expect, test } from 'vitest'
import { translatorFor } from '@/app/i18n/translator'
import { boundsText, exactText } from '@/components/words/bounds'
import { type Desk, deskFor } from '@/components/words/desk'
import { mayBe, rangeText } from '@/components/words/may-be'
import { intervalOf } from '@/db/analysis/interval'
import type { Word } from '@/db/catalog/vocabulary'

const pair = { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }
const desks: Record<string, Desk> = {}

beforeAll(async () => {
  for (const [locale, direction] of [
    ['en', 'ltr'],
    ['ar', 'rtl'],
  ] as const)
    desks[locale] = deskFor(locale, direction, pair, await translatorFor(locale), new Map())
})

const said = (
  locale: string,
  ...[value, qualifier, place]: [number, 'exact' | 'nearly' | 'more_than', number]
) => {
  const desk = desks[locale]
  if (!desk) throw new Error(locale)
  return boundsText(desk, intervalOf({ value, qualifier, kind: 'level', unit: 'USD', place }), 'USD')
}

test('an interval says its ends and which of them is not included', () => {
  expect(said('en', 1.5e9, 'nearly', 1e8)).toBe('from $1.4 billion to $1.5 billion (not included)')
  expect(said('en', 877.6e6, 'exact', 1e5)).toBe('from $877.55 million to $877.65 million (not included)')
  expect(said('en', 7e8, 'more_than', 1e6)).toBe('above $700 million, without an upper limit')
  expect(said('ar', 1.5e9, 'nearly', 1e8)).toMatch(/1\.4 مليار.*1\.5 مليار.*\(غير داخل في النطاق\)$/)
})

test('what arithmetic gave is shown with its digits, also where it crosses a name of thousands', () => {
  const { en } = desks
  expect(en && exactText(en, 1_379_000_000, 'USD')).toBe('$1.379 billion')
  expect(en && exactText(en, 18.5125, 'percent')).toBe('18.5125%')
  expect(en && exactText(en, 97, 'persons')).toBe('97 persons')
})

test('beside a number its range is said in short, unless it is the number alone', () => {
  const { en, ar } = desks
  if (!en || !ar) throw new Error('no desks')
  const range = (
    ...[value, qualifier, kind, place]: [number, Word<'qualifier'>, Word<'claim_kind'>, number]
  ) => intervalOf({ value, qualifier, kind, unit: 'USD', place })
  const nearly = range(1.5e9, 'nearly', 'level', 1e8)
  expect(mayBe(en, nearly, 'USD')).toBe('may be $1.4–1.5 billion')
  expect(mayBe(ar, nearly, 'USD')).toBe('النطاق الممكن: 1.4–1.5 مليار دولار أمريكي')
  expect(mayBe(en, range(1e9, 'exact', 'level', 1e8), 'USD')).toBe('may be $950 million – 1.05 billion')
  expect(mayBe(en, range(-20, 'nearly', 'growth', 1), 'percent')).toBe(
    'may be from -20% (not included) to -19%',
  )
  expect(mayBe(en, range(100, 'about', 'level', 10), 'persons')).toBe('may be 90–110')
  expect(mayBe(en, range(100, 'new_level', 'level', 100), 'places')).toBeUndefined()
  expect(mayBe(en, range(2, 'exact', 'rank', 1), 'rank')).toBeUndefined()
  // The words are the range; a column of ranges says it all the same.
  const more = range(20, 'more_than', 'growth', 1)
  expect([mayBe(en, more, 'percent'), rangeText(en, more, 'percent')]).toEqual([undefined, 'above 20%'])
  // $152.21 million is printed less exactly than it is known.
  const exact = range(152_213_625, 'exact', 'level', 1)
  expect([mayBe(en, exact, 'USD'), rangeText(en, exact, 'USD')]).toEqual([
    undefined,
    '$152.213625–152.213626 million',
  ])
})
