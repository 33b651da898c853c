import { caseRandom } from '../cases'
import * as places from '../routes'
import type { Line, Request } from '../wire/request'
import { poisonLines } from './lines'

/** A poisoned request and the plain one of whoever comes next. */
export interface Attempt {
  readonly poisoned: Request
  readonly plain: Request
  /** A word of the poison that no answer may have. */
  readonly word: string
  /** True where both ask at the same time: one answer may be made for the two. */
  readonly together: boolean
}

const HOST = 'desk.example'

const shown = [...places.pages, ...places.embeds, ...places.nowhere]
const filed = [...places.listFiles, ...places.chartFiles, ...places.recordFiles, ...places.deskFiles]
/** Every address of the desk in turn. Pages stand two times over: they are what is kept. */
const routes = [...shown, ...filed, ...places.redirected, ...shown, ...places.largeFiles]

/** The attempt of a number: routes come in turn, each at an address that nobody has asked for. */
export function attemptOf(seed: number, number: number): Attempt {
  const random = caseRandom(seed, number)
  const route = routes[number % routes.length] ?? '/'
  const isPage = shown.includes(route)
  const target = isPage ? `${route}${route.includes('?') ? '&' : '?'}q=fresh${seed}n${number}` : route
  const word = `pzn${number}x`
  const part: readonly Line[] = isPage && random.chance(0.2) ? [['RSC', '1']] : []
  const encoding: readonly Line[] = random.chance(0.5) ? [['Accept-Encoding', 'gzip']] : []
  // Whoever asks under another name is shown it, and may be: nobody else asks under that one.
  const hosts: readonly Line[] = random.chance(0.85)
    ? [['Host', HOST]]
    : random.pick<readonly Line[]>([
        [['Host', `other${number}.example`]],
        [['Host', HOST.toUpperCase()]],
        [['Host', `${HOST}:80`]],
        [['Host', '']],
        [
          ['Host', HOST],
          ['Host', `other${number}.example`],
        ],
      ])
  const lines = [...hosts, ...(random.chance(0.8) ? encoding : []), ...part, ...poisonLines(random, word)]
  return {
    poisoned: { method: random.chance(0.1) ? 'HEAD' : 'GET', target, lines },
    plain: { target, lines: [['Host', HOST], ...encoding, ...part] },
    word,
    together: random.chance(0.4),
  }
}
