import type { CitedSource } from '@/db/catalog/cited-source'
import type { Claim, Source } from '@/db/queries/cited'
import { Link } from '../ui/link'
import type { Desk } from '../words/desk'
import { languageName } from '../words/language-name'
import { Place } from './place'
import styles from './record.module.css'

/** A source, and where in it a record stands as far as that is known. */
type Placed = Omit<CitedSource, 'url'> &
  Partial<Pick<Source, 'kept'>> &
  Partial<Pick<Claim, 'locator' | 'wording'>>

/** Sources with publisher, title, date and kind, and the place in each. */
export function SourceList({ desk, sources }: { desk: Desk; sources: readonly Placed[] }) {
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
          {source.kept !== undefined && (
            <>
              <br />
              <Place
                desk={desk}
                source={{ ...source, kept: source.kept }}
                locator={source.locator ?? null}
                wording={source.wording ?? null}
              />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
