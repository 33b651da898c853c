import type { Desk } from '@/components/words/desk'
import { sheetColumns } from '@/db/export/field-descriptor'
import { sourceColumns } from '@/db/export/source-columns'
import type { WorkbookTable } from '@/db/export/xlsx-workbook'
import type { CitedSource } from '@/db/lists/sources-of'

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
