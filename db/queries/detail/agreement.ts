import { and, asc, eq, or } from 'drizzle-orm'
import { NotFound } from '../../errors'
import { schema } from '../../schema/schema'
import type { Scope } from '../../scope'
import { belongs } from '../belongs'
import { namesOf } from './names'

/** One agreement with everything that is known about it. @throws NotFound */
export async function findAgreement(scope: Scope, id: string) {
  const { db } = scope.reader
  const { agreements, agreement_parties, agreement_sectors, agreement_sources, agreement_links } = schema
  const { agreement_evidence, agreement_statuses, sources } = schema
  const [agreement] = await db
    .select()
    .from(agreements)
    .where(and(eq(agreements.id, id), belongs(scope, 'agreements', agreements.ordinal)))
  if (!agreement) throw new NotFound('agreement', id)
  const [names, parties, sectors, cited, links, statuses, evidence] = await Promise.all([
    namesOf(scope, 'agreement', id),
    db
      .select({ id: agreement_parties.institution_id, country: agreement_parties.country_id })
      .from(agreement_parties)
      .where(eq(agreement_parties.agreement_id, id))
      .orderBy(asc(agreement_parties.position)),
    db
      .select({ id: agreement_sectors.sector_id })
      .from(agreement_sectors)
      .where(eq(agreement_sectors.agreement_id, id))
      .orderBy(asc(agreement_sectors.position)),
    db
      .select({ source: sources, locator: agreement_sources.locator, wording: agreement_sources.wording })
      .from(agreement_sources)
      .innerJoin(sources, eq(sources.id, agreement_sources.source_id))
      .where(eq(agreement_sources.agreement_id, id))
      .orderBy(asc(agreement_sources.position)),
    db
      .select({ link: agreement_links, source: sources })
      .from(agreement_links)
      .innerJoin(sources, eq(sources.id, agreement_links.source_id))
      .where(or(eq(agreement_links.from_id, id), eq(agreement_links.to_id, id)))
      .orderBy(asc(agreement_links.from_id)),
    db
      .select()
      .from(agreement_statuses)
      .where(eq(agreement_statuses.agreement_id, id))
      .orderBy(asc(agreement_statuses.from_on)),
    db
      .select({ evidence: agreement_evidence, source: sources })
      .from(agreement_evidence)
      .innerJoin(sources, eq(sources.id, agreement_evidence.source_id))
      .where(eq(agreement_evidence.agreement_id, id))
      .orderBy(asc(agreement_evidence.observed_on)),
  ])
  return {
    agreement,
    names,
    parties,
    sectors: sectors.map((s) => s.id),
    sources: cited.map(({ source, ...place }) => ({ ...source, ...place })),
    links,
    statuses,
    evidence,
  }
}
