import { ListDataset } from '@/app/load/dataset'
import { deskOf, requestReader } from '@/app/load/desk'
import { Figure } from '@/app/load/figure'
import { loadList } from '@/app/load/list'
import { listMetadata } from '@/app/load/meta'
import { signedByYearFigure } from '@/components/figures/agreements'
import { List } from '@/components/list/list'
import { RegisterPages } from '@/components/register/register-pages'
import { PageHead } from '@/components/shell/shell'
import { printQuery } from '@/db/catalog/query/print'
import { valueCounts } from '@/db/queries/list/facets'

export const generateMetadata = listMetadata('agreements')

export default async function AgreementsPage({
  params,
  searchParams,
}: PageProps<'/[locale]/[pair]/agreements'>) {
  const desk = await deskOf(params)
  const { data, request } = await loadList(desk, 'agreements', await searchParams)
  const years = await valueCounts(requestReader(), request, 'year_signed')
  const filters = printQuery(request.view, desk.pair, { ...request.query, page: 1 })
  return (
    <>
      <PageHead title={desk.t('page.agreements.title')} lead={desk.t('page.agreements.lead')} />
      <RegisterPages desk={desk} query={data.query} current="agreements" />
      <List desk={desk} data={data} title={desk.t('page.agreements.list')} />
      {data.total > 0 && (
        <Figure desk={desk} model={signedByYearFigure(desk, years, desk.api('charts/signed.csv', filters))} />
      )}
      <ListDataset desk={desk} name="agreements" />
    </>
  )
}
