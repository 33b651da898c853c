import type { IncomingMessage } from 'node:http'
import { type BlockList, isIP } from 'node:net'
import type { PublicAddress } from '../../db/settings/public-address'

/** Who asks, and under which origin they find the desk. */
export interface Client {
  /** The IP address of the reader, as far as it is known; of version 6 the network, in which one has any number of them. */
  readonly address: string
  /** `https://desk.example` */
  readonly origin: string
}

interface Surroundings {
  readonly publicAddress: PublicAddress | undefined
  readonly trustedProxies: BlockList
}

/**
 * Who sent a request. What it says of that itself (`X-Forwarded-*`) counts where a trusted proxy passed it on.
 * @returns undefined where it names a host that is none
 */
export function clientOf(
  request: IncomingMessage,
  { publicAddress, trustedProxies }: Surroundings,
): Client | undefined {
  const { headers, socket } = request
  const peer = plain(socket.remoteAddress ?? '')
  const trusts = trustIn(trustedProxies)
  const isForwarded = trusts(peer)
  const said = (name: string) => (isForwarded ? lastOf(headers[name]) : undefined)
  const nearest = isForwarded ? readerBehind(peer, String(headers['x-forwarded-for'] ?? ''), trusts) : peer
  const address = isIP(nearest) === 6 ? networkOf(nearest) : nearest
  if (publicAddress) return { address, origin: publicAddress.origin }
  const scheme = said('x-forwarded-proto') === 'https' ? 'https' : 'http'
  const origin = originOf(scheme, said('x-forwarded-host') ?? headers.host ?? `localhost:${socket.localPort}`)
  return origin === undefined ? undefined : { address, origin }
}

/** True for the address of a proxy that is believed. */
export type Trusts = (address: string) => boolean

/** Tells the addresses of a list, whatever kind of socket they came over. */
export const trustIn =
  (trustedProxies: BlockList): Trusts =>
  (said) => {
    const address = plain(said)
    const version = isIP(address)
    return version !== 0 && trustedProxies.check(address, version === 4 ? 'ipv4' : 'ipv6')
  }

/** The nearest address, seen from here, that no trusted proxy has. */
function readerBehind(peer: string, forwarded: string, trusts: Trusts): string {
  let nearest = peer
  for (const one of forwarded.split(',').reverse()) {
    const address = plain(one.trim())
    if (isIP(address) === 0) break
    nearest = address
    if (!trusts(address)) break
  }
  return nearest
}

const LONGEST_HOST = 260

function originOf(scheme: string, host: string): string | undefined {
  if (host.length > LONGEST_HOST || !/^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i.test(host)) return undefined
  const named = `${scheme}://${host}`
  return URL.canParse(named) ? new URL(named).origin : undefined
}

/** What the nearest proxy said; what stands before it may be the reader's own. */
const lastOf = (header: string | string[] | undefined) =>
  String(header ?? '')
    .split(',')
    .at(-1)
    ?.trim() || undefined

/** An IPv4 address that came over an IPv6 socket, as IPv4. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '')

/** The first 64 bits of an IPv6 address. */
function networkOf(address: string): string {
  const [left = '', right] = address.split('%', 1)[0]?.split('::') ?? []
  const groups = left.split(':').filter(Boolean)
  const after = right?.split(':').filter(Boolean).length ?? 0
  const zeros = right === undefined ? 0 : 8 - groups.length - after
  return [...groups, ...Array<string>(Math.max(0, zeros)).fill('0')]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
