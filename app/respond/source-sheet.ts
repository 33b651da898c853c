import type { Desk } from '@/components/words/desk'
import { type CitedSource, sourceColumns } from '@/db/catalog/cited-source'
import { sheetColumns } from '@/db/encode/field-descriptor'
import type { WorkbookTable } from '@/db/encode/xlsx-workbook'

/**
 * The sheet of a workbook that lists sources.
 * @param cited finds them; called last, when the sheet is written
 */
export const sourceSheet = (
  { t }: Pick<Desk, 't'>,
  cited: () => Promise<readonly CitedSource[]>,
): WorkbookTable => ({
  name: t('file.sources'),
  columns: sheetColumns(sourceColumns),
  rows: rowsOf(cited),
})

async function* rowsOf(cited: () => Promise<readonly CitedSource[]>) {
  yield (await cited()).map((source) => sourceColumns.map((field) => source[field.name]))
}
