import { type CitedWork, oneLine, PUBLISHER, shortVersion, yearOf } from './work'

/** The set words of a reference: in the language of the text that cites. */
export interface GostWords {
  readonly resource: string
  readonly version: string
  readonly accessed: string
}

/** As GOST R 7.0.5-2008 writes them. */
export const russian: GostWords = {
  resource: 'Электронный ресурс',
  version: 'Версия',
  accessed: 'дата обращения',
}

/** The reference by GOST R 7.0.5-2008 to part of a site; days are written `DD.MM.YYYY`. */
export function gostCitation(work: CitedWork, words: GostWords = russian): string {
  const { title, released, accessed, version, licence, url } = work
  return [
    `${oneLine(title)} [${words.resource}] // ${PUBLISHER}.`,
    `${yearOf(released)}.`,
    `${words.version}: ${shortVersion(version)}, ${dotted(released)}.`,
    `${licence}.`,
    `URL: ${url} (${words.accessed}: ${dotted(accessed)}).`,
  ].join(' ')
}

const dotted = (day: string): string => day.split('-').reverse().join('.')
