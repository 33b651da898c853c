import { addDays } from '../../db/catalog/days'
import type { Word } from '../../db/catalog/vocabulary'
import { asStated, FIRST_SIGNING } from './calendar'
import { lottery, type Random } from './random'

/** A reorganisation that is going to happen to some bodies of a country. */
export interface Reform {
  readonly kind: Word<'institution_link_kind'>
  /** `YYYY-MM-DD` */
  readonly day: string
  /** The day as sources state it, if they do. */
  readonly effective_on: string | null
}

/** How many bodies each reform ends and begins; where it does neither, one living body gives to another. */
export const turnover: Readonly<Record<Reform['kind'], { readonly ends: number; readonly begins: number }>> =
  {
    renamed: { ends: 1, begins: 1 },
    split: { ends: 1, begins: 2 },
    merged: { ends: 2, begins: 1 },
    function_moved: { ends: 0, begins: 0 },
    dissolved: { ends: 1, begins: 0 },
  }

const drawKind = lottery<Reform['kind']>([
  ['renamed', 40],
  ['split', 20],
  ['merged', 15],
  ['function_moved', 17],
  ['dissolved', 8],
])

const firstDays = 800
const interval = 480
const waves = 24

/** Reforms in waves from 1994 to 2025, in the order of their days, that end `ended` bodies or one more. */
export function planReforms(random: Random, ended: number): Reform[] {
  const reforms: Reform[] = []
  for (let gone = 0; gone < ended; ) {
    const kind = drawKind(random)
    const day = addDays(FIRST_SIGNING, firstDays + random.integer(0, waves) * interval)
    reforms.push({ kind, day, effective_on: random.chance(0.1) ? null : asStated(random, day) })
    gone += turnover[kind].ends
  }
  return reforms.sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
}
