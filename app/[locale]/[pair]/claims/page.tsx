import { CiteList } from '@/app/load/cite'
import { ListDataset } from '@/app/load/dataset'
import { deskOf } from '@/app/load/desk'
import { loadList } from '@/app/load/list'
import { listMetadata } from '@/app/load/meta'
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
