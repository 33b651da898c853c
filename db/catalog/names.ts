/** What an analyst can list, in the order of display: tables of the store go by the same names. */
export const collectionNames = [
  'agreements',
  'institutions',
  'events',
  'checks',
  'sources',
  'claims',
] as const

export type CollectionName = (typeof collectionNames)[number]

/** Collections whose records the compiler makes: these stand in no file. */
type Made = 'checks'

export type Recorded = Exclude<CollectionName, Made>

/** Collections whose records stand in files of a dataset, and carry the day on which they last changed. */
export const recordedNames = collectionNames.filter(
  (name) => name !== ('checks' satisfies Made),
) as unknown as readonly [Recorded, ...Recorded[]]

/** What has names by language, with the word by which a name says whose it is. Anything else goes by a column of its own. */
export const subjects = {
  institutions: 'institution',
  agreements: 'agreement',
  events: 'event',
  products: 'product',
  sectors: 'sector',
} as const

type Subjects = typeof subjects

export type Named = keyof Subjects
export type Subject = Subjects[Named]

export const subjectWords = Object.values(subjects) as unknown as readonly [Subject, ...Subject[]]

/** The word for whose names they are; undefined for what has none. */
export const subjectOf = (target: Target): Subject | undefined =>
  Object.hasOwn(subjects, target) ? subjects[target as Named] : undefined

/** What a field can point to. */
export type Target = CollectionName | Named | 'countries'

/** The language by whose alphabet names stand where a pair's records are counted. */
export const placesLanguage = 'en'
