import type { Cited } from '@/db/queries/cited'
import styles from '../claim/claim.module.css'
import { Part } from '../claim/part'
import { Place } from '../record/place'
import { Link } from '../ui/link'
import type { Desk } from '../words/desk'
import { languageName } from '../words/language-name'

/** Who says so: the source itself where it has an address, who published it and when, where in it the claim stands, and what the desk knows of it. */
export function Witness({ desk, cited: { claim, source } }: { desk: Desk; cited: Cited }) {
  const record = desk.href(`sources/${source.id}`)
  const title = <bdi lang={source.language ?? undefined}>{source.title}</bdi>
  return (
    <Part title={desk.t('detail.source')}>
      <ul className={styles.list}>
        <li>
          {source.url ? <a href={source.url}>{title}</a> : <Link href={record}>{title}</Link>}
          <br />
          <small>
            <bdi>{source.publisher}</bdi>
            {source.published_on && ` · ${desk.date(source.published_on)}`}
            {` · ${desk.t(`vocabulary.source_kind.${source.kind}`)}`}
            {source.language && ` · ${languageName(desk, source.language)}`}
            {source.url && (
              <>
                {' · '}
                <Link href={record}>{desk.t('claim.about_source')}</Link>
              </>
            )}
          </small>
          <br />
          <Place desk={desk} source={source} locator={claim.locator} wording={claim.wording} />
        </li>
      </ul>
    </Part>
  )
}
