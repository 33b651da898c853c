import { lottery, type Random } from '../../generate/random'
import { caseRandom } from '../cases'
import { bytesOf } from '../wire/request'
import { brokenBytes } from './broken'
import { hostileLines } from './heads'
import { oddText } from './odd-text'
import { floodTarget, hostileTarget, uncachedTarget } from './targets'

/** What is sent on one connection, and what the sender does then. */
export interface Attack {
  readonly name: string
  /** Sent one after another with `pause` milliseconds between them. */
  readonly pieces: readonly Buffer[]
  readonly pause: number
  /** The methods of the requests in it, each of which is answered, unless the sender leaves. */
  readonly methods: readonly string[]
  /** Milliseconds after which the sender is gone. */
  readonly leaveAfter?: number
}

const BURST = 200
const BURST_LEAVES = 200
/** How often the attacks come that cost the server most, so that a short run has met each. */
const every = { burst: 1000, same: 500, flood: 250 }

/** The attack of a number: the same for the same seed. */
export function attackOf(seed: number, number: number, host: string): Attack {
  const random = caseRandom(seed, number)
  if (number % every.burst === 100) return burst(random, number, host)
  if (number % every.same === 50) return samePage(random, number, host)
  if (number % every.flood === 25)
    return whole('3,000 parameters', [request(host, 'GET', floodTarget(random))], ['GET'])
  return kind(random)(random, host)
}

const kind = lottery<(random: Random, host: string) => Attack>([
  [plain, 80],
  [pipelined, 3],
  [slow, 4],
  [aborted, 7],
  [(random) => ({ ...whole('broken head', [brokenBytes(random)], ['GET']), leaveAfter: 2000 }), 6],
])

const whole = (name: string, pieces: readonly Buffer[], methods: readonly string[]): Attack => ({
  ...{ name, pieces, methods, pause: 0 },
})

const request = (host: string, method: string, target: string, ...lines: ReturnType<typeof hostileLines>) =>
  bytesOf({ method, target, lines: [['Host', host], ...lines] })

const method = lottery<string>([
  ...[['GET', 70] as const, ['HEAD', 8] as const, ['POST', 6] as const, ['OPTIONS', 3] as const],
  ...['PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND', 'PURGE', 'BREW', 'get', 'G\xe9T'].map(
    (m) => [m, 1] as const,
  ),
])

function hostile(random: Random, host: string) {
  const asked = method(random)
  const lines = hostileLines(random)
  const target = hostileTarget(random)
  if (asked === 'GET' || asked === 'HEAD') return { asked, bytes: request(host, asked, target, ...lines) }
  const body = oddText(random).repeat(random.integer(0, 20))
  const framed = [['Content-Length', String(body.length)] as const, ['Content-Type', 'text/plain'] as const]
  const bytes = bytesOf({ method: asked, target, lines: [['Host', host], ...lines, ...framed], body })
  return { asked, bytes }
}

function plain(random: Random, host: string): Attack {
  const { asked, bytes } = hostile(random, host)
  return whole('one request', [bytes], [asked])
}

function pipelined(random: Random, host: string): Attack {
  const all = Array.from({ length: random.integer(2, 20) }, () => hostile(random, host))
  const bytes = Buffer.concat(all.map((one) => one.bytes))
  return whole(
    'pipelined',
    [bytes],
    all.map((one) => one.asked),
  )
}

function slow(random: Random, host: string): Attack {
  const { asked, bytes } = hostile(random, host)
  const size = Math.ceil(bytes.length / random.integer(2, 30))
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
    bytes.subarray(n * size, (n + 1) * size),
  )
  return { ...whole('slow', pieces, [asked]), pause: random.integer(5, 50) }
}

function aborted(random: Random, host: string): Attack {
  const { asked, bytes } = hostile(random, host)
  const sent = random.chance(0.5) ? bytes : bytes.subarray(0, random.integer(0, bytes.length))
  return { ...whole('aborted', [sent], [asked]), leaveAfter: random.integer(0, 60) }
}

/** Ten kilobytes that ask for 200 pages that nobody has rendered yet, from a reader who does not wait for them. */
function burst(random: Random, number: number, host: string): Attack {
  const all = Array.from({ length: BURST }, (_, n) =>
    request(host, 'GET', uncachedTarget(random, number * BURST + n)),
  )
  const gets = all.map(() => 'GET')
  return { ...whole('burst of uncached pages', [Buffer.concat(all)], gets), leaveAfter: BURST_LEAVES }
}

/** Sixty requests for one page that nobody has rendered yet. */
function samePage(random: Random, number: number, host: string): Attack {
  const one = request(host, 'GET', uncachedTarget(random, number))
  const all = Array.from({ length: 60 }, () => one)
  return {
    ...whole(
      'one page sixty times',
      [Buffer.concat(all)],
      all.map(() => 'GET'),
    ),
    leaveAfter: 20_000,
  }
}
