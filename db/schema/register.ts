import type { Kit } from './kit.sqlite'
import { wordColumn } from './word'

/** Agreements with their parties, evidence, statuses and links. */
export const registerTables = (k: Kit) => {
  const word = wordColumn(k)
  return {
    agreements: k.table(
      'agreements',
      {
        id: k.text().notNull().unique(),
        type: word('agreement_type').notNull(),
        signed_on: k.text(),
        place: k.text(),
        entry_into_force: k.text(),
        valid_from: k.text(),
        valid_to: k.text(),
        term_basis: word('term_basis'),
        disputed: k.bool().notNull(),
        event_id: k.text(),
        note: k.text(),
        /** The last day that `valid_to` covers. */
        ends_on: k.text(),
        changed_on: k.text().notNull(),
        ordinal: k.int().primaryKey(),
        search: k.text().notNull(),
      },
      // The list's default order, and the agreements of one event.
      (t) => [k.index('agreements_signed').on(t.signed_on, t.id), k.index('agreements_event').on(t.event_id)],
    ),
    agreement_parties: k.table(
      'agreement_parties',
      {
        agreement_id: k.text().notNull(),
        institution_id: k.text().notNull(),
        country_id: k.text().notNull(),
        kind: word('institution_kind').notNull(),
        position: k.int().notNull(),
      },
      (t) => [
        k.primaryKey({ columns: [t.agreement_id, t.institution_id] }),
        k.index('agreement_parties_institution').on(t.institution_id, t.agreement_id),
        // The parties of one side in their order, as every row of a list shows them.
        k.index('agreement_parties_side').on(t.agreement_id, t.country_id, t.position, t.institution_id),
      ],
    ),
    /**
     * Every body that stands for a party of an agreement today: the party itself (`direct`) and all that followed
     * it through reorganisations.
     */
    agreement_bodies: k.table(
      'agreement_bodies',
      {
        agreement_id: k.text().notNull(),
        institution_id: k.text().notNull(),
        country_id: k.text().notNull(),
        direct: k.bool().notNull(),
      },
      // The ministry filter asks which agreements a body is party to.
      (t) => [
        k.primaryKey({ columns: [t.agreement_id, t.institution_id] }),
        k.index('agreement_bodies_institution').on(t.institution_id, t.agreement_id),
      ],
    ),
    agreement_sectors: k.table(
      'agreement_sectors',
      { agreement_id: k.text().notNull(), sector_id: k.text().notNull(), position: k.int().notNull() },
      (t) => [
        k.primaryKey({ columns: [t.agreement_id, t.sector_id] }),
        k.index('agreement_sectors_sector').on(t.sector_id, t.agreement_id),
      ],
    ),
    agreement_sources: k.table(
      'agreement_sources',
      {
        agreement_id: k.text().notNull(),
        source_id: k.text().notNull(),
        locator: k.text(),
        wording: k.text(),
        position: k.int().notNull(),
      },
      (t) => [
        k.primaryKey({ columns: [t.agreement_id, t.source_id] }),
        k.index('agreement_sources_source').on(t.source_id, t.agreement_id),
      ],
    ),
    /** What was read of an agreement's life after its signing, with the date it was true on. */
    agreement_evidence: k.table(
      'agreement_evidence',
      {
        agreement_id: k.text().notNull(),
        kind: word('evidence_kind').notNull(),
        observed_on: k.text().notNull(),
        source_id: k.text().notNull(),
        note: k.text(),
      },
      (t) => [k.primaryKey({ columns: [t.agreement_id, t.kind, t.observed_on] })],
    ),
    /**
     * The status of an agreement through time, worked out by `analysis/status`: one row a span of days, both ends
     * included, without gaps. `reason_on` is the date the reason speaks of, `related_id` the agreement it names.
     */
    agreement_statuses: k.table(
      'agreement_statuses',
      {
        agreement_id: k.text().notNull(),
        from_on: k.text().notNull(),
        to_on: k.text().notNull(),
        status: word('agreement_status').notNull(),
        reason: word('status_reason').notNull(),
        reason_on: k.text(),
        related_id: k.text(),
      },
      (t) => [k.primaryKey({ columns: [t.agreement_id, t.from_on] })],
    ),
    agreement_links: k.table(
      'agreement_links',
      {
        from_id: k.text().notNull(),
        to_id: k.text().notNull(),
        kind: word('agreement_link_kind').notNull(),
        source_id: k.text().notNull(),
        note: k.text(),
      },
      (t) => [
        k.primaryKey({ columns: [t.from_id, t.to_id, t.kind] }),
        k.index('agreement_links_to').on(t.to_id, t.from_id),
      ],
    ),
  }
}
