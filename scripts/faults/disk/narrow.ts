import { spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'

/** A user who owns nothing. */
const NOBODY = 65_534
const isRoot = process.getuid?.() === 0

const mount = (...args: readonly string[]) => spawnSync('mount', args, { stdio: 'ignore' }).status === 0

/** A folder in which little or nothing can be written, and how that was brought about. */
export interface Narrow {
  readonly by: string
  /** Who has to run there to feel it. */
  readonly user?: number
  /** What goes before a command to feel it. */
  readonly under?: readonly string[]
}

/** Runs `work` on a folder that holds `megabytes` and no more: a file system of its own where this user may make one. */
export async function withLittleRoom<T>(
  folder: string,
  megabytes: number,
  work: (narrow: Narrow) => Promise<T>,
): Promise<T> {
  if (!isRoot || !mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder)) {
    const limit = `ulimit -f ${megabytes * 512} && exec "$@"`
    return work({ by: 'ulimit -f', under: ['bash', '--norc', '-c', limit, 'bash'] })
  }
  try {
    return await work({ by: `a file system of ${megabytes} MiB` })
  } finally {
    spawnSync('umount', ['--lazy', folder], { stdio: 'ignore' })
  }
}

/** Runs `work` on a folder that cannot be written, filled by `fill` before. */
export async function withReadOnly<T>(
  folder: string,
  fill: () => void,
  work: (narrow: Narrow) => Promise<T>,
): Promise<T> {
  if (isRoot && mount('-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', folder)) {
    try {
      fill()
      mount('-o', 'remount,ro', folder)
      return await work({ by: 'a file system that is only read' })
    } finally {
      spawnSync('umount', ['--lazy', folder], { stdio: 'ignore' })
    }
  }
  fill()
  chmodSync(folder, 0o555)
  try {
    return await work({ by: 'permissions', ...(isRoot && { user: NOBODY }) })
  } finally {
    chmodSync(folder, 0o755)
  }
}
