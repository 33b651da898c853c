import { citationKey } from './bibtex'
import { type CitedWork, oneLine, PUBLISHER, shortVersion, yearOf } from './work'

/** The record for reference managers: one field a line, each line ended by CRLF, the whole ended by `ER`. */
export function risCitation(work: CitedWork): string {
  const fields: readonly (readonly [tag: string, value: string])[] = [
    ['TY', 'DATA'],
    ['ID', citationKey(work)],
    ['AU', PUBLISHER],
    ['TI', work.title],
    ['PB', PUBLISHER],
    ['PY', yearOf(work.released)],
    ['DA', slashed(work.released)],
    ['ET', shortVersion(work.version)],
    ['LA', work.language],
    ['UR', work.url],
    ['Y2', slashed(work.accessed)],
    ['N1', work.licence],
    ['ER', ''],
  ]
  return fields.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('')
}

const slashed = (day: string): string => day.replaceAll('-', '/')
