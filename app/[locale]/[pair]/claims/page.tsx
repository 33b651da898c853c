import { CiteList } from '@/app/pages/cite'
import { ListDataset } from '@/app/pages/dataset'
import { loadList } from '@/app/pages/list'
import { listMetadata } from '@/app/pages/meta'
import { deskOf } from '@/app/request/desk'
import { List } from '@/components/list/list'
import { PageHead } from '@/components/shell/shell'

export const generateMetadata = listMetadata('claims')

export default async function ClaimsPage({ params, searchParams }: PageProps<'/[locale]/[pair]/claims'>) {
  const desk = await deskOf(params)
  const { data } = await loadList(desk, 'claims', await searchParams)
  return (
    <>
      <PageHead title={desk.t('page.claims.title')} lead={desk.t('page.claims.lead')} />
      <List desk={desk} data={data} title={desk.t('page.claims.list')} />
      <ListDataset desk={desk} name="claims" />
      <CiteList desk={desk} data={data} />
    </>
  )
}
