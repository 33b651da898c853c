import { Chart } from '@/app/charts/figure'
import { CiteList } from '@/app/pages/cite'
import { ListDataset } from '@/app/pages/dataset'
import { loadList } from '@/app/pages/list'
import { listMetadata } from '@/app/pages/meta'
import { deskOf } from '@/app/request/desk'
import { AgreementPages } from '@/components/agreement/agreement-pages'
import { List } from '@/components/list/list'
import { PageHead } from '@/components/shell/shell'

export const generateMetadata = listMetadata('agreements')

export default async function AgreementsPage({
  params,
  searchParams,
}: PageProps<'/[locale]/[pair]/agreements'>) {
  const desk = await deskOf(params)
  const { data, request } = await loadList(desk, 'agreements', await searchParams)
  return (
    <>
      <PageHead title={desk.t('page.agreements.title')} lead={desk.t('page.agreements.lead')} />
      <AgreementPages desk={desk} query={data.query} current="agreements" />
      <List desk={desk} data={data} title={desk.t('page.agreements.list')} />
      {data.total > 0 && <Chart desk={desk} name="signed" request={request} />}
      <ListDataset desk={desk} name="agreements" />
      <CiteList desk={desk} data={data} />
    </>
  )
}
