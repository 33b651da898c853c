import { expect, test } from 'vitest'
import { askedLocale } from './asked-locale'

test.each([
  [null, 'en'],
  ['', 'en'],
  ['*', 'en'],
  ['ar', 'ar'],
  ['AR', 'ar'],
  ['ar-SA', 'ar'],
  ['ar-Arab-SA;q=0.9, fr', 'ar'],
  ['ar;q=0, en', 'en'],
  ['ar;q=0, ar-SA', 'en'],
  ['ar;q=0', 'en'],
  ['en;q=0, *', 'ar'],
  ['en;q=0.5, ar;q=0.8', 'ar'],
  ['en;q=0.8, ar;q=0.5', 'en'],
  ['ru, tg;q=0.9, ar;q=0.3', 'ar'],
  ['fr, *;q=0.1', 'en'],
  ['arabian', 'en'],
  [', ;;q=, -;q=x', 'en'],
])('of %j the desk speaks %s', (accepted, locale) => {
  expect(askedLocale(accepted)).toBe(locale)
})
