import type { Metadata } from 'next'
import { localeNames } from '@/app/i18n/locales'
import { feedAddress } from '@/components/feeds/feed-about'
import { pageAddress } from '@/components/words/address'
import type { Desk } from '@/components/words/desk'
import { type AgreementView, agreementViewPaths } from '@/db/catalog/agreement-views'
import { type ChartName, chartNames, charts } from '@/db/catalog/charts'
import { type FormatName, formats, formatsOf } from '@/db/catalog/openapi/formats'
import { printQuery } from '@/db/catalog/query/print'
import { emptyQuery, type Query } from '@/db/catalog/query/query'
import { type ViewName, views } from '@/db/catalog/views'
import { followed } from '../charts/followed'
import { deskOf, type PairParams } from '../request/desk'
import { pairsOf, readRequest, type SearchParams } from '../request/list-request'
import { overviewRequests } from './overview'

type Types = NonNullable<Metadata['alternates']>['types']

/** Title, canonical address, language twins and files (by their media types) of a page at a fixed path. */
export async function pageMetadata(
  params: Promise<PairParams>,
  path: string,
  title: string,
  types?: Types,
): Promise<Metadata> {
  const desk = await deskOf(params)
  const inLocale = (locale: string) => pageAddress(locale, desk.pair.id, path)
  return {
    title: `${title} – ${desk.pairName}`,
    alternates: {
      canonical: desk.href(path),
      languages: Object.fromEntries(localeNames.map((locale) => [locale, inLocale(locale)])),
      ...(types && { types }),
    },
  }
}

/** The same for a record of a collection, whose file has all of its fields. */
export async function recordMetadata(
  params: Promise<PairParams>,
  collection: ViewName,
  id: string,
  title: string,
): Promise<Metadata> {
  const desk = await deskOf(params)
  const file = feedAddress(desk, `${collection}/${encodeURIComponent(id)}.json`, '')
  return pageMetadata(params, `${collection}/${id}`, title, { [formats.json.mediaType]: file })
}

interface ListProps {
  readonly params: Promise<PairParams>
  readonly searchParams: Promise<SearchParams>
}

/** The file of a page, in the page's language. */
const twin = (desk: Desk, name: ViewName, format: FormatName, printed: string) =>
  feedAddress(desk, `${name}.${format}`, printed)

/** The file of what a chart draws. */
const drawn = (desk: Desk, name: ChartName, query: Query, title = desk.t(`page.data.chart.${name}`)) => ({
  url: feedAddress(desk, `charts/${name}.csv`, followed(name, desk.pair, query)),
  title,
})

/** The files of what the charts of a page draw. */
const allDrawn = (desk: Desk, path: string, query: Query) =>
  chartNames.filter((name) => charts[name].page === path).map((name) => drawn(desk, name, query))

/** Title, addresses and files of the overview, whose files are those of its charts. */
export async function overviewMetadata(params: Promise<PairParams>): Promise<Metadata> {
  const desk = await deskOf(params)
  const { trade, growth, terms } = await overviewRequests(desk)
  const files = [
    drawn(desk, 'trade', trade.query),
    drawn(desk, 'trade', growth.query, desk.t('chart.trade.growth')),
    drawn(desk, 'scholarships', emptyQuery(views.scholarships, desk.pair)),
    drawn(desk, 'terms', terms.query),
  ]
  return pageMetadata(params, '', desk.t('page.overview.title'), { [formats.csv.mediaType]: files })
}

/** The same for a list, whose canonical address keeps its query and whose twins are its files. */
export const listMetadata =
  (name: ViewName, { path = name, page = name }: { path?: string; page?: string } = {}) =>
  async ({ params, searchParams }: ListProps): Promise<Metadata> => {
    const desk = await deskOf(params)
    const view = views[name]
    const { request } = await readRequest(desk.scope, desk.locale, name, pairsOf(await searchParams))
    const printed = printQuery(view, desk.pair, request.query)
    const files = formatsOf(name).map((format) => [
      formats[format].mediaType,
      [
        { url: twin(desk, name, format, printed) },
        ...(format === 'csv' ? allDrawn(desk, path, request.query) : []),
      ],
    ])
    const metadata = await pageMetadata(params, path, desk.t(`page.${page}.title`), Object.fromEntries(files))
    return { ...metadata, alternates: { ...metadata.alternates, canonical: desk.href(path, printed) } }
  }

/** The same for another way to see the register, whose files are the register's. */
export const registerMetadata = (page: AgreementView) =>
  listMetadata('agreements', { path: agreementViewPaths[page], page })
