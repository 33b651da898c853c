import { lottery, type Random } from '../../generate/random'
import * as places from '../routes'
import type { Line } from '../wire/request'

/** One request of a reader, and the answers that it may get. */
export interface Drawn {
  readonly kind: string
  readonly method: 'GET' | 'HEAD'
  readonly target: string
  readonly lines: readonly Line[]
  readonly expected: readonly number[]
  /** True where the reader holds what was answered before, and says so. */
  readonly holds?: true
}

const gzip: readonly Line[] = [['Accept-Encoding', 'gzip']]

const of = (kind: string, targets: readonly string[], expected: readonly number[] = [200]) => {
  return (random: Random): Drawn => ({
    ...{ kind, method: 'GET', target: random.pick(targets), expected },
    lines: random.chance(0.8) ? gzip : [],
  })
}

const pages = [...places.pages, ...places.embeds]
const files = [...places.listFiles, ...places.chartFiles, ...places.recordFiles, ...places.deskFiles]

/** What readers and programs ask for on a day, one after another. */
export const draw = lottery<(random: Random, number: number) => Drawn>([
  [of('kept page', pages), 40],
  [of('list', places.listFiles), 8],
  [of('chart', places.chartFiles), 8],
  [of('record', places.recordFiles), 8],
  [of('feed', places.feeds), 3],
  [of('file of the desk', places.deskFiles), 4],
  [of('nowhere', places.nowhere, [404]), 1],
  [of('led on', places.redirected, [307, 308]), 4],
  [of('large file', places.largeFiles), 0.1],
  [(random) => ({ ...of('page held', pages, [304, 200])(random), holds: true }), 12],
  [(random) => ({ ...of('file held', files, [304, 200])(random), holds: true }), 6],
  [(random) => ({ ...of('head', [...pages, ...files])(random), method: 'HEAD' }), 2],
  [(random, number) => of('new page', [`/en/kaz-tjk/claims?q=new${number}`])(random), 0.3],
])
