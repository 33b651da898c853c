import type { Page } from '@playwright/test'
import { wordsOf } from './words'

/** The part of the overview that repeats the first report: what was said in May 2023. */
export const firstReport = (page: Page) =>
  page.getByRole('region', { name: wordsOf('en')('page.overview.report') }).first()
