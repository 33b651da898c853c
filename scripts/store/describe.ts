import { relative } from 'node:path'
import type { CompileReport } from '../../db/compile/compile'
import type { DatasetError } from '../../db/errors'

/** A table of the rows written, and how long it took. */
export function describeReport({ rows, version, milliseconds }: CompileReport, store: string): string {
  const width = Math.max(...Object.keys(rows).map((table) => table.length))
  const lines = Object.entries(rows).map(
    ([table, count]) => `  ${table.padEnd(width)} ${String(count).padStart(7)}`,
  )
  const place = relative(process.cwd(), store)
  return [
    `${place.startsWith('..') ? store : place} holds version ${version.slice(0, 12)}, built in ${Math.round(milliseconds)} ms`,
    ...lines,
  ].join('\n')
}

/** The problems, each on a line of its own, then how many there are. */
export function describeProblems({ message, problems }: DatasetError): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  return `${message}\n${count} in the dataset; the store was left as it was`
}
