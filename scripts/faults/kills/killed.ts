import { kill, type Process, processTree } from '../processes'
import { leftOf } from '../until'

/** What a kill found wrong; all of it is empty where nothing is. */
export interface Wrongs {
  readonly store: string[]
  readonly beside: string[]
  readonly processes: string[]
  readonly ports: string[]
  readonly service: string[]
}

export const noWrongs = (): Wrongs => ({ store: [], beside: [], processes: [], ports: [], service: [] })

/** Kills one process as `kill -9` does, and gives what is left of all that it had started; that is then ended too. */
export async function killOne(pid: number): Promise<readonly Process[]> {
  return endTree(processTree(pid))
}

/** Kills the first of a tree that was looked at before, so that no time is lost at the moment. */
export async function endTree([one, ...others]: readonly Process[]): Promise<readonly Process[]> {
  if (one) kill([one])
  const left = await leftOf(others)
  kill(left)
  return left
}
