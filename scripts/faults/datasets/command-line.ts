import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { root } from '../../tool'
import { environment } from '../environment'
import { judgePrinted } from './judge'

/** Milliseconds after which a build has failed. */
const LONGEST = 180_000

/** What `npm run db:build` makes of a dataset, and what is wrong with how it says so. */
export async function buildByCommand(
  dataset: string,
  store: string,
  became: string,
): Promise<readonly string[]> {
  const args = ['run', '--silent', 'db:build', '--', '--dataset', dataset, '--store', store]
  const child = spawn('npm', args, {
    cwd: root,
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LONGEST,
  })
  let output = ''
  const keep = (chunk: Buffer) => (output += chunk)
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const [code] = await once(child, 'close')
  const expected = became === 'accepted' ? 0 : 1
  const wrong = code === expected ? [] : [`it ended with ${code}: expected ${expected}`]
  return [...wrong, ...judgePrinted(output)]
}
