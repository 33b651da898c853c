import type { AbstractIntlMessages as Messages } from 'next-intl'
import type { Locale } from './locales'

/** The first words of all keys: `table.found` stands in `messages/en/table.json`, and in the same file of every language. */
export const namespaces = [
  ...['answer', 'api', 'board', 'chart', 'check', 'cite', 'claim', 'control', 'copy', 'country', 'coverage'],
  ...['detail', 'direction', 'embed', 'failure', 'feed', 'field', 'file', 'filter', 'goods', 'headline'],
  ...['ignored', 'interval', 'language', 'legend', 'lineage', 'locator', 'matrix', 'not_found'],
  ...['page', 'pair', 'period', 'qualified', 'register', 'site', 'table', 'trade', 'unit', 'vocabulary'],
] as const

/** All messages of a language. */
export async function messagesOf(locale: Locale): Promise<Messages> {
  const read = namespaces.map(async (name): Promise<[string, Messages]> => {
    const file: { default: Messages } = await import(`./messages/${locale}/${name}.json`)
    return [name, file.default]
  })
  return Object.fromEntries(await Promise.all(read))
}
