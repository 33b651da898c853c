import { translatorFor } from '@/app/i18n/translator'
import { deskFor } from '@/components/words/desk'
import { disputedClaims } from '@/db/queries/disputed'
import type { Scope } from '@/db/scope'
import type { PageDesk } from './desk'

const alpha2 = new Map([
  ['KAZ', 'KZ'],
  ['TJK', 'TJ'],
])

/** A desk over a store, as its pages have it; both languages of the desk. */
export async function desksOver(scope: Scope): Promise<readonly PageDesk[]> {
  const { pair } = scope
  const disputed = await disputedClaims(scope)
  const [en, ar] = await Promise.all([translatorFor('en'), translatorFor('ar')])
  return [
    { ...deskFor('en', 'ltr', pair, en, alpha2, disputed), scope },
    { ...deskFor('ar', 'rtl', pair, ar, alpha2, disputed), scope },
  ]
}
