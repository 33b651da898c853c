import { expect, test } from 'vitest'
import { zoneName } from './dates'

test.each([
  ['en', 'UTC', /^UTC$/],
  ['ar', 'UTC', /^UTC$/],
  ['en', 'Asia/Dushanbe', /^Tajikistan Time$/],
  ['ar', 'Asia/Dushanbe', /طاجيكستان/],
  ['en', 'Etc/GMT-5', /^GMT\+5$/],
])('in "%s" %s has a name that people use', (locale, timeZone, name) => {
  expect(zoneName(locale, { date: '2026-11-30', timeZone })).toMatch(name)
})
