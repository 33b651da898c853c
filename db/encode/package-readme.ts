import type { CitedSource } from '../catalog/cited-source'
import type { PackageAbout, PackageResource } from './data-package'

/** What a README says of a file: its measure is not known yet. */
export type ReadmeFile = Pick<PackageResource, 'path' | 'title' | 'rowCount'>

export interface Readme {
  readonly about: PackageAbout
  /** How to cite the download, in one line. */
  readonly citation: string
  /** Whether text that a spreadsheet would run as a formula begins with an apostrophe. */
  readonly guarded: boolean
  readonly files: readonly ReadmeFile[]
  readonly sources: readonly CitedSource[]
  readonly words: ReadmeWords
}

/** What a README says besides names and numbers, by key, in the reader's language. */
export type ReadmeWords = Readonly<Record<ReadmeWord, string>>
export type ReadmeWord = (typeof readmeWords)[number]

export const readmeWords = [
  'address',
  'released',
  'version',
  'filters',
  'no_filters',
  'citation',
  'licence',
  'files',
  'rows',
  'descriptor',
  'sums',
  'csv',
  'guard',
  'sources',
  'no_sources',
] as const

/** `README.md`: what the download is. */
export function readme({ about, citation, guarded, files, sources, words }: Readme): string {
  const { filters, licence } = about
  return `${[
    `# ${line(about.title)}`,
    line(about.description),
    bullets([
      `${words.address}: <${about.canonical}>`,
      `${words.released}: ${about.created}`,
      `${words.version}: ${about.storeVersion}`,
      `${words.filters}: ${filters.length === 0 ? words.no_filters : filters.map(filterText).join(', ')}`,
    ]),
    `## ${words.citation}`,
    citation,
    `## ${words.licence}`,
    `${licence.title} (${licence.name}): <${licence.path}>`,
    `## ${words.files}`,
    bullets([
      ...files.map(({ path, title, rowCount }) => `\`${path}\`: ${title} (${words.rows}: ${rowCount})`),
      `\`datapackage.json\`: ${words.descriptor}`,
      `\`SHA256SUMS\`: ${words.sums} \`sha256sum --check SHA256SUMS\``,
    ]),
    [words.csv, ...(guarded ? [words.guard] : [])].join('\n'),
    `## ${words.sources}`,
    sources.length === 0 ? words.no_sources : bullets(sources.map(sourceText)),
  ].join('\n\n')}\n`
}

/** Text whose line breaks cannot end the heading or the point that it stands in. */
const line = (text: string) => text.replace(/[\p{Cc}\s]+/gu, ' ')
const bullets = (points: readonly string[]) => points.map((point) => `- ${line(point)}`).join('\n')
const filterText = ([parameter, value]: readonly [string, string]) => `\`${parameter}=${value}\``

function sourceText({ id, publisher, title, published_on, url }: CitedSource): string {
  const when = published_on ? ` (${published_on})` : ''
  return `\`${id}\` ${publisher}: ${title}${when}${url ? ` <${url}>` : ''}`
}
