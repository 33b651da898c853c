import { translatorFor } from '@/app/i18n/translator'
import { type Desk, deskFor } from '@/components/desk'
import { disputedClaims } from '@/db/queries/disputed'
import type { Reader } from '@/db/store'

const pair = { id: 'kaz-tjk', a: 'kaz', b: 'tjk' }
const alpha2 = new Map([
  ['KAZ', 'KZ'],
  ['TJK', 'TJ'],
])

/** A desk over a store, as its pages have it; both languages of the desk. */
export async function desksOver(reader: Reader): Promise<readonly Desk[]> {
  const disputed = await disputedClaims(reader)
  const [en, ar] = await Promise.all([translatorFor('en'), translatorFor('ar')])
  return [deskFor('en', 'ltr', pair, en, alpha2, disputed), deskFor('ar', 'rtl', pair, ar, alpha2, disputed)]
}
