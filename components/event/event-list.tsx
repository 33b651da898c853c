import type { Word } from '@/db/catalog/vocabulary'
import type { Labels } from '@/db/queries/labels'
import styles from '../record/record.module.css'
import { RecordLink } from '../record/record-link'
import type { Desk } from '../words/desk'

interface EventRow {
  readonly id: string
  readonly kind: Word<'event_kind'>
  readonly starts_on: string
  readonly city: string | null
  readonly country_id: string | null
  readonly planned: boolean
}

/** Events, each with its date, kind and place. */
export function EventList({
  desk,
  events,
  names,
}: {
  desk: Desk
  events: readonly EventRow[]
  names: Labels
}) {
  return (
    <ul className={styles.list}>
      {events.map((event) => (
        <li key={event.id}>
          <RecordLink desk={desk} page="events" id={event.id} names={names} />{' '}
          <small>
            <time dateTime={event.starts_on}>{desk.date(event.starts_on)}</time>
            {` · ${desk.t(`vocabulary.event_kind.${event.kind}`)}`}
            {event.country_id && ` · ${desk.country(event.country_id)}`}
            {event.planned && ` · ${desk.t('field.planned')}`}
          </small>
        </li>
      ))}
    </ul>
  )
}
