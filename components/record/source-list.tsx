import type { CitedSource } from '@/db/catalog/cited-source'
import { Link } from '../ui/link'
import type { Desk } from '../words/desk'
import { languageName } from '../words/language-name'
import styles from './record.module.css'

/** Sources with publisher, title, date and kind. */
export function SourceList({ desk, sources }: { desk: Desk; sources: readonly Omit<CitedSource, 'url'>[] }) {
  return (
    <ul className={styles.list}>
      {sources.map((source) => (
        <li key={source.id}>
          <Link href={desk.href(`sources/${source.id}`)}>
            <bdi lang={source.language ?? undefined}>{source.title}</bdi>
          </Link>{' '}
          <small>
            <bdi>{source.publisher}</bdi>
            {source.published_on && ` · ${desk.date(source.published_on)}`}
            {` · ${desk.t(`vocabulary.source_kind.${source.kind}`)}`}
            {source.language && ` · ${languageName(desk, source.language)}`}
          </small>
        </li>
      ))}
    </ul>
  )
}
