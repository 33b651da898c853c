import type { LeftOut } from '@/db/catalog/query/left-out'
import type { Desk } from '../words/desk'
import styles from './filters.module.css'

/** What the address asked for and the page could not do, with the nearest known spelling. */
export function Ignored({ desk, leftOut: { ignored, more } }: { desk: Desk; leftOut: LeftOut }) {
  if (ignored.length === 0) return null
  return (
    <aside className={styles.ignored} aria-label={desk.t('ignored.title')}>
      <p>{desk.t('ignored.title')}</p>
      <ul>
        {ignored.map(({ parameter, value, reason, didYouMean }) => (
          <li key={`${parameter} ${value}`}>
            <code dir="ltr">
              {parameter}={value}
            </code>{' '}
            – {desk.t(`ignored.${reason}`)}
            {didYouMean && ` ${desk.t('ignored.did_you_mean', { word: didYouMean })}`}
          </li>
        ))}
        {more > 0 && <li>{desk.t('ignored.more', { n: more })}</li>}
      </ul>
    </aside>
  )
}
