import { basename, dirname } from 'node:path'
import { z } from 'zod'
import { type Pair, readPair } from '../catalog/pair'
import { readDate } from '../catalog/query/range'
import type { DatasetProblem } from '../errors'
import { quoted } from '../visible'
import { proseCell, suggestion } from './cells'
import { decode } from './decode'
import { digestOfJson } from './digest'
import { unlessFaulty } from './file-fault'
import type { DatasetFile } from './files'
import { parseJson } from './json'
import { isInReach } from './meanings'
import { everyColumn } from './read'
import { unknownId } from './rules/references'
import { fileOf, tableNames } from './tables'

const name = z.string({ error: 'expected a text' })
const words = name.min(1, { error: 'is empty: expected a text' }).pipe(proseCell)
const record = <T extends z.core.$ZodLooseShape>(shape: T) =>
  z.looseObject(shape, { error: 'expected an object' })
const list = <T extends z.ZodType>(item: T) => z.array(item, { error: 'expected a list' })

const day = z
  .string({ error: 'expected a date, YYYY-MM-DD' })
  .transform((created) => created.slice(0, 10))
  .refine((created) => created.length === 10 && readDate(created) !== undefined && isInReach(created), {
    error: 'expected a date, YYYY-MM-DD',
  })

const pair = 'expected two alpha-3 codes in alphabetical order, like "kaz-tjk"'

const descriptor = record({
  title: words,
  created: day,
  licenses: list(record({ name: words })).min(1, { error: 'is empty: expected a licence' }),
  ravobit: record({
    pairs: list(z.string({ error: pair }).refine((id) => readPair(id) !== undefined, { error: pair })).min(
      1,
      {
        error: `is empty: ${pair}`,
      },
    ),
  }),
  resources: list(record({ path: name, schema: record({ fields: list(record({ name })) }) })),
})

/** What a descriptor says of the files in its folder; the one of the dataset's own folder speaks for all. */
export interface About {
  readonly title: string
  readonly licence: string
  readonly compiled_on: string
  /** Which pairs of countries the files are about, in the order of display. */
  readonly pairs: readonly Pair[]
}

/** The files of a dataset by their paths, with the names of their columns where these could be read. */
type Headers = ReadonlyMap<string, readonly string[] | undefined>

interface Described {
  readonly path: string
  readonly about?: About
  readonly problems: readonly DatasetProblem[]
  /** Of all that the file says; empty where it is no JSON. */
  readonly digest: string
}

/**
 * Reads the descriptor of a folder and compares what it lists with the files that are there and their `headers`, and with the
 * `countries` of the dataset. Never throws: what is wrong is among the problems, and `about` is then
 * undefined or still of use.
 */
export function readPackage(
  { path: file, bytes }: Pick<DatasetFile, 'path' | 'bytes'>,
  headers: Headers,
  countries?: ReadonlySet<string>,
): Described {
  const problem = (line: number, column: string, message: string) => ({ file, line, column, message })
  return unlessFaulty<Described>(
    () => {
      const { value, lineOf } = parseJson(decode(bytes))
      const digest = digestOfJson(value)
      const parsed = descriptor.safeParse(value)
      if (!parsed.success) {
        const problems = parsed.error.issues.map(({ path, message }) =>
          problem(lineOf(path), path.join('.') || everyColumn, message),
        )
        return { path: file, problems, digest }
      }
      const { title, created, licenses, ravobit, resources } = parsed.data
      const ids = ravobit?.pairs ?? []
      const listed = resources.map(({ path, schema }) => ({
        path,
        fields: schema.fields.map(({ name }) => name),
      }))
      const problems = [
        ...ids.flatMap((id, i) =>
          strangers(id, countries).map((message) =>
            problem(lineOf(['ravobit', 'pairs', i]), `ravobit.pairs.${i}`, message),
          ),
        ),
        ...compare(listed, inFolderOf(file, headers)).map(([place, message]) =>
          problem(lineOf(['resources', ...place]), 'resources', message),
        ),
      ]
      const licence = licenses.map(({ name }) => name).join(', ')
      const pairs = ids.flatMap((id) => readPair(id) ?? [])
      return { path: file, about: { title, licence, compiled_on: created, pairs }, problems, digest }
    },
    ({ line, message }) => ({ path: file, problems: [problem(line, everyColumn, message)], digest: '' }),
  )
}

/** What was read in the folder of a descriptor, by the names of the files. */
const inFolderOf = (descriptor: string, headers: Headers): Headers =>
  new Map(
    [...headers].flatMap(([path, header]) =>
      dirname(path) === dirname(descriptor) ? [[basename(path), header] as const] : [],
    ),
  )

function strangers(id: string, countries?: ReadonlySet<string>): string[] {
  const { a = '', b = '' } = readPair(id) ?? {}
  return [a, b].flatMap((country) =>
    !countries || countries.has(country) ? [] : unknownId(country, 'countries', countries),
  )
}

/** What the list of files says wrongly, each at its place below `resources`. */
function compare(
  listed: readonly { path: string; fields: readonly string[] }[],
  headers: Headers,
): [(string | number)[], string][] {
  const known = tableNames.map(fileOf)
  const paths = listed.map(({ path }) => path)
  const missing = known.filter((file) => headers.has(file) && !paths.includes(file))
  const found: [(string | number)[], string][] = missing.map((file) => [[], `does not list ${file}`])
  listed.forEach(({ path, fields }, i) => {
    const header = headers.get(path)
    const place = [i, 'path']
    if (paths.indexOf(path) !== i) found.push([place, `lists ${path} twice`])
    else if (!known.includes(path))
      found.push([place, `lists ${path}, no file of the dataset${suggestion(path, known)}`])
    else if (!headers.has(path)) found.push([place, `lists ${path}, which is not there`])
    else if (header && header.join() !== fields.join()) found.push([place, otherField(path, fields, header)])
  })
  return found
}

/** The first of a file's fields that is not the column that stands there. */
function otherField(path: string, fields: readonly string[], header: readonly string[]): string {
  const at = [...header, ''].findIndex((name, i) => name !== (fields[i] ?? ''))
  const named = (name: string | undefined) => (name ? quoted(name) : undefined)
  const expected = `${named(header[at]) ?? 'none'}, in the order of its columns`
  return `field ${at + 1} of ${path} is ${named(fields[at]) ?? 'missing'}: expected ${expected}`
}
