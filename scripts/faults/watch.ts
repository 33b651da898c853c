import { setTimeout } from 'node:timers/promises'
import { descriptors, processTree, residentMiB } from './processes'

/** A process tree at one moment. */
export interface Sample {
  /** Seconds since watching began. */
  readonly at: number
  readonly residentMiB: number
  readonly descriptors: number
}

/** Looks at a process tree now. */
export function sample(pid: number, began = 0): Sample {
  const tree = processTree(pid)
  return {
    at: (performance.now() - began) / 1000,
    residentMiB: Math.round(residentMiB(tree) * 10) / 10,
    descriptors: descriptors(tree),
  }
}

/** Looks at a process tree again and again while `work` runs. */
export async function watching<T>(pid: number, work: () => Promise<T>, every = 500) {
  const began = performance.now()
  const samples = [sample(pid, began)]
  let running = true
  const look = async () => {
    for (; running; await setTimeout(every)) samples.push(sample(pid, began))
  }
  const [result] = await Promise.all([work().finally(() => (running = false)), look()])
  return { result, samples: samples as readonly Sample[] }
}
