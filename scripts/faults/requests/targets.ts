import { lottery, type Random } from '../../generate/random'
import * as places from '../routes'
import { oddText } from './odd-text'

const names = [
  ...[
    'q',
    'sort',
    'columns',
    'page',
    'size',
    'status',
    'type',
    'ministry',
    'sector',
    'signed',
    'years',
    'as_of',
  ],
  ...[
    'lineage',
    'group',
    'measure',
    'scale',
    'base',
    'view',
    'marks',
    'lang',
    'theme',
    'bom',
    'guard',
    'rank',
    'id',
  ],
]
const filed = [...places.listFiles, ...places.chartFiles, ...places.recordFiles, ...places.deskFiles]
const known = [...places.pages, ...places.embeds, ...filed, ...places.nowhere, ...places.redirected]

/** A target that a request may be sent to, seldom a good one. */
export const hostileTarget = (random: Random): string => kind(random)(random)

const kind = lottery<(random: Random) => string>([
  [(random) => random.pick(known), 6],
  [(random) => withQuery(random.pick(places.pages), few(random, oddParameter)), 12],
  [(random) => withQuery(random.pick(filed), few(random, oddParameter)), 24],
  [oddPath, 20],
  [deepPath, 6],
  [longPath, 4],
  [(random) => withQuery(random.pick(known), repeated(random)), 8],
  [(random) => withQuery(random.pick(known), longList(random)), 6],
  [absolute, 6],
  [
    (random) => random.pick(['*', 'localhost:80', 'a', '?', '#', 'mailto:a@b', '/../../etc/passwd', '/.env']),
    3,
  ],
])

const withQuery = (path: string, query: string) => `${path}${path.includes('?') ? '&' : '?'}${query}`

const few = (random: Random, draw: (random: Random) => string) =>
  Array.from({ length: random.integer(1, 5) }, () => draw(random)).join('&')

const oddParameter = (random: Random) =>
  `${random.chance(0.8) ? random.pick(names) : oddText(random)}${random.pick(['=', '=', '=', '', '==', '[]='])}${oddText(random)}`

function oddPath(random: Random): string {
  const segments = random.pick(known).split('/')
  segments[random.integer(1, Math.max(1, segments.length - 1))] = oddText(random)
  return segments.join('/')
}

function deepPath(random: Random): string {
  const segment = random.pick(['a', '..', '%2e%2e', '', 'kaz-tjk', 'en', '%2f'])
  return `${random.pick(['', '/en', '/api/v1', '/_next/static'])}${`/${segment}`.repeat(random.integer(20, 400))}`
}

function longPath(random: Random): string {
  return `${random.pick(known)}${random.pick(['/', '?q=', '&'])}${'x'.repeat(random.integer(2000, 60_000))}`
}

function repeated(random: Random): string {
  const name = random.pick(names)
  return Array.from({ length: random.integer(2, 200) }, () => `${name}=${random.pick(names)}`).join('&')
}

function longList(random: Random): string {
  const name = random.pick(['sort', 'columns', 'ministry', 'sector', 'status'])
  return `${name}=${Array.from({ length: random.integer(50, 800) }, () => random.pick(names)).join(',')}`
}

function absolute(random: Random): string {
  const scheme = random.pick(['http', 'https', 'HTTP', 'ftp', 'javascript'])
  const host = random.pick(['desk.example', '127.0.0.1', 'a:b@c', '[::1]', '', '0x7f.1'])
  return `${scheme}://${host}${random.pick(known)}`
}

/** Three thousand parameters that nobody knows, on a page or a file. */
export function floodTarget(random: Random): string {
  const path = random.pick([...places.listFiles, '/en/kaz-tjk/agreements', '/ar/kaz-tjk/claims'])
  return withQuery(
    path,
    Array.from({ length: 3000 }, (_, n) => `unknow${n}=${random.integer(0, 9)}`).join('&'),
  )
}

/** A page that is not kept: another address at each call, as long as `n` is another. */
export const uncachedTarget = (random: Random, n: number): string =>
  `${random.pick(['/en', '/ar'])}/kaz-tjk/agreements?size=${random.integer(10, 200)}&q=word${n}`
