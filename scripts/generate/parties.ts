import type { Body } from './bodies'
import { lottery, type Random } from './random'
import type { Roster } from './roster'

const drawCount = lottery([
  [1, 82],
  [2, 12],
  [3, 4],
  [4, 2],
])

/** Who signs on a day: one to four bodies of each side, either side first. */
export function drawParties(random: Random, sides: readonly Roster[], day: string): Body[] {
  const ordered = random.chance(0.5) ? sides : sides.toReversed()
  return ordered.flatMap((side) => {
    const drawn = Array.from({ length: drawCount(random) }, () => side.signer(random, day))
    return drawn.filter((body, i) => drawn.findIndex(({ id }) => id === body.id) === i)
  })
}
