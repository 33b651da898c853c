import { z } from 'zod'
import { readDate } from '../catalog/query/range'
import type { DatasetProblem } from '../errors'
import { suggestion } from './cells'
import { everyColumn } from './read'
import { fileOf, optionalTables, tableNames } from './tables'

/** The file that describes the dataset: a Data Package descriptor. */
export const packageFile = 'datapackage.json'

const day = z
  .string()
  .transform((created) => created.slice(0, 10))
  .refine((created) => created.length === 10 && readDate(created) !== undefined, {
    error: 'expected a date, YYYY-MM-DD',
  })

const isPair = (pair: string) => /^[a-z]{3}-[a-z]{3}$/.test(pair) && pair.slice(0, 3) < pair.slice(4)

const descriptor = z.looseObject({
  title: z.string().min(1),
  created: day,
  licenses: z.array(z.looseObject({ name: z.string().min(1) })).min(1),
  ravobit: z.looseObject({
    first_pair: z
      .string()
      .refine(isPair, { error: 'expected two alpha-3 codes in alphabetical order, like "kaz-tjk"' }),
  }),
  resources: z.array(
    z.looseObject({
      path: z.string(),
      schema: z.looseObject({ fields: z.array(z.looseObject({ name: z.string() })) }),
    }),
  ),
})

/** What the dataset says about itself as a whole. */
export interface About {
  readonly title: string
  readonly licence: string
  readonly compiled_on: string
  readonly first_pair: string
}

/**
 * Reads the descriptor and compares what it lists with the `headers` of the files that are there.
 * Never throws: what is wrong is among the problems, and `about` is then undefined or still of use.
 */
export function readPackage(bytes: Uint8Array, headers: ReadonlyMap<string, readonly string[]>) {
  const text = new TextDecoder().decode(bytes)
  const problem = (line: number, column: string, message: string): DatasetProblem => ({
    file: packageFile,
    line,
    column,
    message,
  })
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    const message = `is not JSON: ${error instanceof Error ? error.message : String(error)}`
    return { problems: [problem(1, everyColumn, message)] }
  }
  const parsed = descriptor.safeParse(json)
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) =>
      problem(lineOf(text, issue.path.at(-1)), issue.path.join('.') || everyColumn, issue.message),
    )
    return { problems }
  }

  const { title, created, licenses, ravobit, resources } = parsed.data
  const listed = resources.map(({ path, schema }) => ({
    path,
    fields: schema.fields.map(({ name }) => name),
  }))
  const problems = compare(listed, headers).map(([path, message]) =>
    problem(lineOf(text, path), 'resources', message),
  )
  const licence = licenses.map(({ name }) => name).join(', ')
  return {
    about: { title, licence, compiled_on: created, first_pair: ravobit.first_pair } satisfies About,
    problems,
  }
}

/** Where a name first stands in quotes, so that an editor can jump there; line 1 when nowhere. */
function lineOf(text: string, name: PropertyKey | undefined): number {
  const at = text.indexOf(`"${String(name)}"`)
  return at < 0 ? 1 : text.slice(0, at).split('\n').length
}

function compare(
  listed: readonly { path: string; fields: readonly string[] }[],
  headers: ReadonlyMap<string, readonly string[]>,
): [string, string][] {
  const known = tableNames.map(fileOf)
  const paths = listed.map(({ path }) => path)
  const needed = tableNames.filter((table) => !optionalTables.includes(table) || headers.has(fileOf(table)))
  const missing = needed.map(fileOf).filter((file) => !paths.includes(file))
  const found: [string, string][] = missing.map((file) => [file, `does not list ${file}`])
  listed.forEach(({ path, fields }, i) => {
    const header = headers.get(path)
    if (paths.indexOf(path) !== i) found.push([path, `lists ${path} twice`])
    else if (!known.includes(path))
      found.push([path, `lists ${path}, no file of the dataset${suggestion(path, known)}`])
    else if (header && header.join() !== fields.join())
      found.push([path, `the fields of ${path} are ${fields.join()}: expected its columns ${header.join()}`])
  })
  return found
}
