/** A table with what must be known about it. Names of sheets are in the reader's language, at most 31 characters. */
export interface Workbook {
  /** The title in the properties of the file. */
  readonly title: string
  /** The day of the data's release, `YYYY-MM-DD`: the only date in the file. */
  readonly created: string
  /** Whether the first column stands on the right, on every sheet. */
  readonly rightToLeft: boolean
  readonly table: WorkbookTable
  /** How many rows the table has. */
  readonly rowCount: number
  /** Filters, licence, canonical address, number of rows: a label and its value each. */
  readonly about: {
    readonly name: string
    readonly entries: readonly (readonly [label: string, value: string | number])[]
  }
  readonly sources?: WorkbookTable
}

/** What the cells of a column are; dates are ISO 8601 text, because each keeps its own precision. */
export type SheetType = 'text' | 'number' | 'integer' | 'boolean' | 'date'
export type SheetCell = string | number | boolean | null
export type SheetRow = readonly SheetCell[]

export interface SheetColumn {
  readonly name: string
  readonly type: SheetType
  /** In digits of the usual font, where it is not the usual one of the type. */
  readonly width?: number
}

/** A sheet with a header row. */
export interface WorkbookTable {
  readonly name: string
  readonly columns: readonly SheetColumn[]
  /** In batches; one is asked for when the one before it is written. */
  readonly rows: AsyncIterable<readonly SheetRow[]> | Iterable<readonly SheetRow[]>
}

/** One sheet as it is written. */
export interface Sheet extends WorkbookTable {
  /** Whether the names of the columns are the first row, which then stays in sight. */
  readonly header: boolean
  /** How many rows there are below the header, where that is known before they come. */
  readonly rowCount?: number
}
