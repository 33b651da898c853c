import { withDesk } from '../desk'
import { casesOf, goesOn, type Instrument, type Order, type Outcome } from '../instrument'
import { withServed } from '../served'
import { Tally } from '../tally'
import { none, tried } from '../verdict'
import type { Answer } from '../wire/answer'
import { ask, type Silence } from '../wire/connection'
import { isFailure } from '../wire/refusal'
import { inLanes } from '../worker'
import { type Attempt, attemptOf } from './attempt'
import { compare, textOf } from './compare'

const LANES = 3
export const poison: Instrument = {
  does: 'headers that should change what others read, each then compared with a twin that never met them',
  full: { count: 500, seconds: 1800 },
  quick: { count: 30, seconds: 90 },
  run: (order) => withServed(order, ({ url }) => withDesk({}, (twin) => measure(order, url, twin.url))),
}

async function measure(order: Order, url: string, twin: string): Promise<Outcome> {
  const [statuses, likeness] = [new Tally(), new Tally()]
  const [changed, shown, failures]: [string[], string[], string[]] = [[], [], []]
  await inLanes(casesOf(order), LANES, async (number) => {
    if (!goesOn(order)) return
    const attempt = attemptOf(order.seed, number)
    const place = `case ${number}: ${described(attempt)}`
    const [poisoned, next, wanted] = await carryOut(attempt, url, twin)
    statuses.add(typeof poisoned === 'string' ? poisoned : poisoned.status)
    const like = compare(next, wanted)
    likeness.add(typeof like === 'string' ? like : 'another')
    if (typeof like !== 'string') changed.push(`${like.other} (${place})`)
    if (has(poisoned, attempt.word)) shown.push(`in its own answer, ${place}`)
    if (has(next, attempt.word)) shown.push(`in the next answer, ${place}`)
    for (const answer of [poisoned, next])
      if (typeof answer !== 'string' && isFailure(answer)) failures.push(`${answer.status} for ${place}`)
  })
  return {
    figures: { attempts: statuses.total, statuses: statuses.toJSON(), likeness: likeness.toJSON() },
    verdicts: [
      tried(statuses.total, order.count),
      none('the next reader gets what a server gives that never met the poison', changed),
      none('no word of the poison is in any answer', shown),
      none('no 5xx but 503 with Retry-After', failures),
    ],
  }
}

type Said = Answer | Silence

async function carryOut(attempt: Attempt, url: string, twin: string): Promise<readonly [Said, Said, Said]> {
  const { poisoned, plain, together } = attempt
  const first = ask(url, poisoned)
  if (!together) await first
  return Promise.all([first, ask(url, plain), ask(twin, plain)])
}

const has = (answer: Said, word: string) => typeof answer !== 'string' && textOf(answer).includes(word)

function described({ poisoned: { method, target, lines = [] }, together }: Attempt): string {
  const said = lines.map((line) => (typeof line === 'string' ? line : `${line[0]}: ${line[1].slice(0, 60)}`))
  return `${method} ${target} ${JSON.stringify(said)}${together ? ', both at once' : ''}`
}
