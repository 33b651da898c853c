import { once } from 'node:events'
import { get, type IncomingHttpHeaders } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { round, spread } from '../statistics'

/** A whole answer, read as fast as it comes and thrown away. */
export interface Read {
  readonly firstByteMs: number
  readonly seconds: number
  readonly megabytes: number
  readonly rows: number
}

/** @throws Error for any answer but 200 and for one that breaks off */
export async function readAll(address: string, headers: IncomingHttpHeaders = {}): Promise<Read> {
  const started = performance.now()
  const request = get(address, { headers })
  const [response] = await once(request, 'response')
  if (response.statusCode !== 200) throw new Error(`${address} answered ${response.statusCode}`)
  let [bytes, firstByteMs] = [0, 0]
  for await (const part of response) {
    firstByteMs ||= performance.now() - started
    bytes += part.length
  }
  return {
    firstByteMs: round(firstByteMs),
    seconds: round((performance.now() - started) / 1000),
    megabytes: Math.round(bytes / 2 ** 20),
    rows: Number(response.headers['x-row-count']),
  }
}

const PAUSE = 25

/** Asks for addresses in turn while `work` runs: how long others wait for their answer, in milliseconds. */
export async function othersDuring<T>(addresses: readonly string[], work: () => Promise<T>) {
  const waits: number[] = []
  let running = true
  const ask = async () => {
    for (let i = 0; running; i++) {
      waits.push(1000 * (await readAll(addresses[i % addresses.length] ?? '')).seconds)
      await setTimeout(PAUSE)
    }
  }
  const [result] = await Promise.all([work().finally(() => (running = false)), ask()])
  return { result, others: { asked: waits.length, ...spread(waits) } }
}
