import { createHash } from 'node:crypto'
import { type CitedWork, oneLine, PUBLISHER, shortVersion, yearOf } from './work'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

// BibTeX counts braces, escaped or not, so a brace of the text is written as a command.
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Text in which TeX reads every character as itself. */
const bibtexText = (text: string): string =>
  oneLine(text)
    .replace(/[\\{}~^$&#%_]/g, (character) => commands[character] ?? `\\${character}`)
    // Two of these in a row are one sign to TeX: a dash, a quotation mark.
    .replace(/([-'`,<>])(?=\1)/g, '$1{}')

/** Names a work: other filters, another address or other data give another key. */
export const citationKey = ({ url, version }: CitedWork): string =>
  `ravobit-${createHash('sha256').update(`${url} ${version}`).digest('hex').slice(0, 10)}`

/** The entry for BibTeX and BibLaTeX; the title keeps its capitals in every bibliography style. */
export function bibtexCitation(work: CitedWork): string {
  const month = months[Number(work.released.slice(5, 7)) - 1]
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', `{{${PUBLISHER}}}`],
    ['title', `{{${bibtexText(work.title)}}}`],
    ['publisher', `{${PUBLISHER}}`],
    ['year', `{${yearOf(work.released)}}`],
    ['month', month],
    ['version', `{${shortVersion(work.version)}}`],
    ['language', `{${work.language}}`],
    ['url', `{${verbatim(work.url)}}`],
    ['urldate', `{${work.accessed}}`],
    [
      'note',
      `{Data set, version ${shortVersion(work.version)} of ${work.released}. ${bibtexText(work.licence)}}`,
    ],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = ${value},` : []))
  return [`@misc{${citationKey(work)},`, ...lines, '}', ''].join('\n')
}

/** An address is read letter by letter; only what would end the field has to be encoded. */
const verbatim = (url: string): string =>
  url.replace(/[{}\\\s]/g, (character) => encodeURIComponent(character))
