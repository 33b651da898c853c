import { errors } from '@/db/catalog/openapi/errors'
import { chartFormats, type FormatName, formats } from '@/db/catalog/openapi/formats'
import { headerNames } from '@/db/catalog/openapi/headers'
import type { Charts } from '@/db/catalog/openapi/paths'
import { PlainTable } from '../table/plain-table'
import { Link } from '../ui/link'
import { fileAddress } from '../words/address'
import type { Desk } from '../words/desk'
import { langParameter } from '../words/lang-parameter'
import styles from './api.module.css'

const columns = ({ t }: Desk, ...ids: string[]) => ids.map((id) => ({ id, label: t(`api.table.${id}`) }))

/** Which addresses there are. */
export function AddressTable({ desk }: { desk: Desk }) {
  const { t } = desk
  const root = fileAddress(desk.pair.id)
  const patterns = {
    list: `${root}/{list}.{format}`,
    record: `${root}/{list}/{id}.json`,
    chart: `${root}/charts/{chart}.{format}`,
    pair: `${root}.zip`,
    store: fileAddress('store.db'),
    self: fileAddress('openapi.json'),
  }
  return (
    <div className={styles.addresses}>
      <PlainTable
        caption={t('api.section.addresses')}
        columns={['column', 'what'].map((id) => ({ id, label: t(`api.address.${id}`) }))}
        rows={Object.entries(patterns).map(([id, pattern]) => ({
          id,
          cells: [<code key="pattern">{pattern}</code>, t(`api.address.${id}`)],
        }))}
      />
    </div>
  )
}

/** Every kind of file and what is particular to it. */
export function FormatTable({ desk }: { desk: Desk }) {
  return (
    <PlainTable
      caption={desk.t('api.section.formats')}
      columns={columns(desk, 'format', 'media_type', 'meaning')}
      rows={(Object.keys(formats) as FormatName[]).map((format) => ({
        id: format,
        cells: [
          <code key="format">.{format}</code>,
          <code key="type">{formats[format].mediaType}</code>,
          desk.t(`api.format.${format}`),
        ],
      }))}
    />
  )
}

/** What every answer says of itself. */
export function HeaderTable({ desk }: { desk: Desk }) {
  return (
    <PlainTable
      caption={desk.t('api.section.headers')}
      columns={columns(desk, 'header', 'meaning')}
      rows={Object.entries(headerNames).map(([name, key]) => ({
        id: name,
        cells: [<code key="name">{name}</code>, desk.t(`api.header.${key}`)],
      }))}
    />
  )
}

/** How a request can end. */
export function StatusTable({ desk }: { desk: Desk }) {
  const codes: Readonly<Record<string, string>> = Object.fromEntries(
    Object.entries(errors).map(([status, { code }]) => [status, code]),
  )
  return (
    <PlainTable
      caption={desk.t('api.section.errors')}
      columns={columns(desk, 'status', 'code', 'meaning')}
      rows={['200', '206', '304', ...Object.keys(codes)].map((status) => ({
        id: status,
        cells: [
          <code key="status">{status}</code>,
          codes[status] && <code key="code">{codes[status]}</code>,
          desk.t(`api.status.${status}`),
        ],
      }))}
    />
  )
}

/** Every chart, the page whose parameters it takes, and its files. */
export function ChartTable({ desk, charts }: { desk: Desk; charts: Charts }) {
  return (
    <PlainTable
      caption={desk.t('api.section.charts')}
      columns={[...columns(desk, 'chart', 'page'), { id: 'files', label: desk.t('api.files') }]}
      rows={Object.entries(charts).map(([name, { view }]) => ({
        id: name,
        cells: [
          desk.t(`page.data.chart.${name}`),
          <Link key="page" href={desk.href(view)}>
            {desk.t(`page.${view}.title`)}
          </Link>,
          <span key="files" className={styles.files}>
            {chartFormats.map((format) => (
              <a key={format} href={desk.api(`charts/${name}.${format}`, langParameter(desk))}>
                {formats[format].name}
              </a>
            ))}
          </span>,
        ],
      }))}
    />
  )
}
