import { CiteList } from '@/app/load/cite'
import { ListDataset } from '@/app/load/dataset'
import { deskOf } from '@/app/load/desk'
import { loadList } from '@/app/load/list'
import { listMetadata } from '@/app/load/meta'
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
