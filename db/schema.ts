import { vocabulary } from './catalog/vocabulary'
import { type Kit, kit } from './kit.sqlite'

/** Every table and column of the store, named once. Table notes stand in `dataset/datapackage.json`. */
export const defineSchema = (k: Kit) => {
  const word = <N extends keyof typeof vocabulary>(name: N) => k.oneOf(vocabulary[name])
  return {
    /** `id` is ISO 3166-1 alpha-3 (WLD = the world), `alpha2` what `Intl.DisplayNames` wants. */
    countries: k.table('countries', { id: k.text().primaryKey(), alpha2: k.text() }),

    sectors: k.table('sectors', { id: k.text().primaryKey(), position: k.int().notNull() }),

    products: k.table('products', { id: k.text().primaryKey() }),

    sources: k.table('sources', {
      id: k.text().primaryKey(),
      publisher: k.text().notNull(),
      title: k.text().notNull(),
      url: k.text(),
      published_on: k.text(),
      language: k.text(),
      kind: word('source_kind').notNull(),
      search: k.text().notNull(),
    }),

    /** Names and titles by language; `collation` is the place among its subject's names in that language. */
    names: k.table(
      'names',
      {
        subject: word('name_subject').notNull(),
        subject_id: k.text().notNull(),
        language: k.text().notNull(),
        text: k.text().notNull(),
        origin: word('name_origin').notNull(),
        collation: k.int().notNull(),
      },
      (t) => [k.primaryKey({ columns: [t.subject, t.subject_id, t.language] })],
    ),

    institutions: k.table('institutions', {
      id: k.text().primaryKey(),
      country_id: k.text().notNull(),
      kind: word('institution_kind').notNull(),
      valid_from: k.text(),
      valid_to: k.text(),
      note: k.text(),
      search: k.text().notNull(),
    }),
    institution_sources: k.table(
      'institution_sources',
      { institution_id: k.text().notNull(), source_id: k.text().notNull(), position: k.int().notNull() },
      (t) => [k.primaryKey({ columns: [t.institution_id, t.source_id] })],
    ),
    /** What became of a body: `from_id` is the predecessor, `to_id` the successor. */
    institution_links: k.table(
      'institution_links',
      {
        from_id: k.text().notNull(),
        to_id: k.text().notNull(),
        kind: word('institution_link_kind').notNull(),
        effective_on: k.text(),
        source_id: k.text(),
        note: k.text(),
      },
      (t) => [k.primaryKey({ columns: [t.from_id, t.to_id] })],
    ),

    events: k.table('events', {
      id: k.text().primaryKey(),
      kind: word('event_kind').notNull(),
      starts_on: k.text().notNull(),
      ends_on: k.text(),
      country_id: k.text(),
      city: k.text(),
      planned: k.bool().notNull(),
      participants: k.text(),
      outcome: k.text(),
      note: k.text(),
      search: k.text().notNull(),
    }),
    event_sources: k.table(
      'event_sources',
      { event_id: k.text().notNull(), source_id: k.text().notNull(), position: k.int().notNull() },
      (t) => [k.primaryKey({ columns: [t.event_id, t.source_id] })],
    ),

    agreements: k.table(
      'agreements',
      {
        id: k.text().primaryKey(),
        type: word('agreement_type').notNull(),
        signed_on: k.text(),
        place: k.text(),
        entry_into_force: k.text(),
        valid_from: k.text(),
        valid_to: k.text(),
        status: word('agreement_status').notNull(),
        status_as_of: k.text(),
        status_basis: word('status_basis').notNull(),
        disputed: k.bool().notNull(),
        event_id: k.text(),
        note: k.text(),
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
        position: k.int().notNull(),
      },
      // The ministry filter asks which agreements a body is party to.
      (t) => [
        k.primaryKey({ columns: [t.agreement_id, t.institution_id] }),
        k.index('agreement_parties_institution').on(t.institution_id, t.agreement_id),
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
      { agreement_id: k.text().notNull(), source_id: k.text().notNull(), position: k.int().notNull() },
      (t) => [k.primaryKey({ columns: [t.agreement_id, t.source_id] })],
    ),
    agreement_links: k.table(
      'agreement_links',
      {
        from_id: k.text().notNull(),
        to_id: k.text().notNull(),
        kind: word('agreement_link_kind').notNull(),
        note: k.text(),
      },
      (t) => [k.primaryKey({ columns: [t.from_id, t.to_id, t.kind] })],
    ),

    /**
     * A number somebody stated. `reporter_id`: whose statistics or voice. Trade runs `from_id` (seller) to
     * `to_id` (buyer); turnover and ranks run from the reporter to the partner; people and places run from
     * the host or provider to the origin or beneficiary. `topic` follows from the indicator.
     */
    claims: k.table(
      'claims',
      {
        id: k.text().primaryKey(),
        topic: word('topic').notNull(),
        indicator: word('indicator').notNull(),
        kind: word('claim_kind').notNull(),
        reporter_id: k.text(),
        from_id: k.text().notNull(),
        to_id: k.text().notNull(),
        product_id: k.text(),
        study_level: word('study_level'),
        period_start: k.text().notNull(),
        period_end: k.text().notNull(),
        period_kind: word('period_kind').notNull(),
        value: k.float().notNull(),
        unit: word('unit').notNull(),
        qualifier: word('qualifier').notNull(),
        low: k.float(),
        high: k.float(),
        rank: word('rank').notNull(),
        rank_reason: k.text(),
        event_id: k.text(),
        source_id: k.text().notNull(),
        note: k.text(),
        search: k.text().notNull(),
      },
      // Series are read by indicator and direction; evidence pages by source.
      (t) => [
        k.index('claims_series').on(t.indicator, t.kind, t.from_id, t.to_id, t.period_start),
        k.index('claims_source').on(t.source_id),
      ],
    ),

    /** One row: `version` is the SHA-256 of the compiled dataset, so equal facts have equal versions. */
    dataset_meta: k.table('dataset_meta', {
      version: k.text().primaryKey(),
      title: k.text().notNull(),
      licence: k.text().notNull(),
      compiled_on: k.text().notNull(),
      first_pair: k.text().notNull(),
    }),
    dataset_files: k.table('dataset_files', {
      path: k.text().primaryKey(),
      sha256: k.text().notNull(),
      rows: k.int().notNull(),
    }),
  }
}

export const schema = defineSchema(kit)
export type Schema = typeof schema
