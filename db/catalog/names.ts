/** What an analyst can list: tables of the store go by the same names. */
export const collectionNames = [
  'agreements',
  'institutions',
  'events',
  'claims',
  'checks',
  'sources',
] as const

/** The language by whose alphabet names stand where a pair's records are counted. */
export const placesLanguage = 'en'

export type CollectionName = (typeof collectionNames)[number]
