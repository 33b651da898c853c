import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startBuild } from '../build-command'
import { type Narrow, withLittleRoom, withReadOnly } from './narrow'
import type { Scenario, Scene } from './scenario'
import { judgeSentence } from './sentence'

const NAME = 'ravobit.db'

async function build(
  { stores }: Scene,
  store: string,
  { user, under = [] }: Partial<Narrow> = {},
  dataset = stores.next.dataset,
) {
  const { child, printed } = startBuild({ dataset, store, user, under })
  const [code] = await once(child, 'close')
  return { code, printed: printed() }
}

/** The former store has to be whole, and nothing beside it. */
function judgeFormer(folder: string, good: Buffer): readonly string[] {
  const whole = readFileSync(join(folder, NAME)).equals(good)
  const beside = readdirSync(folder).filter((name) => name !== NAME)
  return [...(whole ? [] : ['the former store is another']), ...beside.map((name) => `${name} is left`)]
}

async function narrow(scene: Scene, means: Narrow, ...says: readonly RegExp[]): Promise<readonly string[]> {
  scene.by(means.by)
  const ended = await build(scene, join(scene.folder, NAME), means)
  return [...judgeSentence(ended, ...says), ...judgeFormer(scene.folder, scene.stores.old.bytes)]
}

const putOld = ({ folder, stores }: Scene) => writeFileSync(join(folder, NAME), stores.old.bytes)

export const buildScenarios: readonly Scenario[] = [
  {
    name: 'build on a full disk',
    quick: true,
    run: (scene) =>
      withLittleRoom(scene.folder, 6, (means) => {
        putOld(scene)
        return narrow(scene, means, /full|space|room|too large|limit/i, /ravobit/)
      }),
  },
  {
    name: 'build where the disk is full at once',
    run: (scene) =>
      withLittleRoom(scene.folder, 5, (means) => {
        putOld(scene)
        return narrow(scene, means, /full|space|room|too large|limit/i, /ravobit/)
      }),
  },
  {
    name: 'build into a folder that is only read',
    quick: true,
    run: (scene) =>
      withReadOnly(
        scene.folder,
        () => putOld(scene),
        (means) => narrow(scene, means, /read-only|only read|permi|writ|create/i, new RegExp(scene.folder)),
      ),
  },
  {
    name: 'build with a folder in place of the store',
    quick: true,
    async run(scene) {
      const store = join(scene.folder, NAME)
      mkdirSync(store)
      const wrong = judgeSentence(await build(scene, store), /folder|directory/i, new RegExp(store))
      return statSync(store).isDirectory() ? wrong : [...wrong, 'the folder is gone']
    },
  },
  {
    name: 'build below a file',
    async run(scene) {
      const file = join(scene.folder, 'file')
      writeFileSync(file, 'x')
      return judgeSentence(await build(scene, join(file, NAME)), /folder|directory|file/i, new RegExp(file))
    },
  },
  {
    name: 'build from a folder that is not there',
    async run(scene) {
      putOld(scene)
      const dataset = join(scene.folder, 'nothing')
      const ended = await build(scene, join(scene.folder, NAME), {}, dataset)
      return [
        ...judgeSentence(ended, /no dataset|missing|not there|does not exist/i),
        ...judgeFormer(scene.folder, scene.stores.old.bytes),
      ]
    },
  },
  {
    name: 'build from a file',
    async run(scene) {
      putOld(scene)
      const dataset = join(scene.stores.next.dataset, 'claims.csv')
      const ended = await build(scene, join(scene.folder, NAME), {}, dataset)
      return judgeSentence(ended, /folder|director|dataset/i)
    },
  },
]
