import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { compileStore } from '../../../db/compile/compile'
import { DatasetError } from '../../../db/errors'
import { type Draft, empty } from './draft'
import { judgePlace, judgeProblems } from './judge'
import type { Spoilt } from './mutation'
import { serveOnce } from './served'

/** Where datasets are written, and the store that a good one was compiled into. */
export interface Bench {
  readonly dataset: string
  readonly store: string
  readonly good: Buffer
}

/** What became of a spoilt dataset, and what is wrong with that. */
export interface Result {
  readonly became: 'refused' | 'accepted' | 'failed'
  readonly wrong: readonly string[]
  /** Ways in which the former store or its folder was touched although nothing new came into place. */
  readonly touched: readonly string[]
}

/** Compiles a spoilt dataset over the good store, as `npm run db:build` does. */
export async function attempt(
  { dataset, store, good }: Bench,
  draft: Draft,
  spoilt: Spoilt,
): Promise<Result> {
  empty(dataset)
  draft.write(dataset)
  const compiled = await compile(dataset, store)
  const touched = readdirSync(dirname(store)).filter((name) => name !== basename(store))
  const changed = !readFileSync(store).equals(good)
  if (compiled === 'accepted') {
    const wrong = [...judgePlace(spoilt, undefined), ...(await served(store))]
    writeFileSync(store, good)
    return { became: 'accepted', wrong, touched }
  }
  if (changed) touched.push('the former store is another')
  writeFileSync(store, good)
  if (typeof compiled === 'string') return { became: 'failed', wrong: [compiled], touched }
  const lines = new Map(draft.names.map((name) => [name, draft.text(name).split('\n').length]))
  const wrong = [...judgeProblems(compiled.problems, lines), ...judgePlace(spoilt, compiled.problems)]
  return { became: 'refused', wrong, touched }
}

async function compile(dataset: string, store: string): Promise<DatasetError | string> {
  try {
    await compileStore(dataset, store)
    return 'accepted'
  } catch (error) {
    return error instanceof DatasetError ? error : `another error: ${String(error).slice(0, 200)}`
  }
}

async function served(store: string): Promise<readonly string[]> {
  try {
    await serveOnce(store)
    return []
  } catch (error) {
    return [`accepted and not served: ${String(error).slice(0, 200)}`]
  }
}
