import { CiteList } from '@/app/load/cite'
import { ListDataset } from '@/app/load/dataset'
import { deskOf } from '@/app/load/desk'
import { loadList } from '@/app/load/list'
import { listMetadata } from '@/app/load/meta'
import { List } from '@/components/list/list'
import { PageHead } from '@/components/shell/shell'

export const generateMetadata = listMetadata('events')

export default async function EventsPage({ params, searchParams }: PageProps<'/[locale]/[pair]/events'>) {
  const desk = await deskOf(params)
  const { data } = await loadList(desk, 'events', await searchParams)
  return (
    <>
      <PageHead title={desk.t('page.events.title')} lead={desk.t('page.events.lead')} />
      <List desk={desk} data={data} title={desk.t('page.events.list')} />
      <ListDataset desk={desk} name="events" />
      <CiteList desk={desk} data={data} />
    </>
  )
}
