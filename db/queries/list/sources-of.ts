import { setImmediate } from 'node:timers/promises'
import { type SQL, sql } from 'drizzle-orm'
import type { World } from '../../scope'
import { ownValues } from './expression'
import { contextOf, type ListRequest } from './list'
import type { InOrder } from './order'

/** A source as files cite it. */
export interface CitedSource {
  readonly id: string
  readonly publisher: string
  readonly title: string
  readonly url: string | null
  readonly published_on: string | null
  readonly language: string | null
  readonly kind: string
}

const STEP = 2000

/**
 * The sources that some of these rows of a view rest on, by id.
 * @throws what `stop` is aborted with
 */
export async function sourcesOf(
  request: ListRequest,
  rows: InOrder,
  stop?: AbortSignal,
): Promise<CitedSource[]> {
  const { reader } = request.scope
  const { table } = request.view.collection
  const cited = reader.listed(reader.dialect.lines.listed(sourceIds(request), table))
  const ids = new Set<string>()
  for (let i = 0; i < rows.count; i += STEP) {
    for (const [some] of cited(rows.ordinals(i, i + STEP)))
      for (const id of String(some ?? '').split(';')) ids.add(id)
    await setImmediate()
    stop?.throwIfAborted()
  }
  return sourcesByIds(request.scope, ids)
}

/** The sources of these ids, by id. */
export async function sourcesByIds({ reader }: World, ids: ReadonlySet<string>): Promise<CitedSource[]> {
  const all = await reader.rows<{ [C in keyof CitedSource]: CitedSource[C] }>(
    sql`select id, publisher, title, url, published_on, language, kind from sources order by id`,
  )
  return all.filter(({ id }) => ids.has(id))
}

/** The ids of a record's sources joined by `;`: its own, those of its field of sources, or those of the claims it used. */
function sourceIds(request: ListRequest): SQL {
  const { collection } = request.view
  const { dialect } = request.scope.reader
  if (collection.table === 'sources') return sql`t.id`
  const field = collection.fields.find(({ refers }) => refers === 'sources')
  if (field && field.via?.kind !== 'many') return sql`t.${sql.identifier(field.name)}`
  if (field?.via?.kind === 'many') {
    const { value, from, order } = ownValues(contextOf(request), field.via)
    return dialect.joinText(value, from, order, ';')
  }
  const claims = sql`check_claims j join claims c on c.id = j.claim_id where j.check_id = t.id`
  return dialect.joinText(sql`c.source_id`, claims, sql`j.position`, ';')
}
