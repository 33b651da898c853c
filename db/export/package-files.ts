import { type Cell, writeCsv } from './csv'
import {
  dataPackage,
  type PackageAbout,
  type PackageResource,
  type PackageSource,
  SOURCES,
} from './data-package'
import { columnDescriptors, type FieldLabels } from './field-descriptor'
import { type Measure, measured } from './measured'
import { readme } from './package-readme'
import { sourceColumns } from './source-columns'
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
  /** The sources of exactly the rows of `files`. */
  readonly sources: readonly PackageSource[]
  readonly labels: FieldLabels
  /** The title of `sources.csv`. */
  readonly sourcesTitle: string
}

/**
 * A package as ZIP, in parts: the files as they come, then `sources.csv`, `README.md`, `datapackage.json` and `SHA256SUMS`,
 * which depend on them. Equal content gives equal bytes.
 */
export function writePackage(content: DataPackage): AsyncGenerator<Uint8Array> {
  const files = [...content.files, sourcesFile(content)].map((file) => ({
    ...file,
    path: `${file.name}.csv`,
  }))
  const measures = new Map<string, Measure>()
  const entry = (name: string, parts: Parts): ZipEntry => ({
    name,
    parts: measured(parts, (measure) => measures.set(name, measure)),
  })
  const resources = () => files.map((file) => ({ ...file, ...measureOf(measures, file.path) }))
  return writeZip(
    [
      ...files.map(({ path, parts }) => entry(path, parts)),
      entry('README.md', [readme({ ...content, files })]),
      entry(
        'datapackage.json',
        later(() => descriptorText(content, resources())),
      ),
      { name: 'SHA256SUMS', parts: later(() => checksums(measures)) },
    ],
    content.about.created,
  )
}

function descriptorText({ about, sources }: DataPackage, resources: readonly PackageResource[]): string {
  return `${JSON.stringify(dataPackage(about, sources, resources), null, 2)}\n`
}

/** What `sha256sum --check` reads. */
export const checksums = (measures: ReadonlyMap<string, Measure>): string =>
  [...measures].map(([name, { sha256 }]) => `${sha256}  ${name}\n`).join('')

function sourcesFile({ sources, sourcesTitle, guarded, labels }: DataPackage): PackageFile {
  const names = sourceColumns.map(({ name }) => name)
  const rows = sources.map((source): Cell[] => sourceColumns.map(({ name }) => source[name]))
  return {
    name: SOURCES,
    title: sourcesTitle,
    rowCount: sources.length,
    fields: columnDescriptors(sourceColumns, labels),
    parts: writeCsv(names, rows, { guard: guarded }),
  }
}

/** Text that cannot be made before it is asked for. */
function* later(text: () => string): Iterable<string> {
  yield text()
}

function measureOf(measures: ReadonlyMap<string, Measure>, name: string): Measure {
  const measure = measures.get(name)
  if (!measure) throw new Error(`${name} is not written yet`)
  return measure
}
