import { CiteList } from '@/app/pages/cite'
import { ListDataset } from '@/app/pages/dataset'
import { loadList } from '@/app/pages/list'
import { listMetadata } from '@/app/pages/meta'
import { deskOf } from '@/app/request/desk'
import { PolicyTable } from '@/components/checks/policy-table'
import { List } from '@/components/list/list'
import { PageHead } from '@/components/shell/shell'

export const generateMetadata = listMetadata('checks')

export default async function ChecksPage({ params, searchParams }: PageProps<'/[locale]/[pair]/checks'>) {
  const desk = await deskOf(params)
  const { data } = await loadList(desk, 'checks', await searchParams)
  return (
    <>
      <PageHead title={desk.t('page.checks.title')} lead={desk.t('page.checks.lead')} />
      <List desk={desk} data={data} title={desk.t('page.checks.list')} />
      <PolicyTable desk={desk} />
      <ListDataset desk={desk} name="checks" />
      <CiteList desk={desk} data={data} />
    </>
  )
}
