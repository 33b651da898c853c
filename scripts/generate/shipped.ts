import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { FileRow } from '../../db/compile/tables'
import { shippedDataset } from '../store/build'

/** The sectors of the shipped dataset and their names, in its order. */
export function shippedSectors() {
  const read = <Row>(file: string): Row[] =>
    parse(readFileSync(join(shippedDataset, file)), { columns: true })
  return {
    sectors: read<FileRow<'sectors'>>('sectors.csv'),
    names: read<FileRow<'names'>>('names.csv').filter(({ subject }) => subject === 'sector'),
  }
}
