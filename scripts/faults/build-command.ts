import { type ChildProcess, spawn } from 'node:child_process'
import { root } from '../tool'
import { environment } from './environment'

interface Build {
  readonly dataset: string
  readonly store: string
  readonly user?: number | undefined
  /** What goes before the command, such as a shell that sets a limit. */
  readonly under?: readonly string[]
}

/** Milliseconds after which a build has failed. */
const LONGEST = 180_000

/** Starts `npm run db:build`, without npm: a process that can be ended by its number. */
export function startBuild({ dataset, store, user, under = [] }: Build): {
  child: ChildProcess
  printed(): string
} {
  const args = ['--import', 'tsx', 'scripts/db-build.ts', '--dataset', dataset, '--store', store]
  const [program = '', ...rest] = [...under, process.execPath, ...args]
  const child = spawn(program, rest, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment(),
    timeout: LONGEST,
    killSignal: 'SIGKILL',
    ...(user !== undefined && { uid: user, gid: user }),
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (text += chunk))
  return { child, printed: () => text }
}
