import { deskOf, requestReader } from '@/app/load/desk'
import { Figure } from '@/app/load/figure'
import { loadList } from '@/app/load/list'
import { listMetadata } from '@/app/load/meta'
import { today } from '@/app/load/today'
import { signedByYearFigure, termsFigure } from '@/components/figures/agreements'
import { List } from '@/components/list/list'
import { PageHead } from '@/components/shell/shell'
import { printQuery } from '@/db/catalog/query/print'
import { agreementTerms } from '@/db/queries/charts/terms'
import { labelsOf } from '@/db/queries/labels'

export const generateMetadata = listMetadata('agreements')

export default async function AgreementsPage({
  params,
  searchParams,
}: PageProps<'/[locale]/[pair]/agreements'>) {
  const desk = await deskOf(params)
  const reader = requestReader()
  const { data, request } = await loadList(desk, 'agreements', await searchParams)
  const [terms, titles] = await Promise.all([
    agreementTerms(reader, request),
    labelsOf(reader, 'agreements', desk.locale),
  ])
  const filters = printQuery(request.view, desk.pair, { ...request.query, page: 1 })
  return (
    <>
      <PageHead title={desk.t('page.agreements.title')} lead={desk.t('page.agreements.lead')} />
      <List desk={desk} data={data} title={desk.t('page.agreements.list')} />
      {terms.length > 0 && (
        <>
          <Figure
            desk={desk}
            model={termsFigure(desk, terms, titles, today(), desk.api('charts/terms.csv', filters))}
          />
          <Figure
            desk={desk}
            model={signedByYearFigure(desk, terms, desk.api('charts/signed.csv', filters))}
          />
        </>
      )}
    </>
  )
}
