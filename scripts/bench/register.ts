import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listPage } from '../../db/lists/lists'
import { labelsOf } from '../../db/queries/labels'
import { knownPairs } from '../../db/queries/meta'
import type { Scope } from '../../db/scope'
import { openReader } from '../../db/store/store'
import { CommandError } from '../command'
import { fullSize, generateRegister } from '../generate/register'
import { round, spread } from '../statistics'
import { captureTool } from '../tool'
import { type AgreementView, firstPage, registerPages } from './register-pages'

interface Asked extends AgreementView {
  /** Milliseconds. */
  readonly took: number
}

/**
 * Generates the full register, compiles it into a store of its own and measures pages of it: rows, total and facet
 * counts in milliseconds. Every page is asked once of a store that has answered its first page; those under `cold`,
 * one of each kind, are the first that their store is asked.
 */
export async function measureRegister() {
  const folder = mkdtempSync(join(tmpdir(), 'ravobit-register-'))
  try {
    const [dataset, store] = [join(folder, 'dataset'), join(folder, 'store.db')]
    const generated = await milliseconds(async () => generateRegister(dataset, fullSize))
    const compiled = await milliseconds(() => compile(dataset, store))
    const megabytes = round(statSync(store).size / 2 ** 20)
    return { ...fullSize, generated, compiled, megabytes, ...(await measurePages(store)) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

// In a process of its own, whose memory is gone before pages are measured.
async function compile(dataset: string, store: string) {
  const args = ['scripts/db-build.ts', '--dataset', dataset, '--store', store]
  const { ok, output } = await captureTool('tsx', args)
  if (!ok) throw new CommandError(output)
}

async function measurePages(store: string) {
  const pages = await withReader(store, registerPages)
  const kinds = [...new Set(pages.map(({ kind }) => kind))]
  const cold: Asked[] = []
  for (const page of kinds.flatMap((kind) => pages.find((page) => page.kind === kind) ?? []))
    cold.push({ ...page, took: await withReader(store, (scope) => ask(page, scope)) })
  return withReader(store, async (scope) => {
    const labels = await milliseconds(() => labelsOf(scope, 'agreements', 'en'))
    const first = await milliseconds(() => listPage(firstPage(scope)))
    const warm: Asked[] = []
    for (const page of pages) warm.push({ ...page, took: await ask(page, scope) })
    const ofKind = (kind: string) => summary(warm.filter((page) => page.kind === kind))
    return {
      labels,
      firstPage: first,
      pages: summary(warm),
      kinds: Object.fromEntries(kinds.map((kind) => [kind, ofKind(kind)])),
      cold: summary(cold),
    }
  })
}

/** @throws Error when nothing is found, since an empty page would say nothing of a full one */
async function ask({ search, request }: AgreementView, scope: Scope): Promise<number> {
  let found = 0
  const took = await milliseconds(async () => {
    found = (await listPage({ ...request, scope })).rows.length
  })
  if (found === 0) throw new Error(`"${search}" finds nothing`)
  return took
}

function summary(asked: readonly Asked[]) {
  const worst = asked.reduce((slowest, page) => (page.took > slowest.took ? page : slowest))
  const times = spread(asked.map(({ took }) => took))
  return { asked: asked.length, ...times, worst: worst.took, worstPage: worst.search }
}

async function withReader<T>(store: string, work: (scope: Scope) => Promise<T>): Promise<T> {
  const reader = await openReader(store)
  try {
    const [pair] = await knownPairs({ reader })
    if (!pair) throw new Error('no pair can be shown')
    return await work({ reader, pair })
  } finally {
    reader.close()
  }
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return round(performance.now() - started)
}
