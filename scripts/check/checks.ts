import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { seconds } from '../command'
import { captureTool, root } from '../tool'
import { checkImports } from './imports'
import { checkMessages } from './messages'
import { readSources } from './sources'

interface Verdict {
  readonly ok: boolean
  readonly output: string
}

const checks: Readonly<Record<string, () => Promise<Verdict>>> = {
  types: async () => {
    // The global types of the routes come first: tsc needs them.
    const routes = await captureTool('next', ['typegen'])
    return routes.ok ? captureTool('tsc', ['--noEmit', '--pretty', 'false']) : routes
  },
  style: () => captureTool('biome', ['check', '.']),
  imports: async () =>
    verdict(checkImports(readSources(root)).map(({ path, line, rule }) => `${path}:${line} ${rule}`)),
  messages: async () => {
    const folder = 'app/i18n/messages'
    return verdict(existsSync(join(root, folder)) ? checkMessages(folder) : [`${folder} does not exist`])
  },
}

/** Runs every check at once and prints each one's verdict as it comes. */
export async function runChecks(): Promise<boolean> {
  const verdicts = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => {
      const started = performance.now()
      const { ok, output } = await check()
      console.log(`${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(8)} ${seconds(started)}`)
      if (!ok) console.log(output.replace(/^/gm, '  '))
      return ok
    }),
  )
  return verdicts.every(Boolean)
}

const verdict = (faults: readonly string[]): Verdict => ({
  ok: faults.length === 0,
  output: faults.join('\n'),
})
