import type { BadParameter } from '@/db/errors'
import type { Desk } from '../desk'
import styles from './filters.module.css'

/** What the address asked for and the page could not do, with the nearest known spelling. */
export function Ignored({ desk, ignored }: { desk: Desk; ignored: readonly BadParameter[] }) {
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
      </ul>
    </aside>
  )
}
