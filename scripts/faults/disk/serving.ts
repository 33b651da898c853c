import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { judgePrinted } from '../datasets/judge'
import { startDesk } from '../desk'
import type { Answer } from '../wire/answer'
import { ask } from '../wire/connection'
import type { Scenario, Scene } from './scenario'
import { type State, states } from './states'

const api = '/api/v1/kaz-tjk'
const asked = [
  '/en/kaz-tjk/claims?q=disk',
  ...[
    'claims.csv',
    'claims.ndjson',
    'agreements.xlsx',
    'agreements.ics',
    'claims/T0001.json',
    'charts/trade.csv',
  ].map((file) => `${api}/${file}`),
  ...[`${api}.zip`, '/api/v1/store.db', '/sitemap.xml', '/embed/kaz-tjk/trade?lang=ar'],
]

const get = (url: string, target: string) => ask(url, { target, lines: [['Host', 'desk.example']] })

/** What is wrong with an answer while there is no store to be read: it says so, and what to do. */
export function judgeAdvice(target: string, answer: Answer | string): readonly string[] {
  if (typeof answer === 'string') return [`${answer} for ${target}`]
  const text = answer.body.toString('utf8')
  if (answer.status !== 503) return [`${answer.status} for ${target}`]
  if (!/npm (run|start)/.test(text))
    return [`503 without advice for ${target}: ${JSON.stringify(text.slice(0, 120))}`]
  return target.startsWith('/api/') && !/json/.test(answer.headers.get('content-type') ?? '')
    ? [`503 for ${target} that programs cannot read`]
    : []
}

async function whileAway(url: string, store: string, good: Buffer, state: State): Promise<readonly string[]> {
  await states[state](store, good)
  const wrong: string[] = []
  for (const target of asked) wrong.push(...judgeAdvice(target, await get(url, target)))
  put(store, good)
  for (const target of asked) {
    const answer = await get(url, target)
    const said = typeof answer === 'string' ? answer : answer.status
    if (said !== 200) wrong.push(`${said} for ${target} when the good store is back`)
  }
  return wrong.map((one) => `${state}: ${one}`)
}

function put(store: string, bytes: Buffer): void {
  writeFileSync(`${store}.new`, bytes)
  rmSync(store, { recursive: true, force: true })
  renameSync(`${store}.new`, store)
}

const serving = (name: string, all: readonly State[], quick?: true): Scenario => ({
  ...{ name, ...(quick && { quick }) },
  async run(scene) {
    const store = join(scene.folder, 'served.db')
    writeFileSync(store, scene.stores.old.bytes)
    const desk = await startDesk({ at: scene.checkout, settings: { RAVOBIT_STORE: store } })
    try {
      const url = await desk.address
      if (url === undefined) return [`it does not serve: ${desk.printed().trim().slice(-200)}`]
      const wrong: string[] = []
      for (const state of all) wrong.push(...(await whileAway(url, store, scene.stores.old.bytes, state)))
      wrong.push(...(await replaced(scene, url, store)))
      return [...wrong, ...judgePrinted(desk.printed())]
    } finally {
      await desk.end()
    }
  },
})

/** Another good store is served from the next request on. */
async function replaced({ stores }: Scene, url: string, store: string): Promise<readonly string[]> {
  put(store, stores.next.bytes)
  const answer = await get(url, '/api/v1/store.db')
  const served = typeof answer !== 'string' && answer.body.equals(stores.next.bytes)
  return served ? [] : ['another good store is not served at once']
}

export const servingScenarios: readonly Scenario[] = [
  serving('while serving', ['removed', 'truncated', 'damaged pages', 'another schema'], true),
  serving('while serving, more', [
    'an empty file',
    'truncated in place',
    'damaged in place',
    'noise',
    'a folder',
  ]),
]
