import { printQuery } from '@/db/catalog/query/print'
import { PAGE_SIZE, type Query } from '@/db/catalog/query/query'
import { type View, type ViewName, views } from '@/db/catalog/views'
import type { Desk } from '../desk'
import styles from './list.module.css'

interface Props {
  readonly desk: Desk
  readonly view: ViewName
  readonly query: Query
  readonly total: number
}

/** The files that equal the view, and the feeds that follow it. */
export function Downloads({ desk, view: name, query, total }: Props) {
  const view: View = views[name]
  const printed = printQuery(view, desk.pair, { ...query, page: 1, size: PAGE_SIZE })
  const language = desk.locale === 'en' ? '' : `lang=${desk.locale}`
  const address = (extension: string, ...extra: string[]) =>
    desk.api(`${name}.${extension}`, [printed, language, ...extra].filter(Boolean).join('&'))
  return (
    <p className={styles.downloads}>
      <a href={address('csv')} download>
        {desk.t('table.download', { n: total })}
      </a>
      <a href={address('csv', 'bom=on')} download>
        {desk.t('table.download_excel')}
      </a>
      {name === 'agreements' &&
        (['ics', 'atom'] as const).map((feed) => (
          <a key={feed} href={address(feed)} title={desk.t('register.feeds')}>
            {desk.t(`register.${feed}`)}
          </a>
        ))}
    </p>
  )
}
