import type { Phrase } from './phrase'
import { type Country, countries, type Occasion } from './phrases'
import { lottery, type Random } from './random'
import { eventTitle } from './titles'

/** An occasion on which agreements are signed. */
export interface Meeting {
  readonly id: string
  readonly kind: Occasion
  /** `YYYY-MM-DD` */
  readonly day: string
  readonly country: Country
  readonly city: Phrase
  readonly title: Phrase
}

const drawKind = lottery<Occasion>([
  ['state_visit', 8],
  ['official_visit', 20],
  ['working_visit', 14],
  ['ministerial_meeting', 30],
  ['igc_session', 14],
  ['business_forum', 14],
])

const SHARE_OF_STARTS = 1 / 35
const [FEWEST, MOST] = [2, 20]

/**
 * Gathers about a fourth of what is signed into meetings.
 * @returns for each agreement in turn, given the day it would be signed on, the meeting it is signed at, if any, and
 * whether that has just begun
 */
export function meetings(random: Random) {
  let current: Meeting | undefined
  let [held, left] = [0, 0]
  return (day: string): { readonly meeting: Meeting | undefined; readonly begins: boolean } => {
    if (left > 0) {
      left -= 1
      return { meeting: current, begins: false }
    }
    if (!random.chance(SHARE_OF_STARTS)) return { meeting: undefined, begins: false }
    held += 1
    left = random.integer(FEWEST, MOST) - 1
    const [kind, country] = [drawKind(random), random.pick(countries)]
    const city = random.pick(country.cities)
    const id = `ev-${String(held).padStart(5, '0')}`
    current = { id, kind, day, country, city, title: eventTitle(kind, city) }
    return { meeting: current, begins: true }
  }
}
