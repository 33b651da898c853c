import type { Page } from '@playwright/test'
import type { Locale } from './addresses'
import { wordsOf } from './words'

/** The part of the overview that repeats the first report: what was said in May 2023. */
export const firstReport = (page: Page, locale: Locale = 'en') =>
  page.getByRole('region', { name: wordsOf(locale)('page.overview.report') }).first()
