import { isColumn } from '@/db/catalog/field'
import { chartFormats, type FormatName, formats, listFormats } from '@/db/catalog/openapi/formats'
import { printQuery } from '@/db/catalog/query/print'
import { emptyQuery, openFields } from '@/db/catalog/query/query'
import { type ViewName, views } from '@/db/catalog/views'
import { wholeAddress, withLanguage } from '../feeds/feed-about'
import { PlainTable } from '../table/plain-table'
import { Link } from '../ui/link'
import { fileAddress } from '../words/address'
import type { Desk } from '../words/desk'
import styles from './all-downloads.module.css'

interface Props {
  readonly desk: Desk
  readonly lists: readonly { readonly name: ViewName; readonly rows: number }[]
  readonly charts: readonly string[]
}

/** Every file of a pair: everything at once, each list whole with every column, what each chart draws. */
export function AllDownloads({ desk, lists, charts }: Props) {
  const { t, pair } = desk
  return (
    <>
      <ul className={styles.whole}>
        <li>
          <a href={wholeAddress(desk, `${pair.id}.zip`)} download>
            {pair.id}.zip
          </a>{' '}
          {t('page.data.package')}
        </li>
        <li>
          <a href={fileAddress('store.db')} download>
            ravobit-store.db
          </a>{' '}
          {t('page.data.store_file')}
        </li>
      </ul>
      <PlainTable
        caption={t('page.data.downloads')}
        columns={[
          { id: 'list', label: t('page.data.list') },
          { id: 'rows', label: t('page.data.rows'), numeric: true },
          { id: 'files', label: t('page.data.files_of') },
        ]}
        rows={lists.map(({ name, rows }) => ({
          id: name,
          cells: [
            <Link key="list" href={desk.href(name)}>
              {t(`page.${name}.list`)}
            </Link>,
            desk.number(rows),
            <Files
              key="files"
              desk={desk}
              name={name}
              query={everyColumn(desk, name)}
              endings={listFormats}
            />,
          ],
        }))}
      />
      <h3 className={styles.charts}>{t('page.data.charts')}</h3>
      <PlainTable
        caption={t('page.data.charts')}
        columns={[
          { id: 'chart', label: t('api.table.chart') },
          { id: 'files', label: t('page.data.files_of') },
        ]}
        rows={charts.map((name) => ({
          id: name,
          cells: [
            t(`page.data.chart.${name}`),
            <Files key="files" desk={desk} name={`charts/${name}`} query="" endings={chartFormats} />,
          ],
        }))}
      />
    </>
  )
}

interface FilesProps {
  readonly desk: Desk
  readonly name: string
  readonly query: string
  readonly endings: readonly FormatName[]
}

const Files = ({ desk, name, query, endings }: FilesProps) => (
  <span className={styles.files}>
    {endings.map((ending) => (
      <a key={ending} href={desk.api(`${name}.${ending}`, withLanguage(desk, query))} download>
        {formats[ending].name}
      </a>
    ))}
  </span>
)

/** A list whole, with every column it has, not only those shown at first. */
function everyColumn({ pair }: Desk, name: ViewName): string {
  const view = views[name]
  const columns = openFields(view, pair)
    .filter(isColumn)
    .map((field) => field.name)
  return printQuery(view, pair, { ...emptyQuery(view, pair), columns })
}
