import type { PackageAbout, PackageResource, PackageSource } from './data-package'

/** What a README says of a file: its measure is not known yet. */
export type ReadmeFile = Pick<PackageResource, 'path' | 'title' | 'rowCount'>

export interface Readme {
  readonly about: PackageAbout
  /** How to cite the download, in one line. */
  readonly citation: string
  /** Whether text that a spreadsheet would run as a formula begins with an apostrophe. */
  readonly guarded: boolean
  readonly files: readonly ReadmeFile[]
  readonly sources: readonly PackageSource[]
}

/** `README.md`: what the download is, in plain English. */
export function readme({ about, citation, guarded, files, sources }: Readme): string {
  return `${[
    `# ${about.title}`,
    about.description,
    bullets([
      `Address: <${about.canonical}>`,
      `Release: ${[...new Set([about.version, about.created])].join(' of ')}`,
      `Store: ${about.storeVersion}`,
      `Filters: ${about.filters.length === 0 ? 'none' : about.filters.map(filterText).join(', ')}`,
    ]),
    '## How to cite',
    citation,
    '## Licence',
    `${about.licence.title} (${about.licence.name}): <${about.licence.path}>`,
    '## Files',
    bullets([
      ...files.map(
        ({ path, title, rowCount }) =>
          `\`${path}\`: ${title}, ${rowCount} ${rowCount === 1 ? 'row' : 'rows'}`,
      ),
      '`datapackage.json`: every file and column, with types, permitted words and checksums (Data Package 2.0)',
      '`SHA256SUMS`: checksums; `sha256sum --check SHA256SUMS` compares them',
    ]),
    [
      'CSV as in RFC 4180: UTF-8, CRLF, one header row. Numbers have no grouping and a decimal point. Dates are ISO 8601',
      'at the precision known. An empty cell means that nothing is stated.',
      ...(guarded ? [guard] : []),
    ].join('\n'),
    '## Sources',
    sources.length === 0 ? 'None.' : bullets(sources.map(sourceText)),
  ].join('\n\n')}\n`
}

const guard = [
  'Text that a spreadsheet would run as a formula begins with an apostrophe, which is not part of it; numbers never',
  'have one.',
].join('\n')

const bullets = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n')
const filterText = ([parameter, value]: readonly [string, string]) => `\`${parameter}=${value}\``

function sourceText({ id, publisher, title, published_on, url }: PackageSource): string {
  const when = published_on ? ` (${published_on})` : ''
  return `\`${id}\` ${publisher}: ${title}${when}${url ? ` <${url}>` : ''}`
}
