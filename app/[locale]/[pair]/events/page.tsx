import { CiteList } from '@/app/pages/cite'
import { ListDataset } from '@/app/pages/dataset'
import { loadList } from '@/app/pages/list'
import { listMetadata } from '@/app/pages/meta'
import { deskOf } from '@/app/request/desk'
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
