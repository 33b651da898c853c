import { beforeAll, expect, test } from 'vitest'
import { translatorFor } from '@/app/i18n/translator'
import { deskFor } from '@/components/words/desk'
import { directionOf } from '@/components/words/direction'
import { indicatorNames } from '@/db/catalog/indicators'

const pair = { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }
const alpha2 = new Map([
  ['KAZ', 'KZ'],
  ['TJK', 'TJ'],
  ['RUS', 'RU'],
])
const desks: Record<'en' | 'ar', ReturnType<typeof deskFor> | undefined> = { en: undefined, ar: undefined }

beforeAll(async () => {
  for (const [locale, direction] of [
    ['en', 'ltr'],
    ['ar', 'rtl'],
  ] as const)
    desks[locale] = deskFor(locale, direction, pair, await translatorFor(locale), alpha2)
})

const said = (...ends: [indicator: (typeof indicatorNames)[number], from: string, to: string]) =>
  (['en', 'ar'] as const).map((locale) => desks[locale] && directionOf(desks[locale], ...ends))

test.each([
  ['tourists', 'TJK', 'KAZ', 'citizens of Kazakhstan in Tajikistan', 'مواطنو كازاخستان في طاجيكستان'],
  ['visitors', 'TJK', 'RUS', 'citizens of Russia in Tajikistan', 'مواطنو روسيا في طاجيكستان'],
  ['labour_migrants', 'KAZ', 'TJK', 'citizens of Tajikistan in Kazakhstan', 'مواطنو طاجيكستان في كازاخستان'],
  ['students_enrolled', 'KAZ', 'WLD', 'foreign citizens in Kazakhstan', 'أجانب في كازاخستان'],
  ['students_admitted', 'WLD', 'TJK', 'citizens of Tajikistan abroad', 'مواطنو طاجيكستان في الخارج'],
  [
    'diaspora',
    'KAZ',
    'TJK',
    'community of Tajikistan in Kazakhstan',
    'الجالية المنحدرة من طاجيكستان في كازاخستان',
  ],
  ['culture_days', 'KAZ', 'TJK', 'of Tajikistan in Kazakhstan', 'طاجيكستان في كازاخستان'],
  [
    'flights_weekly',
    'KAZ',
    'TJK',
    'airlines of Kazakhstan, to and from Tajikistan',
    'شركات طيران كازاخستان، من طاجيكستان وإليها',
  ],
  ['documents_signed', 'KAZ', 'TJK', 'Kazakhstan – Tajikistan', 'كازاخستان – طاجيكستان'],
  ['joint_faculties', 'KAZ', 'TJK', 'Kazakhstan – Tajikistan', 'كازاخستان – طاجيكستان'],
  ['exports', 'KAZ', 'TJK', 'Kazakhstan → Tajikistan', 'كازاخستان ← طاجيكستان'],
  ['scholarship_places', 'KAZ', 'TJK', 'Kazakhstan → Tajikistan', 'كازاخستان ← طاجيكستان'],
] as const)('%s from %s to %s are said as what they are', (indicator, from, to, en, ar) => {
  expect(said(indicator, from, to)).toEqual([en, ar])
})

test('an arrow is drawn for goods and grants alone', () => {
  const arrows = indicatorNames.filter((name) => said(name, 'KAZ', 'TJK')[0]?.includes('→'))
  expect(arrows).toEqual(['exports', 'imports', 'scholarship_places', 'scholarship_awards'])
})
