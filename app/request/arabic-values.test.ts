import { beforeAll, expect, test } from 'vitest'
import { translatorFor } from '@/app/i18n/translator'
import { boundsText } from '@/components/words/bounds'
import { type Desk, deskFor } from '@/components/words/desk'
import { languageName } from '@/components/words/language-name'
import type { Word } from '@/db/catalog/vocabulary'

let desk: Desk

beforeAll(async () => {
  const pair = { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }
  desk = deskFor('ar', 'rtl', pair, await translatorFor('ar'), new Map())
})

const said = (value: number, unit: Word<'unit'>, qualifier: Word<'qualifier'> = 'exact') =>
  desk.value({ value, unit, kind: unit === 'rank' ? 'rank' : 'level', qualifier })

test.each([
  [2e9, 'exact', 'مليارا دولار أمريكي'],
  [2e9, 'more_than', 'أكثر من ملياري دولار أمريكي'],
  [2_000_400_000, 'about', 'نحو ملياري دولار أمريكي'],
  [1e9, 'more_than', 'أكثر من مليار دولار أمريكي'],
  [1e6, 'exact', 'مليون دولار أمريكي'],
  [1.5e9, 'nearly', 'ما يقرب من 1.5 مليار دولار أمريكي'],
] as const)('%d dollars, %s: %s', (value, qualifier, words) => {
  expect(said(value, 'USD', qualifier)).toBe(words)
})

test.each([
  [1, 'المرتبة الأولى'],
  [2, 'المرتبة الثانية'],
  [3, 'المرتبة الثالثة'],
  [10, 'المرتبة العاشرة'],
  [11, 'المرتبة 11'],
])('a rank of %d is %s', (value, words) => {
  expect(said(value, 'rank')).toBe(words)
})

test('two of a thing are a dual, in the case that the word before it asks for', () => {
  expect(said(2, 'documents')).toBe('وثيقتان')
  expect(said(2, 'documents', 'more_than')).toBe('أكثر من وثيقتين')
  expect(said(100, 'places', 'new_level')).toBe('رُفع العدد إلى 100 مقعد')
})

test('the ends of an interval stand after a word, its one value by itself', () => {
  const ends = (low: number | null, high: number | null, included: boolean) =>
    boundsText(desk, { low, high, lowIncluded: included, highIncluded: included }, 'USD')
  expect(ends(1e9, 2e9, true)).toBe('من مليار دولار أمريكي إلى ملياري دولار أمريكي')
  expect(ends(2e9, null, true)).toBe('مليارا دولار أمريكي أو أكثر')
  expect(ends(null, 2e9, false)).toBe('أقل من ملياري دولار أمريكي')
})

test('quarters, the documents of an event and the agreements of a board are counted in words', () => {
  const period = { period_start: '2024-04-01', period_end: '2024-06-30', period_kind: 'quarter' } as const
  expect(desk.period(period)).toBe('الربع الثاني من عام 2024')
  expect(desk.t('board.all', { n: 5 })).toBe('الاتفاقات الخمسة في السجل')
  const known = desk.t('detail.known_elsewhere', { n: 2, named: 1, disputed: 1 })
  expect(known).toBe('وثيقتان أخريان معروفتان من مصادر أخرى، إحداهما محل خلاف')
})

test('a language is not called after the country', () => {
  expect(languageName(desk, 'kk')).toBe('الكازاخية')
  expect(languageName(desk, 'tg')).toBe('الطاجيكية')
})
