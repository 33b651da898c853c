import { and, asc, eq, getTableColumns, isNotNull } from 'drizzle-orm'
import type { Word } from '../catalog/vocabulary'
import { schema } from '../schema/schema'
import type { Scope } from '../scope'
import { ENTRY_BYTES } from '../store/memo'
import { belongs } from './belongs'

/** One step in what became of a body; `to_id` is null where it was dissolved. */
export interface Succession {
  readonly from_id: string
  readonly to_id: string | null
  readonly kind: Word<'institution_link_kind'>
  readonly effective_on: string | null
  readonly source_id: string
  readonly note: string | null
}

/** Which bodies followed which. Steps come nearest first, each once. */
export interface Lineage {
  /** The steps that lead to a body from all that went before it. */
  before(id: string): readonly Succession[]
  /** The steps that lead from a body to all that followed it. */
  after(id: string): readonly Succession[]
  /** The steps from a body to its immediate successors. */
  next(id: string): readonly Succession[]
  /** True of a body that is known to exist no longer. */
  isFormer(id: string): boolean
  /** True of a body that no successor stands for: it exists, or nothing is known to have followed it. */
  isStanding(id: string): boolean
}

/** Steps after which the body itself is gone; one that only lost functions goes on. */
const ending: readonly Succession['kind'][] = ['renamed', 'split', 'merged', 'dissolved']

/** The successions of the bodies of a scope. */
export const lineageOf = (scope: Scope): Promise<Lineage> =>
  scope.reader.memo.keep(
    `lineage ${scope.pair.id}`,
    () => read(scope),
    ({ size }) => size * ENTRY_BYTES,
  )

async function read(scope: Scope): Promise<Lineage & { readonly size: number }> {
  const { institutions, institution_links } = schema
  const { db } = scope.reader
  const ofScope = belongs(scope, 'institutions', institutions.ordinal)
  const links: Succession[] = await db
    .select(getTableColumns(institution_links))
    .from(institution_links)
    .innerJoin(institutions, eq(institutions.id, institution_links.from_id))
    .where(ofScope)
    .orderBy(
      asc(institution_links.effective_on),
      asc(institution_links.from_id),
      asc(institution_links.to_id),
    )
  const ended = await db
    .select({ id: institutions.id })
    .from(institutions)
    .where(and(isNotNull(institutions.valid_to), ofScope))
  const former = new Set(ended.map(({ id }) => id))
  for (const link of links) if (ending.includes(link.kind)) former.add(link.from_id)
  const from = new Map<string, Succession[]>()
  const to = new Map<string, Succession[]>()
  for (const link of links) {
    from.set(link.from_id, [...(from.get(link.from_id) ?? []), link])
    if (link.to_id) to.set(link.to_id, [...(to.get(link.to_id) ?? []), link])
  }
  return {
    size: links.length + former.size,
    before: (id) =>
      follow(
        id,
        (at) => to.get(at) ?? [],
        (link) => link.from_id,
      ),
    after: (id) =>
      follow(
        id,
        (at) => from.get(at) ?? [],
        (link) => link.to_id,
      ),
    next: (id) => from.get(id) ?? [],
    isFormer: (id) => former.has(id),
    isStanding: (id) => !former.has(id) || (from.get(id) ?? []).every(({ to_id }) => to_id === null),
  }
}

function follow(
  start: string,
  steps: (id: string) => readonly Succession[],
  end: (link: Succession) => string | null,
): Succession[] {
  const found: Succession[] = []
  const ids = new Set([start])
  // What is added on the way is gone through as well.
  for (const id of ids)
    for (const link of steps(id)) {
      const far = end(link)
      found.push(link)
      if (far !== null) ids.add(far)
    }
  return found
}
