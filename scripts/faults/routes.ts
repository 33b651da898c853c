import { charts } from '../../db/catalog/charts'
import { chartFormats, formatsOf } from '../../db/catalog/openapi/formats'
import { viewNames } from '../../db/catalog/views'

const pair = 'kaz-tjk'
const languages = ['en', 'ar']
const lists = viewNames

/** One record of each list that has pages of records. */
const records: readonly (readonly [list: string, id: string])[] = [
  ['agreements', '2024-treaty-allied-relations'],
  ['institutions', 'kaz-mfa'],
  ['events', 'ev-2023-05-state-visit'],
  ['sources', 'cis-8427'],
  ['claims', 'T0001'],
  ['checks', 'growth_and_levels.T0010.level'],
]

const below = [
  ...['', '/data', '/api', '/agreements/matrix', '/agreements/terms', '/agreements/timeline'],
  ...lists.map((list) => `/${list}`),
  ...records.map(([list, id]) => `/${list}/${id}`),
]

/** Every kind of page, in every language. */
export const pages: readonly string[] = languages.flatMap((language) =>
  below.map((path) => `/${language}/${pair}${path}`),
)

/** Charts to stand on other sites. */
export const embeds: readonly string[] = [
  'trade',
  'markets',
  'scholarships',
  'providers',
  'terms',
  'signed',
].flatMap((chart) => [`/embed/${pair}/${chart}`, `/embed/${pair}/${chart}?lang=ar&theme=dark`])

/** Every list in every format. */
export const listFiles: readonly string[] = lists.flatMap((list) =>
  formatsOf(list).map((format) => `/api/v1/${pair}/${list}.${format}`),
)

/** What every chart draws, in every format. */
export const chartFiles: readonly string[] = Object.keys(charts).flatMap((chart) =>
  chartFormats.map((format) => `/api/v1/${pair}/charts/${chart}.${format}`),
)

/** One record of each list as a file. */
export const recordFiles: readonly string[] = records.map(
  ([list, id]) => `/api/v1/${pair}/${list}/${id}.json`,
)

/** What is followed by programs. */
export const feeds: readonly string[] = [`/api/v1/${pair}/agreements.ics`, `/api/v1/${pair}/agreements.atom`]

/** Files of the whole desk, for programs and search engines. */
export const deskFiles: readonly string[] = [
  ...['/robots.txt', '/sitemap.xml', `/sitemaps/${pair}-pages.xml`, `/sitemaps/${pair}-claims-1.xml`],
  ...['/api/v1/openapi.json', '/favicon.ico', '/icon.svg'],
]

/** Files that are large: the whole store, and everything on a pair. */
export const largeFiles: readonly string[] = ['/api/v1/store.db', `/api/v1/${pair}.zip`]

/** Addresses that lead nowhere, to people and to programs. */
export const nowhere: readonly string[] = [
  ...['/nope', '/nope.html', `/en/${pair}/nope`, `/ar/${pair}/claims/T9999`, '/xx/kaz-tjk', '/en/aaa-bbb'],
  ...[`/api/v1/${pair}/nope.csv`, `/api/v1/${pair}/claims/T9999.json`, '/api/nope', '/sitemaps/nope.xml'],
]

/** Addresses that lead on to their one spelling. */
export const redirected: readonly string[] = ['/', '/en', '/en/TJK-KAZ/claims', '/api/v1/tjk-kaz/claims.csv']
