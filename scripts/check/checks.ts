import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { seconds } from '../command'
import { captureTool, root } from '../tool'
import { checkAddresses } from './addresses'
import { checkDocuments } from './documents'
import { checkEngines } from './engines'
import type { Fault } from './fault'
import { checkGlossary, checkNames } from './glossary'
import { checkImports } from './imports'
import { checkMessageUses } from './message-uses'
import { checkMessages, messagesOf } from './messages'
import { checkOpenApi } from './openapi'
import { readSources } from './sources'

interface Verdict {
  readonly ok: boolean
  readonly output: string
}

const texts = 'app/i18n/messages'
const glossary = 'docs/glossary.md'
const names = 'db/dataset/names.csv'

const checks: Readonly<Record<string, () => Promise<Verdict>>> = {
  types: async () => {
    // The global types of the routes come first: tsc needs them.
    const routes = await captureTool('next', ['typegen'])
    return routes.ok ? captureTool('tsc', ['--noEmit', '--pretty', 'false']) : routes
  },
  style: () => captureTool('biome', ['check', '.']),
  imports: async () => verdict(await checkImports(root)),
  engines: async () => verdict(checkEngines(readSources(root)).map(sentence)),
  address: async () => verdict(checkAddresses(readSources(root)).map(sentence)),
  messages: async () => {
    if (!existsSync(join(root, texts))) return verdict([`${texts} does not exist`])
    const uses = checkMessageUses(readSources(root), new Set(messagesOf(join(root, texts), 'en').keys()))
    const words = readFileSync(join(root, glossary), 'utf8')
    const refused = [
      ...checkGlossary(join(root, texts), words),
      ...checkNames(readFileSync(join(root, names), 'utf8'), words),
    ]
    return verdict([...checkMessages(texts), ...uses.map(sentence), ...refused])
  },
  documents: async () => verdict(checkDocuments(root)),
  openapi: async () => verdict(await checkOpenApi(texts)),
}

/** Runs every check at once and prints each one's verdict as it comes. */
export async function runChecks(): Promise<boolean> {
  const verdicts = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => {
      const started = performance.now()
      const { ok, output } = await check()
      console.log(`${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(9)} ${seconds(started)}`)
      if (!ok) console.log(output.replace(/^/gm, '  '))
      return ok
    }),
  )
  return verdicts.every(Boolean)
}

const sentence = ({ path, line, rule }: Fault) => `${path}:${line} ${rule}`

const verdict = (faults: readonly string[]): Verdict => ({
  ok: faults.length === 0,
  output: faults.join('\n'),
})
