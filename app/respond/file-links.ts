import { fileAddress, pageAddress } from '@/components/words/address'
import { type FormatName, formats } from '@/db/catalog/openapi/formats'
import type { FileRequest } from '../request/file-request'

const LONGEST = 1500

/** Where the same rows are to be had otherwise: their page, their other formats, what describes them (RFC 8288). */
export function fileLinks(
  { request, printed, locale }: Pick<FileRequest, 'request' | 'printed' | 'locale'>,
  page: string,
  file: string,
  others: readonly FormatName[],
): string[] {
  const query = (language: string) => [printed, language].filter(Boolean).join('&')
  const pair = request.scope.pair.id
  const links = [
    `<${pageAddress(locale, pair, page, printed)}>; rel="canonical"; type="text/html"`,
    `<${fileAddress('openapi.json')}>; rel="describedby"; type="application/json"`,
  ]
  // Many servers on the way refuse headers beyond a few thousand letters.
  if (printed.length > LONGEST) return links
  const search = query(locale === 'en' ? '' : `lang=${locale}`)
  return [
    ...links,
    ...others.map(
      (format) =>
        `<${fileAddress(`${pair}/${file}.${format}`, search)}>; rel="alternate"; type="${formats[format].mediaType}"`,
    ),
  ]
}
