import { setImmediate } from 'node:timers/promises'
import type { CellRows, LineFormat, ListEngine, ListRequest } from '../engine'
import { chosenFields } from '../request'
import { contextOf } from '../sql/context'
import { fileColumns } from '../sql/file-columns'
import { sourceIds } from '../sql/source-ids'
import { lineStream } from './line-stream'
import type { Rows } from './rows'

/** Row, and records looked through for their sources, at a time. */
const STEP = { cells: 500, sources: 2000 }

/** The part of an engine that writes whole lists. @param rowsOf finds the rows of a list */
export function streamed(
  rowsOf: (request: ListRequest) => Promise<Rows>,
): Pick<ListEngine, 'count' | 'lines' | 'cells' | 'widest' | 'sources'> {
  const inOrder = async (request: ListRequest) => (await rowsOf(request)).inOrder()

  async function* lines(request: ListRequest, format: LineFormat, stop?: AbortSignal) {
    // What comes before them leaves now: a new order of a large table takes a while.
    await setImmediate()
    const { reader } = request.scope
    const context = contextOf(request)
    const writer = reader.dialect.lines
    const columns = fileColumns(context, chosenFields(request))
    const line =
      format.as === 'csv' ? writer.csvLine(columns, format.guard) : writer.jsonLine(columns, format.end)
    const prepared = reader.joinedLines(writer.joinedLines(line, context.collection.name))
    yield* lineStream(prepared, await inOrder(request), stop)
  }

  async function* cells(request: ListRequest, stop?: AbortSignal): CellRows {
    const { reader } = request.scope
    const context = contextOf(request)
    const columns = reader.dialect.lines.plainCells(fileColumns(context, chosenFields(request)))
    const listed = reader.listed(reader.dialect.lines.listed(columns, context.collection.name))
    const rows = await inOrder(request)
    for (let i = 0; i < rows.count; i += STEP.cells) {
      stop?.throwIfAborted()
      yield listed(rows.ordinals(i, Math.min(i + STEP.cells, rows.count)))
    }
  }

  async function widest(request: ListRequest): Promise<number> {
    const { reader } = request.scope
    const context = contextOf(request)
    const columns = fileColumns(context, chosenFields(request))
    if (!columns.some(({ many }) => many)) return 0
    const writer = reader.dialect.lines
    const widestOf = reader.listed(writer.listed(writer.widest(columns), context.collection.name))
    const rows = await inOrder(request)
    let most = 0
    for (let i = 0; i < rows.count; i += STEP.cells) {
      const [[bytes] = []] = widestOf(rows.ordinals(i, Math.min(i + STEP.cells, rows.count)))
      most = Math.max(most, Number(bytes))
      await setImmediate()
    }
    return most
  }

  async function sources(request: ListRequest, stop?: AbortSignal): Promise<ReadonlySet<string>> {
    const { reader } = request.scope
    const { name } = request.view.collection
    const cited = reader.listed(reader.dialect.lines.listed(sourceIds(contextOf(request)), name))
    const rows = await inOrder(request)
    const ids = new Set<string>()
    for (let i = 0; i < rows.count; i += STEP.sources) {
      for (const [some] of cited(rows.ordinals(i, Math.min(i + STEP.sources, rows.count))))
        for (const id of String(some ?? '').split(';')) if (id !== '') ids.add(id)
      await setImmediate()
      stop?.throwIfAborted()
    }
    return ids
  }

  return { count: async (request) => (await rowsOf(request)).count, lines, cells, widest, sources }
}
