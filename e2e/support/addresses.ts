export const locales = ['en', 'ar'] as const
export type Locale = (typeof locales)[number]

/**
 * The other language at every turn: where language and page do not bear on each other, each page is seen in one of them and
 * each language on half of the pages.
 */
export const inTurn = (turn: number): Locale => (turn % 2 === 0 ? 'en' : 'ar')

export const pair = 'kaz-tjk'

/** A page of the pair. */
export const at = (path = '', locale: string = 'en') => `/${locale}/${pair}${path && `/${path}`}`

/** A file of the API. */
export const api = (path: string) => `/api/v1/${pair}/${path}`

/** The pages that list something; each has a CSV of the same name. */
export const lists = [
  'trade',
  'scholarships',
  'agreements',
  'institutions',
  'events',
  'sources',
  'claims',
  'checks',
] as const

/** Every page of the desk that is found, by what it shows. */
export const pages: Readonly<Record<string, string>> = {
  overview: '',
  trade: 'trade',
  'growth of trade': 'trade?measure=growth',
  'index of trade': 'trade?base=2016&measure=index',
  scholarships: 'scholarships',
  agreements: 'agreements',
  'filtered agreements': 'agreements?ministry=kaz-government&sort=signed_on',
  'no agreements': 'agreements?q=zzzz',
  'misspelt agreements': 'agreements?minstry=kaz-mfa',
  'the timeline of agreements': 'agreements/timeline',
  'a grouped timeline': 'agreements/timeline?group=sector&years=2015..2024',
  'terms and expiry': 'agreements/terms?as_of=2024-12-01',
  'the signatory matrix': 'agreements/matrix',
  'an agreement': 'agreements/2023-declaration-allied-interaction',
  institutions: 'institutions',
  'an institution': 'institutions/tjk-min-energy-water',
  'an institution with a family': 'institutions/kaz-min-industry-infra',
  events: 'events',
  'an event': 'events/ev-2023-05-state-visit',
  sources: 'sources',
  'a source': 'sources/seed-silkroad-2023-05',
  claims: 'claims',
  'a claim': 'claims/T0001',
  checks: 'checks',
  'a check': 'checks/rival_claims.level.trade_turnover.KAZ.KAZ-TJK.2022',
  data: 'data',
  'the API': 'api',
}

/** Addresses that lead nowhere, by what is wrong with them. */
export const nowhere: Readonly<Record<string, string>> = {
  'a path that does not exist': at('nowhere'),
  'a file that does not exist': '/nope.html',
  'a text that does not exist': at('agreements.txt'),
  'a pair that does not exist': '/en/aaa-bbb',
  'a language that the desk does not speak': '/xx/kaz-tjk',
  'an agreement that does not exist': at('agreements/1900-nothing'),
  'an institution that does not exist': at('institutions/kaz-nothing'),
  'an event that does not exist': at('events/ev-nothing'),
  'a source that does not exist': at('sources/nothing'),
  'a claim that does not exist': at('claims/T9999'),
  'a check that does not exist': at('checks/rival_claims.nothing'),
}
