import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom'
import type { SheetRow, Workbook } from './xlsx-workbook'
import { unzip } from './zip.fixture'

/** A workbook of one small table; rows and everything else can be replaced. */
export function workbook(rows: readonly SheetRow[], others: Partial<Workbook> = {}): Workbook {
  return {
    title: 'Agreements',
    created: '2026-11-23',
    rightToLeft: false,
    rowCount: rows.length,
    about: {
      name: 'About',
      entries: [
        ['Rows', rows.length],
        ['Address', 'https://example.org/en/kaz-tjk/agreements?q=a&sort=title'],
      ],
    },
    ...others,
    table: {
      name: 'Data',
      columns: [
        { name: 'title', type: 'text' },
        { name: 'value', type: 'number' },
        { name: 'places', type: 'integer' },
        { name: 'disputed', type: 'boolean' },
        { name: 'signed_on', type: 'date' },
      ],
      rows: [rows.slice(0, 2), rows.slice(2)],
      ...others.table,
    },
  }
}

/** The XML of a workbook's parts, by name. */
export async function partsOf(file: Buffer): Promise<Map<string, Element>> {
  const parser = new DOMParser({ onError: onErrorStopParsing })
  const parts = new Map<string, Element>()
  for (const { name, bytes } of await unzip(file)) {
    const root = parser.parseFromString(bytes.toString(), 'application/xml').documentElement
    if (root) parts.set(name, root)
  }
  return parts
}

/** The attributes of the first such element. */
export function attributesOf(part: Element | undefined, name: string): Record<string, string> | undefined {
  const [found] = part?.getElementsByTagName(name) ?? []
  return found && Object.fromEntries([...found.attributes].map((one) => [one.name, one.value]))
}
