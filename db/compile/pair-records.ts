import { type SQL, sql } from 'drizzle-orm'
import type { Collection } from '../catalog/collection'
import { collections } from '../catalog/collections'
import { type CollectionName, placesLanguage, recordedNames } from '../catalog/names'
import { pairOf } from '../catalog/pair'
import { defaultSort } from '../catalog/query/query'
import { views } from '../catalog/views'
import { orderOf } from '../lists/sql/select'
import { sqlite } from '../store/dialect'
import type { Writer } from '../store/store'
import { partsOf, refersTo } from './parts'
import { fileColumns, type TableName } from './tables'

const name = sql.identifier

/**
 * Which records of a collection belong to which pair by the rule that its declaration names, as rows of `pair_id`, `ordinal` and
 * `own` (1 for the pair's own, 0 for context); a record may come several times and is then as close as at its closest.
 */
function belonging({ name: collection, belongs }: Collection): SQL {
  switch (belongs.by) {
    case 'both': {
      const [table, owner] = [name(belongs.table), name(belongs.owner)]
      return sql`
        select p.id as pair_id, t.ordinal, 1 as own from pairs p
        join ${table} x on x.country_id = p.a
        join ${table} y on y.${owner} = x.${owner} and y.country_id = p.b
        join ${name(collection)} t on t.id = x.${owner}`
    }
    case 'either':
      return sql`
        select p.id as pair_id, t.ordinal, 1 as own from pairs p
        join ${name(collection)} t on t.country_id in (p.a, p.b)`
    case 'ends':
      return sql`
        select p.id as pair_id, t.ordinal, iif(t.from_id in (p.a, p.b) and t.to_id in (p.a, p.b) and t.from_id <> t.to_id, 1, 0) as own
        from pairs p join ${name(collection)} t
        on t.from_id in (p.a, p.b) or t.to_id in (p.a, p.b) or t.reporter_id in (p.a, p.b)`
    case 'citation':
      return sql`
        with resting as (${sql.join(cited(), sql` union all `)})
        select r.pair_id, s.ordinal, r.own from resting r join ${name(collection)} s on s.id = r.source_id
        union all
        select p.id, s.ordinal, 0 from pairs p
        join ${name(collection)} s on s.id not in (select source_id from resting)`
  }
}

/** The sources that the records of each pair rest on: those that a record, or a row that belongs to it, names. */
function cited(): SQL[] {
  const by = (collection: CollectionName, table: TableName, record: string) =>
    fileColumns(table)
      .filter((column) => refersTo(table, column, 'sources'))
      .map(
        (column) => sql`
        select r.pair_id, r.own, j.${name(column)} as source_id from pair_records r
        join ${name(collection)} t on r.collection = ${sql.raw(`'${collection}'`)} and t.ordinal = r.ordinal
        join ${name(table)} j on j.${name(record)} = t.id where j.${name(column)} is not null`,
      )
  return recordedNames.flatMap((collection) => [
    ...by(collection, collection, 'id'),
    ...partsOf(collection).flatMap(({ table, owner }) => by(collection, table, owner)),
  ])
}

/** Writes `pair_records` from all other tables, which are filled. */
export async function writePairRecords({ db }: Pick<Writer, 'db'>): Promise<void> {
  const isCited = ({ belongs }: Collection) => belongs.by === 'citation'
  const all = Object.values(collections)
  // What is cited comes last, since it follows the records that rest on it.
  for (const one of [...all.filter((one) => !isCited(one)), ...all.filter(isCited)])
    await db.run(insertion(one))
}

function insertion(collection: Collection): SQL {
  return sql`
    insert into pair_records (pair_id, collection, ordinal, own, place)
    select m.pair_id, ${collection.name}, m.ordinal, m.own,
      row_number() over (partition by m.pair_id order by ${defaultOrder(collection.name)}) - 1
    from (select pair_id, ordinal, max(own) as own from (${belonging(collection)}) group by 1, 2) m
    join ${name(collection.name)} t on t.ordinal = m.ordinal`
}

function defaultOrder(collection: CollectionName): SQL {
  const view = views[collection]
  // No default order depends on the pair or on a day.
  const context = {
    ...{ collection: view.collection, pair: pairOf('AAA', 'AAB'), asOf: '', lineage: true },
    ...{ language: placesLanguage, dialect: sqlite },
  }
  return orderOf(context, defaultSort(view, ''))
}
