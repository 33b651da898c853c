import { goesOn, type Order } from './instrument'
import * as places from './routes'
import { KeptConnection } from './wire/kept'
import { inLanes } from './worker'

/**
 * Asks for `count` pages and files as readers do, so that what a server keeps and loads is there before its memory is
 * measured: a cache that is being filled is no leak.
 */
export async function warm(url: string, count: number, order: Order): Promise<void> {
  const { host } = new URL(url)
  const plain = [
    ...places.pages,
    ...places.embeds,
    ...places.listFiles,
    ...places.chartFiles,
    ...places.deskFiles,
  ]
  const addresses = Array.from({ length: count }, (_, n) =>
    n < plain.length ? (plain[n] ?? '/') : `/en/kaz-tjk/claims?size=200&q=w${n}`,
  )
  const lanes = Array.from({ length: 4 }, () => new KeptConnection(url))
  await inLanes(addresses, lanes.length, async (target, lane) => {
    if (goesOn(order))
      await lanes[lane]?.ask({
        target,
        lines: [
          ['Host', host],
          ['Accept-Encoding', 'gzip'],
        ],
      })
  })
  for (const lane of lanes) lane.close()
}
