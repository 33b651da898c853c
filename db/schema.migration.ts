import { schema } from './schema'

// drizzle-kit reads tables only from named exports.
export const {
  countries,
  sectors,
  products,
  sources,
  names,
  institutions,
  institution_sources,
  institution_links,
  events,
  event_sources,
  agreements,
  agreement_parties,
  agreement_sectors,
  agreement_sources,
  agreement_links,
  claims,
  dataset_meta,
  dataset_files,
} = schema
