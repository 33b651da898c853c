import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import type { Random } from '../../generate/random'
import { largeFiles, listFiles } from '../routes'
import { ask } from '../wire/connection'
import { killOne, type Wrongs } from './killed'

/** Reads everything at the addresses it is given, again and again. */
const downloads = `
  const read = (address) => fetch(address).then((answer) => answer.arrayBuffer())
  for (;;) await Promise.all(process.argv.slice(1).map(read))`

/** Kills a client in the middle of its downloads; the server has to go on as if nothing had been. */
export async function killClient(url: string, random: Random, wrongs: Wrongs): Promise<void> {
  const addresses = [...largeFiles, random.pick(listFiles), random.pick(listFiles)].map((path) => url + path)
  const child = spawn(process.execPath, ['--input-type=module', '-e', downloads, ...addresses], {
    stdio: 'ignore',
  })
  const ended = once(child, 'exit')
  await setTimeout(random.next() * 800)
  await killOne(child.pid ?? 0)
  await ended
  const answer = await ask(
    url,
    { target: '/robots.txt', lines: [['Host', 'desk.example']] },
    { patience: 5000 },
  )
  const said = typeof answer === 'string' ? answer : answer.status
  if (said !== 200) wrongs.service.push(`${said} for another reader after a client was killed`)
}
