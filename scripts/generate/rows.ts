import type { Word } from '../../db/catalog/vocabulary'
import type { Agreement } from './agreements'
import type { Meeting } from './events'
import type { Phrase } from './phrase'
import { countries } from './phrases'
import type { Random } from './random'
import type { Roster } from './roster'
import { shippedSectors } from './shipped'
import { bodiesSource } from './sources'
import type { DatasetWriter } from './write'

/** Made-up sources have no paragraphs. */
const noPlace = { locator: null, wording: null }

const SHARE_IN_RUSSIAN = 0.3

function addNames(
  writer: DatasetWriter,
  random: Random,
  subject: Word<'name_subject'>,
  subject_id: string,
  text: Phrase,
) {
  writer.add('names', { subject, subject_id, language: 'en', text: text.en, origin: 'desk' })
  writer.add('names', { subject, subject_id, language: 'ar', text: text.ar, origin: 'desk' })
  if (random.chance(SHARE_IN_RUSSIAN))
    writer.add('names', { subject, subject_id, language: 'ru', text: text.ru, origin: 'source' })
}

/** Adds what every register has: the two countries, the shipped sectors, the source on public bodies. */
export function addGround(writer: DatasetWriter): void {
  for (const { id, alpha2 } of countries) writer.add('countries', { id, alpha2 })
  const { sectors, names } = shippedSectors()
  for (const sector of sectors) writer.add('sectors', sector)
  for (const name of names) writer.add('names', name)
  writer.add('sources', bodiesSource)
}

/** Adds the bodies of a country and what became of them. */
export function addRoster(writer: DatasetWriter, random: Random, { bodies, successions }: Roster): void {
  for (const { id, country, kind, valid_from, valid_to, name } of bodies) {
    writer.add('institutions', { id, country_id: country.id, kind, valid_from, valid_to, note: null })
    writer.add('institution_sources', { institution_id: id, source_id: bodiesSource.id })
    addNames(writer, random, 'institution', id, name)
  }
  for (const succession of successions)
    writer.add('institution_links', { ...succession, source_id: bodiesSource.id, note: null })
}

/** Adds an event on which agreements are signed. */
export function addMeeting(writer: DatasetWriter, random: Random, meeting: Meeting, source_id: string): void {
  const { id, kind, day, country, city, title } = meeting
  writer.add('events', {
    id,
    kind,
    starts_on: day,
    ends_on: null,
    country_id: country.id,
    city: city.en,
    planned: false,
    participants: null,
    outcome: null,
    note: null,
  })
  for (const { id: country_id } of countries) writer.add('event_countries', { event_id: id, country_id })
  writer.add('event_sources', { event_id: id, source_id, ...noPlace })
  addNames(writer, random, 'event', id, title)
}

/** Adds an agreement with its title, parties, sectors, evidence and source. */
export function addAgreement(
  writer: DatasetWriter,
  random: Random,
  { row, title, parties, sectors, evidence }: Agreement,
  source_id: string,
): void {
  const agreement_id = row.id
  writer.add('agreements', row)
  addNames(writer, random, 'agreement', agreement_id, title)
  for (const { id } of parties) writer.add('agreement_parties', { agreement_id, institution_id: id })
  for (const sector_id of sectors) writer.add('agreement_sectors', { agreement_id, sector_id })
  writer.add('agreement_sources', { agreement_id, source_id, ...noPlace })
  if (evidence) writer.add('agreement_evidence', { agreement_id, ...evidence, source_id, note: null })
}
