import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { startDesk } from '../desk'
import { ask } from '../wire/connection'
import { type Narrow, withLittleRoom, withReadOnly } from './narrow'
import type { Scenario, Scene } from './scenario'
import { type Ended, judgeSentence } from './sentence'
import { type State, states } from './states'

/** Starts the desk and ends it again. @returns how it ended by itself, or else what `served` says of it */
async function start(
  { checkout }: Scene,
  settings: Readonly<Record<string, string>>,
  served: (url: string) => Promise<readonly string[]>,
): Promise<Ended & { readonly served: readonly string[] }> {
  const desk = await startDesk({ at: checkout, settings })
  try {
    const url = await desk.address
    if (url === undefined)
      return { code: desk.child.exitCode, printed: desk.printed(), served: ['it does not serve'] }
    return { code: undefined, printed: desk.printed(), served: await served(url) }
  } finally {
    await desk.end()
  }
}

/** What a desk serves as its store has to be `wanted`, byte for byte. */
const serves = (wanted: Buffer) => async (url: string) => {
  const answer = await ask(url, { target: '/api/v1/store.db', lines: [['Host', 'desk.example']] })
  if (typeof answer === 'string' || answer.status !== 200)
    return [`${typeof answer === 'string' ? answer : answer.status} for the store`]
  return answer.body.equals(wanted) ? [] : ['it serves another store']
}

function emptyData({ checkout }: Scene): string {
  const data = join(checkout, '.data')
  rmSync(data, { recursive: true, force: true })
  mkdirSync(data)
  return data
}

/** The default store is an artefact: whatever stands in its place, a start makes it anew. */
const rebuilt = (state: State, quick?: true): Scenario => ({
  ...{ name: `start with ${state} as the default store`, ...(quick && { quick }) },
  async run(scene) {
    const store = join(emptyData(scene), 'ravobit.db')
    writeFileSync(store, scene.stores.old.bytes)
    await states[state](store, scene.stores.old.bytes)
    const { served, printed } = await start(scene, {}, serves(scene.stores.old.bytes))
    return served.map((one) => `${one}: ${JSON.stringify(printed.trim().slice(-200))}`)
  },
})

/** A store that was named is only read: a sentence, and the file as it was. */
const named = (state: State, quick?: true): Scenario => ({
  ...{ name: `start with ${state} as RAVOBIT_STORE`, ...(quick && { quick }) },
  async run(scene) {
    const store = join(scene.folder, 'mine.db')
    writeFileSync(store, scene.stores.next.bytes)
    await states[state](store, scene.stores.next.bytes)
    const before = contentOf(store)
    const ended = await start(scene, { RAVOBIT_STORE: store }, async () => [])
    const same = contentOf(store) === before
    return [...judgeSentence(ended, /mine\.db/, /npm run/), ...(same ? [] : ['what was named was changed'])]
  },
})

function contentOf(path: string): string {
  if (!existsSync(path)) return 'nothing'
  return statSync(path).isDirectory() ? 'folder' : readFileSync(path).toString('latin1')
}

const cannotBuild = (
  name: string,
  says: RegExp,
  narrowed: (data: string, work: (means: Narrow) => Promise<readonly string[]>) => Promise<readonly string[]>,
  quick?: true,
): Scenario => ({
  ...{ name, ...(quick && { quick }) },
  async run(scene) {
    const data = emptyData(scene)
    return narrowed(data, async (means) => {
      // Only a file system of its own is felt by a whole start.
      if (means.user !== undefined || means.under !== undefined) return []
      scene.by(means.by)
      return judgeSentence(await start(scene, {}, async () => []), says, /\.data|ravobit\.db/)
    })
  },
})

export const startScenarios: readonly Scenario[] = [
  rebuilt('removed'),
  rebuilt('truncated'),
  rebuilt('damaged pages', true),
  rebuilt('noise'),
  rebuilt('an empty file'),
  rebuilt('another schema'),
  named('removed'),
  named('truncated'),
  named('damaged pages'),
  named('noise', true),
  named('another schema'),
  named('a folder'),
  {
    name: 'start with a good store of other facts as RAVOBIT_STORE',
    quick: true,
    async run(scene) {
      const store = join(scene.folder, 'mine.db')
      const { bytes } = scene.stores.next
      writeFileSync(store, bytes)
      const { served } = await start(scene, { RAVOBIT_STORE: store }, serves(bytes))
      return readFileSync(store).equals(bytes) ? served : [...served, 'what was named was changed']
    },
  },
  cannotBuild('start on a full disk', /full|space|room|too large/i, (data, work) =>
    withLittleRoom(data, 1, work),
  ),
  cannotBuild('start where .data is only read', /read-only|only read|permi|writ|create/i, (data, work) =>
    withReadOnly(data, () => {}, work),
  ),
  {
    name: 'start with a folder as the default store',
    async run(scene) {
      const store = join(emptyData(scene), 'ravobit.db')
      mkdirSync(store)
      const ended = await start(scene, {}, serves(scene.stores.old.bytes))
      rmSync(dirname(store), { recursive: true, force: true })
      // To make it anew is as good as to say so.
      return ended.served.length === 0 ? [] : judgeSentence(ended, /folder|directory/i, /ravobit\.db/)
    },
  },
]
