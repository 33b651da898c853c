import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { companions } from '../store/inspect'

const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)
const building = new Set<string>()
let builds = 0

/** A name beside `file` for one build of it; it tells whose build it is until `removeBuild`. */
export function buildName(file: string): string {
  builds += 1
  const temporary = `${file}.${process.pid}-${host}-${builds}.tmp`
  building.add(basename(temporary))
  return temporary
}

/** Removes what a build of this process wrote, whether it went well or not. */
export function removeBuild(temporary: string): void {
  remove(temporary)
  removeCompanions(temporary)
  building.delete(basename(temporary))
}

/** Removes what programs that wrote to a file left beside it, and what is not that of the file that is there now. */
export function removeCompanions(file: string): void {
  for (const ending of companions) remove(file + ending)
}

const DAY = 24 * 60 * 60 * 1000

/**
 * Removes the files that builds of `file` left because they were killed. A build is dead when its process is gone or,
 * where that cannot be told, when nothing was written to its file for a day.
 */
export function removeDeadBuilds(file: string): void {
  for (const { path, pid, at, temporary } of buildsOf(file)) {
    const stat = lstatSync(path, { throwIfNoEntry: false })
    if (!stat?.isFile()) continue
    const isHere = at === undefined || at === host
    const isAlive = isHere && pid === process.pid ? building.has(temporary) : !isHere || runs(pid)
    if (!isAlive || Date.now() - stat.mtimeMs > DAY) remove(path)
  }
}

/** The files beside `file` that builds write, as their names tell; older ones do not name the machine. */
function buildsOf(file: string) {
  const [folder, start] = [dirname(file), `${basename(file)}.`]
  return namesIn(folder).flatMap((name) => {
    const parts = /^((\d+)(?:-([0-9a-f]{8})-\d+)?\.tmp)(?:-journal|-wal|-shm)?$/.exec(
      name.slice(start.length),
    )
    if (!name.startsWith(start) || !parts) return []
    const [, ending, pid, at] = parts
    return [{ path: join(folder, name), pid: Number(pid), at, temporary: start + ending }]
  })
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    // A folder that only takes files shows none.
    return []
  }
}

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // Somebody else's process cannot be signalled, but runs.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // What cannot be removed harms nobody, and the next build tries again.
  }
}
