import { caseRandom } from '../cases'
import { casesOf, goesOn } from '../instrument'
import { Tally } from '../tally'
import { KeptConnection } from '../wire/kept'
import { inLanes, workerOrder } from '../worker'
import { type Drawn, draw } from './drawn'

/** What the readers are told. */
export interface LoadOrder {
  readonly url: string
  readonly seed: number
  readonly first: number
  readonly count: number
  readonly seconds: number
}

/** What they saw. */
export interface Loaded {
  readonly requests: number
  readonly seconds: number
  readonly kinds: Readonly<Record<string, number>>
  readonly statuses: Readonly<Record<string, number>>
  /** Answers that the address does not have. */
  readonly wrong: readonly string[]
}

const LANES = 16
const KEPT = 100

async function load({ url, seed, first, count, seconds }: LoadOrder, stop: AbortSignal): Promise<Loaded> {
  const began = performance.now()
  const deadline = began + seconds * 1000
  const { host } = new URL(url)
  const lanes = Array.from({ length: LANES }, () => new KeptConnection(url))
  const held = new Map<string, string>()
  const [kinds, statuses] = [new Tally(), new Tally()]
  const wrong: string[] = []

  async function askOne(drawn: Drawn, number: number, lane: number): Promise<void> {
    const tag = drawn.holds && held.get(drawn.target)
    const lines = [['Host', host] as const, ...drawn.lines, ...(tag ? [['If-None-Match', tag] as const] : [])]
    const answer = await lanes[lane]?.ask({ method: drawn.method, target: drawn.target, lines })
    const said = typeof answer === 'object' ? answer.status : String(answer)
    kinds.add(drawn.kind)
    statuses.add(said)
    if (typeof said === 'string' || !drawn.expected.includes(said))
      wrong.push(`${said} for case ${number}, ${drawn.kind}: ${drawn.method} ${drawn.target}`)
    const given = typeof answer === 'object' ? answer.headers.get('etag') : undefined
    if (given !== undefined) held.set(drawn.target, given)
  }
  await inLanes(casesOf({ first, count }), LANES, async (number, lane) => {
    if (!goesOn({ deadline, stop })) return
    const random = caseRandom(seed, number)
    await askOne(draw(random)(random, number), number, lane)
    if (number % 20_000 === 0 && number > first) process.stderr.write(`  ${number - first} requests …\n`)
  })
  for (const lane of lanes) lane.close()
  const took = Math.round((performance.now() - began) / 100) / 10
  const counts = { kinds: kinds.toJSON(), statuses: statuses.toJSON() }
  return { requests: kinds.total, seconds: took, ...counts, wrong: wrong.slice(0, KEPT) }
}

const { order, stop } = workerOrder<LoadOrder>()
console.log(JSON.stringify(await load(order, stop)))
process.exit()
