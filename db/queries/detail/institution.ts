import { asc, eq, or, sql } from 'drizzle-orm'
import { NotFound } from '../../errors'
import { schema } from '../../schema'
import type { Reader } from '../../store'
import { namesOf } from './names'

/** One body with its succession links, its agreements and whom it signed them with. @throws NotFound */
export async function findInstitution(reader: Reader, id: string) {
  const { db } = reader
  const { institutions, institution_links, institution_sources, sources } = schema
  const [institution] = await db.select().from(institutions).where(eq(institutions.id, id))
  if (!institution) throw new NotFound('institution', id)
  const [names, links, cited, agreements, counterparts] = await Promise.all([
    namesOf(reader, 'institution', id),
    db
      .select()
      .from(institution_links)
      .where(or(eq(institution_links.from_id, id), eq(institution_links.to_id, id)))
      .orderBy(asc(institution_links.effective_on)),
    db
      .select({ source: sources })
      .from(institution_sources)
      .innerJoin(sources, eq(sources.id, institution_sources.source_id))
      .where(eq(institution_sources.institution_id, id))
      .orderBy(asc(institution_sources.position)),
    reader.rows(sql`
      select a.id, a.signed_on, a.type, a.status from agreements a
      join agreement_parties p on p.agreement_id = a.id where p.institution_id = ${id}
      order by a.signed_on desc nulls last, a.id`),
    reader.rows(sql`
      select other.institution_id as id, count(*) as n from agreement_parties mine
      join agreement_parties other on other.agreement_id = mine.agreement_id and other.country_id <> mine.country_id
      where mine.institution_id = ${id} group by 1 order by n desc, id`),
  ])
  return {
    institution,
    names,
    links,
    sources: cited.map((c) => c.source),
    agreements: agreements.map((a) => ({ id: String(a.id), signed_on: a.signed_on as string | null })),
    counterparts: counterparts.map((c) => ({ id: String(c.id), agreements: Number(c.n) })),
  }
}
