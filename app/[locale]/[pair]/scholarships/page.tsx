import { Chart } from '@/app/charts/figure'
import { CiteList } from '@/app/pages/cite'
import { ListDataset } from '@/app/pages/dataset'
import { loadList } from '@/app/pages/list'
import { listMetadata } from '@/app/pages/meta'
import { deskOf } from '@/app/request/desk'
import { ClaimTable } from '@/components/claim/claim-table'
import { List } from '@/components/list/list'
import { PageHead } from '@/components/shell/shell'
import { Block } from '@/components/ui/block'
import { latestByIndicator } from '@/db/queries/charts/people'

export const generateMetadata = listMetadata('scholarships')

export default async function ScholarshipsPage({
  params,
  searchParams,
}: PageProps<'/[locale]/[pair]/scholarships'>) {
  const desk = await deskOf(params)
  const [{ data, request }, people] = await Promise.all([
    loadList(desk, 'scholarships', await searchParams),
    latestByIndicator(desk.scope),
  ])
  return (
    <>
      <PageHead title={desk.t('page.scholarships.title')} lead={desk.t('page.scholarships.lead')} />
      <Chart desk={desk} name="scholarships" request={request} />
      <Chart desk={desk} name="providers" request={request} />
      <Block title={desk.t('page.scholarships.people')} lead={desk.t('page.scholarships.people_lead')}>
        <ClaimTable desk={desk} caption={desk.t('page.scholarships.people')} cited={people} />
      </Block>
      <List desk={desk} data={data} title={desk.t('page.scholarships.list')} />
      <ListDataset desk={desk} name="scholarships" />
      <CiteList desk={desk} data={data} />
    </>
  )
}
