import { CiteList } from '@/app/pages/cite'
import { ListDataset } from '@/app/pages/dataset'
import { loadList } from '@/app/pages/list'
import { listMetadata } from '@/app/pages/meta'
import { deskOf } from '@/app/request/desk'
import { List } from '@/components/list/list'
import { PageHead } from '@/components/shell/shell'

export const generateMetadata = listMetadata('institutions')

export default async function InstitutionsPage({
  params,
  searchParams,
}: PageProps<'/[locale]/[pair]/institutions'>) {
  const desk = await deskOf(params)
  const { data } = await loadList(desk, 'institutions', await searchParams)
  return (
    <>
      <PageHead title={desk.t('page.institutions.title')} lead={desk.t('page.institutions.lead')} />
      <List desk={desk} data={data} title={desk.t('page.institutions.list')} />
      <ListDataset desk={desk} name="institutions" />
      <CiteList desk={desk} data={data} />
    </>
  )
}
