import { formats } from '@/db/catalog/openapi/formats'
import type { Desk } from './desk'

/** What a link to a CSV says: how many rows the file has. */
export const csvLabel = ({ t }: Desk, rows: number): string =>
  `${t('table.download', { n: rows })} ${formats.csv.name}`
