import { type SQL, sql } from 'drizzle-orm'
import { type CollectionName, placesLanguage } from '../catalog/names'
import { pairOf } from '../catalog/pair'
import { defaultSort } from '../catalog/query/query'
import { views } from '../catalog/views'
import { sqlite } from '../dialect'
import { orderOf } from '../lists/sql/select'
import type { Writer } from '../store'

/**
 * Which records belong to which pair, as rows of `pair_id`, `ordinal` and `own` (1 for the pair's own, 0 for context); a
 * record may come several times and is then as close as at its closest. The one place where it is decided:
 *
 * - an agreement is own where both countries have a party;
 * - an institution where it is of either country;
 * - an event where both countries took part;
 * - a claim or a check where it runs between the two, and context where one of them is an end of it or its reporter;
 * - a source where a record of the pair rests on it, as close as the closest of them; one on which nothing rests was read
 *   for all of them and is context.
 */
const belonging: Readonly<Record<CollectionName, SQL>> = {
  agreements: sql`
    select p.id as pair_id, t.ordinal, 1 as own from pairs p
    join agreement_parties x on x.country_id = p.a
    join agreement_parties y on y.agreement_id = x.agreement_id and y.country_id = p.b
    join agreements t on t.id = x.agreement_id`,
  institutions: sql`
    select p.id as pair_id, t.ordinal, 1 as own from pairs p join institutions t on t.country_id in (p.a, p.b)`,
  events: sql`
    select p.id as pair_id, t.ordinal, 1 as own from pairs p
    join event_countries x on x.country_id = p.a
    join event_countries y on y.event_id = x.event_id and y.country_id = p.b
    join events t on t.id = x.event_id`,
  claims: withEnds('claims'),
  checks: withEnds('checks'),
  sources: sql`
    with resting as (${sql.join(cited(), sql` union all `)})
    select r.pair_id, s.ordinal, r.own from resting r join sources s on s.id = r.source_id
    union all
    select p.id, s.ordinal, 0 from pairs p join sources s on s.id not in (select source_id from resting)`,
}

function withEnds(table: 'claims' | 'checks'): SQL {
  return sql`
    select p.id as pair_id, t.ordinal, iif(t.from_id in (p.a, p.b) and t.to_id in (p.a, p.b) and t.from_id <> t.to_id, 1, 0) as own
    from pairs p join ${sql.identifier(table)} t
    on t.from_id in (p.a, p.b) or t.to_id in (p.a, p.b) or t.reporter_id in (p.a, p.b)`
}

/** The sources that the records of each pair rest on. */
function cited(): SQL[] {
  const by = (collection: CollectionName, table: string, record: string) => sql`
    select r.pair_id, r.own, j.source_id from pair_records r
    join ${sql.identifier(collection)} t on r.collection = ${sql.raw(`'${collection}'`)} and t.ordinal = r.ordinal
    join ${sql.identifier(table)} j on j.${sql.identifier(record)} = t.id`
  return [
    by('agreements', 'agreement_sources', 'agreement_id'),
    by('agreements', 'agreement_evidence', 'agreement_id'),
    by('agreements', 'agreement_links', 'from_id'),
    by('agreements', 'agreement_links', 'to_id'),
    by('institutions', 'institution_sources', 'institution_id'),
    by('institutions', 'institution_links', 'from_id'),
    by('institutions', 'institution_links', 'to_id'),
    by('events', 'event_sources', 'event_id'),
    by('claims', 'claims', 'id'),
  ]
}

/** Writes `pair_records` from all other tables, which are filled. */
export async function writePairRecords({ db }: Pick<Writer, 'db'>): Promise<void> {
  // In the order of the catalogue: the sources come last, since they follow the records that rest on them.
  for (const name of Object.keys(belonging) as CollectionName[]) await db.run(insertion(name))
}

function insertion(collection: CollectionName): SQL {
  return sql`
    insert into pair_records (pair_id, collection, ordinal, own, place)
    select m.pair_id, ${collection}, m.ordinal, m.own,
      row_number() over (partition by m.pair_id order by ${defaultOrder(collection)}) - 1
    from (select pair_id, ordinal, max(own) as own from (${belonging[collection]}) group by 1, 2) m
    join ${sql.identifier(collection)} t on t.ordinal = m.ordinal`
}

function defaultOrder(name: CollectionName): SQL {
  const view = views[name]
  // No default order depends on the pair or on a day.
  const context = {
    ...{ collection: view.collection, pair: pairOf('AAA', 'AAB'), asOf: '', lineage: true },
    ...{ language: placesLanguage, dialect: sqlite },
  }
  return orderOf(context, defaultSort(view, ''))
}
