import type { Setting } from './setting'

/** Where readers find the desk. */
export interface PublicAddress {
  /** `https://desk.example` */
  readonly origin: string
  /** The path below which the desk stands, `/desk`; empty at the root. */
  readonly basePath: string
}

const segments = /^(?:\/[A-Za-z0-9._~-]+)*$/

/** The address that stands in citations, feeds and files; without it, each reader's own `Host` does. */
export const publicAddress: Setting<PublicAddress | undefined> = {
  name: 'RAVOBIT_PUBLIC_URL',
  otherwise: undefined,
  expected: 'an address such as https://desk.example or https://ministry.example/desk',
  read(given) {
    if (!URL.canParse(given)) return undefined
    const { protocol, origin, pathname, search, hash, username, password } = new URL(given)
    const basePath = pathname.replace(/\/$/, '')
    const isPlain = !search && !hash && !username && !password && segments.test(basePath)
    return /^https?:$/.test(protocol) && isPlain ? { origin, basePath } : undefined
  },
}
