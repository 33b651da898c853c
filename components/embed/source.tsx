import type { Licence } from '@/db/catalog/licence'
import type { Desk } from '../words/desk'

interface Props {
  readonly desk: Desk
  readonly title: string
  /** The page of the desk that shows the chart. */
  readonly page: string
  /** The day of the dataset. */
  readonly released: string
  readonly licence: Licence
}

/** Whose chart this is, from when, where all of it stands, and what may be done with it. */
export function EmbedSource({ desk, title, page, released, licence: { name, url } }: Props) {
  const { t } = desk
  return (
    <p>
      {t('embed.source')}{' '}
      <a href={page}>
        <bdi>{t('embed.full', { title })}</bdi>
      </a>
      {' · '}
      {t('embed.data', { date: desk.date(released) })}
      {' · '}
      {t('embed.licence')}{' '}
      {url ? (
        <a href={url} rel="license">
          <bdi>{name}</bdi>
        </a>
      ) : (
        <bdi>{name}</bdi>
      )}
    </p>
  )
}
