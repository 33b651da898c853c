import type { Metadata } from 'next'
import { localeNames } from '@/app/i18n/locales'
import type { Desk } from '@/components/desk'
import { feedAddress } from '@/components/feeds/register'
import { type RegisterPage, registerPaths } from '@/components/register/register-pages'
import { printQuery } from '@/db/catalog/query/print'
import { type View, type ViewName, views } from '@/db/catalog/views'
import { deskOf, type PairParams, requestReader } from './desk'
import { pairsOf, readRequest, type SearchParams } from './list'

/** Title, canonical address and language twins of a page at a fixed path. */
export async function pageMetadata(
  params: Promise<PairParams>,
  path: string,
  title: string,
): Promise<Metadata> {
  const desk = await deskOf(params)
  const inLocale = (locale: string) => desk.href(path).replace(/^\/[^/]+/, `/${locale}`)
  return {
    title: `${title} – ${desk.pairName}`,
    alternates: {
      canonical: desk.href(path),
      languages: Object.fromEntries(localeNames.map((locale) => [locale, inLocale(locale)])),
    },
  }
}

interface ListProps {
  readonly params: Promise<PairParams>
  readonly searchParams: Promise<SearchParams>
}

const feeds = (desk: Desk, printed: string) => ({
  'text/calendar': feedAddress(desk, 'agreements.ics', printed),
  'application/atom+xml': feedAddress(desk, 'agreements.atom', printed),
})

/** The same for a list, whose canonical address keeps its query and whose twins are its files. */
export const listMetadata =
  (name: ViewName, { path = name, page = name }: { path?: string; page?: string } = {}) =>
  async ({ params, searchParams }: ListProps): Promise<Metadata> => {
    const desk = await deskOf(params)
    const view: View = views[name]
    const { request } = await readRequest(requestReader(), desk, name, pairsOf(await searchParams))
    const printed = printQuery(view, desk.pair, request.query)
    const metadata = await pageMetadata(params, path, desk.t(`page.${page}.title`))
    return {
      ...metadata,
      alternates: {
        ...metadata.alternates,
        canonical: desk.href(path, printed),
        types: {
          'text/csv': desk.api(`${name}.csv`, printed),
          ...(name === 'agreements' && feeds(desk, printed)),
        },
      },
    }
  }

/** The same for another way to see the register, whose files are the register's. */
export const registerMetadata = (page: RegisterPage) =>
  listMetadata('agreements', { path: registerPaths[page], page })
