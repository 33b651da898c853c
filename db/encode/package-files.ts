import { type CitedSource, sourceColumns } from '../catalog/cited-source'
import { type Cell, writeCsv } from './csv'
import { dataPackage, type PackageAbout, type PackageResource, SOURCES } from './data-package'
import { columnDescriptors, type FieldLabels } from './field-descriptor'
import { type Measure, measured } from './measured'
import { type ReadmeWords, readme } from './package-readme'
import { type Parts, writeZip, type ZipEntry } from './zip'

/** A CSV file that goes into a package. Its path is its name with `.csv`. */
export interface PackageFile extends Pick<PackageResource, 'name' | 'title' | 'rowCount' | 'fields'> {
  readonly parts: Parts
}

/** A download as a data package: one list, or all lists of a pair. */
export interface DataPackage {
  readonly about: PackageAbout
  /** How to cite the download, in one line. */
  readonly citation: string
  /** Whether the CSV parts are guarded against formulas. */
  readonly guarded: boolean
  /** None of them is called `sources`. */
  readonly files: readonly PackageFile[]
  /** The sources of exactly the rows of `files`; asked for once, when those are written. */
  readonly sources: () => Promise<readonly CitedSource[]>
  readonly labels: FieldLabels
  /** What `README.md` says, and the title of `sources.csv`. */
  readonly words: ReadmeWords
}

/**
 * A package as ZIP, in parts: the files as they come, then `sources.csv`, `README.md`, `datapackage.json` and `SHA256SUMS`,
 * which depend on them. Equal content gives equal bytes.
 */
export function writePackage(content: DataPackage): AsyncGenerator<Uint8Array> {
  const measures = new Map<string, Measure>()
  const entry = (name: string, parts: Parts): ZipEntry => ({
    name,
    parts: measured(parts, (measure) => measures.set(name, measure)),
  })
  let asked: ReturnType<DataPackage['sources']> | undefined
  const cited = () => {
    asked ??= content.sources()
    return asked
  }
  const files = async () => [...content.files, sourcesFile(content, await cited())].map(withPath)
  const descriptor = async () => {
    const resources = (await files()).map((file) => ({ ...file, ...measureOf(measures, file.path) }))
    return `${JSON.stringify(dataPackage(content.about, await cited(), resources), null, 2)}\n`
  }
  return writeZip(
    [
      ...content.files.map(withPath).map(({ path, parts }) => entry(path, parts)),
      entry(pathOf(SOURCES), sourcesParts(content, cited)),
      entry(
        'README.md',
        later(async () => readme({ ...content, files: await files(), sources: await cited() })),
      ),
      entry('datapackage.json', later(descriptor)),
      { name: 'SHA256SUMS', parts: later(async () => checksums(measures)) },
    ],
    content.about.created,
  )
}

const pathOf = (name: string) => `${name}.csv`
const withPath = <File extends { readonly name: string }>(file: File) => ({
  ...file,
  path: pathOf(file.name),
})

/** What `sha256sum --check` reads. */
export const checksums = (measures: ReadonlyMap<string, Measure>): string =>
  [...measures].map(([name, { sha256 }]) => `${sha256}  ${name}\n`).join('')

const sourcesFile = (
  { words, labels }: DataPackage,
  { length }: readonly CitedSource[],
): Omit<PackageFile, 'parts'> => ({
  name: SOURCES,
  title: words.sources,
  rowCount: length,
  fields: columnDescriptors(sourceColumns, labels),
})

async function* sourcesParts({ guarded }: DataPackage, cited: DataPackage['sources']) {
  const names = sourceColumns.map(({ name }) => name)
  const rows = (await cited()).map((source): Cell[] => sourceColumns.map(({ name }) => source[name]))
  yield* writeCsv(names, rows, { guard: guarded })
}

/** Text that cannot be made before it is asked for. */
async function* later(text: () => Promise<string>): AsyncGenerator<string> {
  yield await text()
}

function measureOf(measures: ReadonlyMap<string, Measure>, name: string): Measure {
  const measure = measures.get(name)
  if (!measure) throw new Error(`${name} is not written yet`)
  return measure
}
