import { BlockList, isIP } from 'node:net'
import type { Setting } from './setting'

/** The proxies whose `X-Forwarded-*` headers are believed: addresses and networks, `127.0.0.1, 10.0.0.0/8, ::1`. */
export const trustedProxies: Setting<BlockList> = {
  name: 'RAVOBIT_TRUSTED_PROXIES',
  otherwise: new BlockList(),
  expected: 'addresses and networks with commas between them, such as 127.0.0.1, 10.0.0.0/8, ::1',
  read(given) {
    const proxies = new BlockList()
    const isRead = given.split(',').every((one) => add(proxies, one.trim()))
    return isRead ? proxies : undefined
  },
}

function add(proxies: BlockList, one: string): boolean {
  const [address = '', prefix, ...rest] = one.split('/')
  const version = isIP(address)
  if (version === 0 || rest.length > 0) return false
  const bits = version === 4 ? 32 : 128
  const length = prefix === undefined ? bits : /^\d{1,3}$/.test(prefix) ? Number(prefix) : -1
  if (length < 0 || length > bits) return false
  proxies.addSubnet(address, length, version === 4 ? 'ipv4' : 'ipv6')
  return true
}
