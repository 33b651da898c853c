import { readdirSync, readFileSync } from 'node:fs'

/** A process by its number and the moment it began, in ticks since the machine did: numbers are given again. */
export interface Process {
  readonly pid: number
  readonly parent: number
  readonly began: number
}

/** What /proc says of a process; undefined for one that is gone, or ended and not yet noticed by its parent. */
export function processAt(pid: number): Process | undefined {
  try {
    // The name may hold spaces and brackets; what counts follows it.
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined
    return { pid, parent: Number(fields[1]), began: Number(fields[19]) }
  } catch {
    return undefined
  }
}

/** A process with all that it started, and that those did; nothing where it is gone. */
export function processTree(pid: number): readonly Process[] {
  const all = readdirSync('/proc').flatMap((name) =>
    /^\d+$/.test(name) ? (processAt(Number(name)) ?? []) : [],
  )
  const below = (one: Process): Process[] => [
    one,
    ...all.filter(({ parent }) => parent === one.pid).flatMap(below),
  ]
  return all.filter((one) => one.pid === pid).flatMap(below)
}

/** True while exactly this process runs. */
export const isAlive = ({ pid, began }: Process): boolean => processAt(pid)?.began === began

/** Ends these processes at once, and no other that has come by one of their numbers. */
export function kill(processes: readonly Process[]): void {
  for (const one of processes) {
    try {
      if (isAlive(one)) process.kill(one.pid, 'SIGKILL')
    } catch {
      // It ended between being seen and being told.
    }
  }
}

/** Resident memory of processes together, in MiB. */
export const residentMiB = (processes: readonly Process[]): number =>
  processes.reduce((sum, { pid }) => sum + residentOf(pid), 0)

function residentOf(pid: number): number {
  try {
    const [, kilobytes = '0'] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes) / 1024
  } catch {
    return 0
  }
}

/** Open descriptors of processes together. */
export const descriptors = (processes: readonly Process[]): number =>
  processes.reduce((sum, { pid }) => sum + descriptorsOf(pid), 0)

function descriptorsOf(pid: number): number {
  try {
    return readdirSync(`/proc/${pid}/fd`).length
  } catch {
    return 0
  }
}
