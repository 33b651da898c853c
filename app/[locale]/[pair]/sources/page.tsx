import { CiteList } from '@/app/pages/cite'
import { ListDataset } from '@/app/pages/dataset'
import { loadList } from '@/app/pages/list'
import { listMetadata } from '@/app/pages/meta'
import { deskOf } from '@/app/request/desk'
import { List } from '@/components/list/list'
import { PageHead } from '@/components/shell/shell'

export const generateMetadata = listMetadata('sources')

export default async function SourcesPage({ params, searchParams }: PageProps<'/[locale]/[pair]/sources'>) {
  const desk = await deskOf(params)
  const { data } = await loadList(desk, 'sources', await searchParams)
  return (
    <>
      <PageHead title={desk.t('page.sources.title')} lead={desk.t('page.sources.lead')} />
      <List desk={desk} data={data} title={desk.t('page.sources.list')} />
      <ListDataset desk={desk} name="sources" />
      <CiteList desk={desk} data={data} />
    </>
  )
}
