import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { sql } from 'drizzle-orm'
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core'
import type { ListRequest } from '../../db/lists/engine'
import { fileFields } from '../../db/lists/request'
import { contextOf } from '../../db/lists/sql/context'
import { fileColumns } from '../../db/lists/sql/file-columns'
import { orderBy } from '../../db/lists/sql/select'
import { records, where } from '../../db/lists/sql/where'
import { round } from '../statistics'

/** The rows and columns of a list's file as one statement, without placeholders. */
export function plainStatement(request: ListRequest): string {
  const context = contextOf(request)
  const cells = context.dialect.lines.plainCells(fileColumns(context, fileFields(request)))
  const condition = where(context, request.view, request.query)
  const { sql: text, params } = new SQLiteSyncDialect().sqlToQuery(
    sql`select ${cells} from ${records(context)} where ${condition} order by ${orderBy(context, request)}`,
  )
  let next = 0
  return text.replaceAll('?', () => {
    const value = params[next++]
    return typeof value === 'number' ? String(value) : `'${String(value).replaceAll("'", "''")}'`
  })
}

/** Seconds that `sqlite3 -csv` takes to write a statement's rows nowhere; undefined where it is not installed. */
export async function commandLineSeconds(store: string, statement: string): Promise<number | undefined> {
  const started = performance.now()
  const child = spawn('sqlite3', ['-csv', '-readonly', store, statement], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  try {
    const [code] = await once(child, 'exit')
    if (code !== 0) throw new Error(`sqlite3 ended with ${code}`)
    return round((performance.now() - started) / 1000)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
