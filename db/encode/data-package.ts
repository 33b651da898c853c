import type { CitedSource } from '../catalog/cited-source'
import type { FieldDescriptor } from './field-descriptor'

/** What stands about a download as a whole. */
export interface PackageAbout {
  /** Lower-case letters, digits, `.`, `_`, `-`; the same for ever. */
  readonly name: string
  readonly title: string
  readonly description: string
  /** The version of the data's release, and the store's, which is the same only for equal facts. */
  readonly version: string
  readonly storeVersion: string
  /** The day of the release, `YYYY-MM-DD`. */
  readonly created: string
  /** The page that shows the same, absolute, in its one spelling. */
  readonly canonical: string
  /** What was chosen, as in the query string; empty for everything. */
  readonly filters: readonly (readonly [parameter: string, value: string])[]
  readonly licence: {
    /** The identifier of SPDX or the Open Definition, such as `CC-BY-4.0`. */
    readonly name: string
    readonly title: string
    readonly path: string
  }
}

/** A CSV file of a package, once it is written. */
export interface PackageResource {
  readonly name: string
  readonly title: string
  readonly path: string
  readonly rowCount: number
  readonly fields: readonly FieldDescriptor[]
  readonly bytes: number
  /** SHA-256 in hexadecimal digits. */
  readonly sha256: string
}

/** The descriptor of a package, `datapackage.json` (Data Package 2.0). */
export function dataPackage(
  about: PackageAbout,
  sources: readonly CitedSource[],
  resources: readonly PackageResource[],
) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: about.name,
    title: about.title,
    description: about.description,
    homepage: about.canonical,
    version: about.version,
    created: `${about.created}T00:00:00Z`,
    licenses: [about.licence],
    sources: sources.map(sourceOf),
    ravobit: { store_version: about.storeVersion, filters: about.filters.map(filterOf) },
    resources: resources.map((resource) => resourceOf(resource, resources)),
  }
}

const filterOf = ([parameter, value]: PackageAbout['filters'][number]) => ({ parameter, value })

const sourceOf = ({ publisher, title, url }: CitedSource) => ({
  title: `${publisher}: ${title}`,
  ...(url && /^https?:/.test(url) ? { path: url } : {}),
})

function resourceOf(resource: PackageResource, all: readonly PackageResource[]) {
  const { name, title, path, rowCount, fields, bytes, sha256 } = resource
  return {
    name,
    type: 'table',
    title,
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    row_count: rowCount,
    dialect: { header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    schema: { fields, missingValues: [''], ...keysOf(resource, all) },
  }
}

/** The file of cited sources, which every package has. */
export const SOURCES = 'sources'

function keysOf({ name, fields }: PackageResource, all: readonly PackageResource[]) {
  const has = (column: string) => fields.some((field) => field.name === column)
  const cites = has('source_id') && name !== SOURCES && all.some((one) => one.name === SOURCES)
  const reference = { resource: SOURCES, fields: ['id'] }
  return {
    ...(has('id') ? { primaryKey: ['id'] } : {}),
    ...(cites ? { foreignKeys: [{ fields: ['source_id'], reference }] } : {}),
  }
}
