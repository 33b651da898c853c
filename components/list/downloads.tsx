import { formats, formatsOf } from '@/db/catalog/openapi/formats'
import { printQuery } from '@/db/catalog/query/print'
import { PAGE_SIZE, type Query } from '@/db/catalog/query/query'
import { type ViewName, views } from '@/db/catalog/views'
import type { Desk } from '../words/desk'
import { langParameter } from '../words/lang-parameter'
import styles from './list.module.css'

interface Props {
  readonly desk: Desk
  readonly view: ViewName
  readonly query: Query
  readonly total: number
}

/** The files that equal the view, with how many rows they have, and the feeds that follow it. */
export function Downloads({ desk, view: name, query, total }: Props) {
  const view = views[name]
  const printed = printQuery(view, desk.pair, { ...query, page: 1, size: PAGE_SIZE })
  const address = (format: string, ...extra: string[]) =>
    desk.api(`${name}.${format}`, [printed, langParameter(desk), ...extra].filter(Boolean).join('&'))
  const whole = desk.t('table.download', { n: total })
  const file = (format: string, label: string, href: string) => (
    <li key={label}>
      <a
        href={href}
        download
        title={desk.t(`table.download_hint.${format}`)}
        aria-label={`${whole} ${label}`}
        data-format={format}
      >
        {label}
      </a>
    </li>
  )
  const isFeed = (format: string) => format === 'ics' || format === 'atom'
  return (
    <div className={styles.downloads} data-downloads>
      <span>{whole}</span>
      <ul>
        {formatsOf(name)
          .filter((format) => !isFeed(format))
          .flatMap((format) => [
            file(format, formats[format].name, address(format)),
            ...(format === 'csv'
              ? [file('csv_excel', desk.t('table.download_excel'), address('csv', 'bom=on'))]
              : []),
          ])}
        {formatsOf(name)
          .filter(isFeed)
          .map((feed) => (
            <li key={feed}>
              <a href={address(feed)} title={desk.t('register.feeds')} data-format={feed}>
                {desk.t(`register.${feed}`)}
              </a>
            </li>
          ))}
      </ul>
    </div>
  )
}
