import type { DatasetProblem } from '../../../db/errors'
import type { Spoilt } from './mutation'

const LONGEST = 600

/** Letters that a terminal or an editor acts upon instead of showing them. */
const unseen = /[^\P{Cc}\t]|\p{Bidi_Control}|\p{Zl}|\p{Zp}/u

/** What libraries and the system say to programmers. */
const foreign =
  /Invalid Opening Quote|Invalid Closing Quote|Quote Not Closed|Invalid Record Length|Unexpected (?:token|end|non-whitespace)|in JSON at|Expected (?:property name|double-quoted|',')|Bad control character|Invalid input|\bE[A-Z]{4,}\b|SQLITE_|Maximum call stack|cannot (?:rollback|start a transaction)/

/** What is wrong with a refusal: every problem has its place, and says in words of the desk what is the matter. */
export function judgeProblems(
  problems: readonly DatasetProblem[],
  lines: ReadonlyMap<string, number>,
): readonly string[] {
  if (problems.length === 0) return ['refused without a problem']
  return problems.flatMap((problem) => {
    const { file, line, column, message } = problem
    const found: string[] = []
    if (!Number.isInteger(line) || line < 1 || line > (lines.get(file) ?? 1) + 1)
      found.push(`line ${line} of ${file}`)
    if (column.trim() === '') found.push('a column without a name')
    if (message.length + column.length > LONGEST) found.push(`${message.length + column.length} letters`)
    if (unseen.test(file + column + message)) found.push('unseen letters')
    if (foreign.test(message)) found.push('words of a library')
    return found.map(
      (one) => `${one} in ${JSON.stringify(`${file}:${line} ${column}: ${message}`.slice(0, 200))}`,
    )
  })
}

/** What is wrong with what became of a dataset, where it is known what should have. */
export function judgePlace(
  { refusedAt }: Spoilt,
  problems: readonly DatasetProblem[] | undefined,
): readonly string[] {
  if (!refusedAt) return []
  if (!problems) return ['accepted']
  const { file, line } = refusedAt
  const inFile = problems.filter((one) => one.file === file)
  if (inFile.length === 0) return [`nothing is said of ${file}, but ${shown(problems)}`]
  if (line !== undefined && !inFile.some((one) => one.line === line))
    return [`nothing is said of ${file}:${line}, but ${shown(inFile)}`]
  return []
}

const shown = ([first, ...more]: readonly DatasetProblem[]) =>
  JSON.stringify(first ? `${first.file}:${first.line} ${first.column}: ${first.message}`.slice(0, 160) : '') +
  (more.length > 0 ? ` and ${more.length} more` : '')

/** What is wrong with what a command printed. */
export function judgePrinted(output: string): readonly string[] {
  const found: string[] = []
  if (
    /^\s+at .+:\d+(:\d+)?\)?$|node:internal|\[cause\]|^\s*(?:Range|Type|Syntax|Sqlite)?Error\b/m.test(output)
  )
    found.push(`a stack trace: ${JSON.stringify(output.trim().slice(0, 200))}`)
  // Lines end in a line feed; whatever else is not seen has no place there.
  if (unseen.test(output.replaceAll('\n', ''))) found.push('unseen letters in what is printed')
  return found
}
