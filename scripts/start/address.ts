import { createServer } from 'node:net'
import { hostname } from 'node:os'
import type { Settings } from '../../db/settings/settings'
import { CommandError } from '../command'

interface Address {
  readonly port: number
  /** Without one, every address that `localhost` can mean. */
  readonly host?: string
}

/** Where the settings say to listen. */
export function wantedAddress({ port, host }: Pick<Settings, 'port' | 'host'>): Address {
  // Shells and containers set HOSTNAME to the machine's own name, where localhost would not answer.
  return { port, ...(host !== undefined && host !== hostname() && { host }) }
}

/** @throws CommandError when nothing can listen there, before minutes go into a build. */
export async function requireFree(address: Address): Promise<void> {
  await tryAddress(address).catch(addressFault(address))
}

/** Turns the reason for which nothing listens at an address into what there is to do. */
export const addressFault =
  ({ port, host }: Address) =>
  (error: unknown): never => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'EADDRINUSE')
      throw new CommandError(`Port ${port} is in use. Choose another one: PORT=${port + 1} npm start`)
    if (code === 'EACCES')
      throw new CommandError(
        `Port ${port} is kept from this user, as systems do below 1024. Choose another one: PORT=3000 npm start`,
      )
    if (host !== undefined && /^(EADDRNOTAVAIL|ENOTFOUND|EAI_\w+|EINVAL|ENETUNREACH)$/.test(code))
      throw new CommandError(
        `HOSTNAME is "${host}", which is no address of this machine (${code}). Name one, or none: HOSTNAME= npm start`,
      )
    throw error
  }

/** A port that nothing listens on now. */
export const freePort = () => tryAddress({ port: 0 })

async function tryAddress({ port, host }: Address): Promise<number> {
  const probe = createServer()
  await new Promise<void>((free, taken) => {
    probe.once('error', taken)
    probe.listen({ port, ...(host && { host }) }, free)
  })
  const address = probe.address()
  await new Promise((closed) => probe.close(closed))
  return typeof address === 'object' && address ? address.port : port
}
