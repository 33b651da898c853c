import type { Kit } from './kit.sqlite'
import { wordColumn } from './word'

/** Countries, sectors, goods, sources, names, bodies and events. */
export const recordsTables = (k: Kit) => {
  const word = wordColumn(k)
  return {
    /** `id` is ISO 3166-1 alpha-3 (WLD = the world), `alpha2` what `Intl.DisplayNames` wants. */
    countries: k.table('countries', { id: k.text().primaryKey(), alpha2: k.text() }),

    sectors: k.table('sectors', { id: k.text().primaryKey(), position: k.int().notNull() }),

    products: k.table('products', { id: k.text().primaryKey() }),

    sources: k.table('sources', {
      id: k.text().notNull().unique(),
      publisher: k.text().notNull(),
      title: k.text().notNull(),
      url: k.text(),
      published_on: k.text(),
      language: k.text(),
      kind: word('source_kind').notNull(),
      /** The day on which it was read, and an address where it stays as it was read. */
      retrieved_on: k.text(),
      archived_url: k.text(),
      /** How much of it was read, so whether a place in it can be named. */
      kept: word('source_kept'),
      /** SHA-256 of its text, where that was read whole. */
      text_sha256: k.text(),
      changed_on: k.text().notNull(),
      ordinal: k.int().primaryKey(),
      search: k.text().notNull(),
    }),

    /** Names and titles by language. */
    names: k.table(
      'names',
      {
        subject: word('name_subject').notNull(),
        subject_id: k.text().notNull(),
        language: k.text().notNull(),
        text: k.text().notNull(),
        origin: word('name_origin').notNull(),
      },
      (t) => [k.primaryKey({ columns: [t.subject, t.subject_id, t.language] })],
    ),

    /** Where a record stands in the alphabet of a language, by its name in it, else by its English one. */
    name_order: k.table(
      'name_order',
      {
        subject: word('name_subject').notNull(),
        language: k.text().notNull(),
        subject_id: k.text().notNull(),
        place: k.int().notNull(),
      },
      (t) => [k.primaryKey({ columns: [t.subject, t.language, t.subject_id] })],
    ),

    institutions: k.table('institutions', {
      id: k.text().notNull().unique(),
      country_id: k.text().notNull(),
      kind: word('institution_kind').notNull(),
      valid_from: k.text(),
      valid_to: k.text(),
      note: k.text(),
      changed_on: k.text().notNull(),
      ordinal: k.int().primaryKey(),
      search: k.text().notNull(),
    }),
    institution_sources: k.table(
      'institution_sources',
      { institution_id: k.text().notNull(), source_id: k.text().notNull(), position: k.int().notNull() },
      (t) => [
        k.primaryKey({ columns: [t.institution_id, t.source_id] }),
        k.index('institution_sources_source').on(t.source_id, t.institution_id),
      ],
    ),
    /** What became of a body: `from_id` is the predecessor, `to_id` the successor; a dissolved body has none. */
    institution_links: k.table(
      'institution_links',
      {
        from_id: k.text().notNull(),
        to_id: k.text(),
        kind: word('institution_link_kind').notNull(),
        effective_on: k.text(),
        source_id: k.text().notNull(),
        note: k.text(),
      },
      (t) => [
        k.unique('institution_links_ends').on(t.from_id, t.to_id),
        k.index('institution_links_to').on(t.to_id, t.from_id),
      ],
    ),

    events: k.table('events', {
      id: k.text().notNull().unique(),
      kind: word('event_kind').notNull(),
      starts_on: k.text().notNull(),
      ends_on: k.text(),
      country_id: k.text(),
      city: k.text(),
      planned: k.bool().notNull(),
      participants: k.text(),
      outcome: k.text(),
      note: k.text(),
      changed_on: k.text().notNull(),
      ordinal: k.int().primaryKey(),
      search: k.text().notNull(),
    }),
    /** The countries that took part in an event, or that it concerned. */
    event_countries: k.table(
      'event_countries',
      { event_id: k.text().notNull(), country_id: k.text().notNull() },
      (t) => [k.primaryKey({ columns: [t.event_id, t.country_id] })],
    ),
    event_sources: k.table(
      'event_sources',
      {
        event_id: k.text().notNull(),
        source_id: k.text().notNull(),
        locator: k.text(),
        wording: k.text(),
        position: k.int().notNull(),
      },
      (t) => [
        k.primaryKey({ columns: [t.event_id, t.source_id] }),
        k.index('event_sources_source').on(t.source_id, t.event_id),
      ],
    ),
  }
}
