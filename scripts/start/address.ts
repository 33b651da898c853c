import { createServer } from 'node:net'
import { hostname } from 'node:os'
import { CommandError } from '../command'

/** Where to listen, from PORT and HOSTNAME; without a host, on every address `localhost` can mean. */
export function wantedAddress(env: Record<string, string | undefined>): { port: number; host?: string } {
  const port = Number(env.PORT ?? 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new CommandError(`PORT is "${env.PORT}": it has to be a number from 1 to 65535.`)
  // Shells and containers set HOSTNAME to the machine's own name, where localhost would not answer.
  const host = env.HOSTNAME === hostname() ? undefined : env.HOSTNAME
  return { port, ...(host && { host }) }
}

/** @throws CommandError when something listens there already, before minutes go into a build. */
export async function requireFree({ port, host }: { port: number; host?: string }): Promise<void> {
  await tryPort(port, host).catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === 'EADDRINUSE' ? 'is in use' : `cannot be used (${error.code})`
    throw new CommandError(`Port ${port} ${reason}. Choose another one: PORT=${port + 1} npm start`)
  })
}

/** A port that nothing listens on now. */
export const freePort = () => tryPort(0)

async function tryPort(port: number, host?: string): Promise<number> {
  const probe = createServer()
  await new Promise<void>((free, taken) => {
    probe.once('error', taken)
    probe.listen({ port, ...(host && { host }) }, free)
  })
  const address = probe.address()
  await new Promise((closed) => probe.close(closed))
  return typeof address === 'object' && address ? address.port : port
}
