import type { Labels } from '@/db/queries/labels'
import { Link } from '../ui/link'
import { Name } from '../ui/name'
import type { Desk } from '../words/desk'
import styles from './record.module.css'

/** Links to records by id, under their names. */
export function RecordLinks({
  desk,
  page,
  ids,
  names,
}: {
  desk: Desk
  page: string
  ids: readonly string[]
  names: Labels
}) {
  return (
    <ul className={styles.list}>
      {ids.map((id) => (
        <li key={id}>
          <RecordLink desk={desk} page={page} id={id} names={names} />
        </li>
      ))}
    </ul>
  )
}

/** A link to one record under its name. */
export function RecordLink({
  desk,
  page,
  id,
  names,
}: {
  desk: Desk
  page: string
  id: string
  names: Labels
}) {
  const name = names.get(id)
  return (
    <Link href={desk.href(`${page}/${id}`)}>
      {name ? <Name text={name.text} language={name.language} locale={desk.locale} /> : id}
    </Link>
  )
}
