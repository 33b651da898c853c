import { setTimeout } from 'node:timers/promises'
import { goesOn } from '../instrument'
import { Tally } from '../tally'
import { isFailure } from '../wire/refusal'
import { inLanes, workerOrder } from '../worker'
import { type Attack, attackOf } from './attack'
import { carryOut, type Fate } from './carry-out'

/** What the attackers are told. */
export interface AssailOrder {
  readonly url: string
  readonly seed: number
  readonly first: number
  readonly count: number
  readonly seconds: number
}

/** What they saw. */
export interface Assailed {
  readonly attacks: number
  readonly requests: number
  readonly statuses: Readonly<Record<string, number>>
  readonly kinds: Readonly<Record<string, number>>
  readonly failures: readonly string[]
  readonly unanswered: readonly string[]
}

const LANES = 10
const KEPT = 200
// After the reader of a burst has left, others have the server to themselves for a moment: what they feel is the burst.
const AFTER_BURST = 1000

async function assail(
  { url, seed, first, count, seconds }: AssailOrder,
  stop: AbortSignal,
): Promise<Assailed> {
  const deadline = performance.now() + seconds * 1000
  const { host } = new URL(url)
  const [statuses, kinds] = [new Tally(), new Tally()]
  const [failures, unanswered]: [string[], string[]] = [[], []]
  let [attacks, requests, told] = [0, 0, 0]

  function* drawn(): Iterable<[number, Attack]> {
    for (let number = first; requests < count && goesOn({ deadline, stop }); number++) {
      const attack = attackOf(seed, number, host)
      requests += attack.methods.length
      attacks++
      yield [number, attack]
    }
  }
  const note = (number: number, attack: Attack, fate: Fate) => {
    const place = `case ${number}, ${attack.name}: ${asked(attack)}`
    statuses.add(typeof fate === 'string' ? fate : fate.status)
    if (typeof fate !== 'string' && isFailure(fate)) failures.push(`${fate.status} for ${place}`)
    if (fate === 'silent' || fate === 'refused') unanswered.push(`${fate} ${place}`)
  }
  await inLanes(drawn(), LANES, async ([number, attack]) => {
    kinds.add(attack.name)
    for (const fate of await carryOut(url, attack)) note(number, attack, fate)
    if (attack.name.startsWith('burst')) await setTimeout(AFTER_BURST)
    if (requests - told < 2000) return
    told = requests
    process.stderr.write(`  ${requests} requests …\n`)
  })
  return {
    ...{ attacks, requests, statuses: statuses.toJSON(), kinds: kinds.toJSON() },
    ...{ failures: failures.slice(0, KEPT), unanswered: unanswered.slice(0, KEPT) },
  }
}

const asked = ({ pieces }: Attack) =>
  JSON.stringify(Buffer.concat(pieces.slice(0, 3)).toString('latin1').split('\r\n\r\n')[0]?.slice(0, 300))

const { order, stop } = workerOrder<AssailOrder>()
console.log(JSON.stringify(await assail(order, stop)))
process.exit()
