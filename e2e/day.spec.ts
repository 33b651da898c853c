import { zoneName } from '../components/words/dates'
import { settings } from '../db/settings/settings'
import { dayIn } from '../db/settings/time-zone'
import { at, locales } from './support/addresses'
import { expect, open, test } from './support/test'
import { dateIn, wordsOf } from './support/words'

for (const locale of locales)
  test(`every page in "${locale}" says at its end of which day it speaks`, async ({ page }) => {
    const { timeZone } = settings()
    const day = dayIn(timeZone, Date.now())
    const said = { date: dateIn(locale, day), zone: zoneName(locale, { date: day, timeZone }) }
    for (const path of ['', 'agreements', 'claims/T0001']) {
      await open(page, at(path, locale))
      const footer = page.getByRole('contentinfo')
      await expect(footer).toContainText(wordsOf(locale)('site.day', said))
    }
  })
