import { connect } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { isAlive, type Process } from './processes'

/** Waits until something is so; false where it is not within `patience` milliseconds. */
export async function until(
  is: () => boolean | Promise<boolean>,
  patience: number,
  every = 20,
): Promise<boolean> {
  for (const end = performance.now() + patience; performance.now() < end; await setTimeout(every))
    if (await is()) return true
  return is()
}

/** Those of these processes that still run when they have had time to notice that their starter is gone. */
export async function leftOf(processes: readonly Process[], patience = 5000): Promise<readonly Process[]> {
  await until(() => !processes.some(isAlive), patience)
  return processes.filter(isAlive)
}

/** True when nothing listens on a port of this machine any more. */
export const isFree = (port: number, patience = 5000): Promise<boolean> =>
  until(async () => !(await listens(port)), patience, 50)

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const say = (answer: boolean) => {
      socket.destroy()
      resolve(answer)
    }
    socket.once('connect', () => say(true)).once('error', () => say(false))
  })
}
