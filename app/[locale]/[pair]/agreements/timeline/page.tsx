import { deskOf, requestReader } from '@/app/load/desk'
import { Figure } from '@/app/load/figure'
import { loadList } from '@/app/load/list'
import { registerMetadata } from '@/app/load/meta'
import { termsFigure } from '@/components/figures/timeline'
import { Filtered } from '@/components/list/filtered'
import { RegisterPages, registerPaths } from '@/components/register/register-pages'
import { PageHead } from '@/components/shell/shell'
import { printQuery } from '@/db/catalog/query/print'
import { agreementTimeline } from '@/db/queries/charts/timeline'
import { labelsOf } from '@/db/queries/labels'

type Props = PageProps<'/[locale]/[pair]/agreements/timeline'>

export const generateMetadata = registerMetadata('timeline')

const targets = { none: undefined, sector: 'sectors', ministry: 'institutions', event: 'events' } as const

export default async function TimelinePage({ params, searchParams }: Props) {
  const desk = await deskOf(params)
  const reader = requestReader()
  const { data, request } = await loadList(desk, 'agreements', await searchParams)
  const [timeline, titles] = await Promise.all([
    agreementTimeline(reader, request),
    labelsOf(reader, 'agreements', desk.locale),
  ])
  const target = targets[timeline.grouping]
  const names = target && (await labelsOf(reader, target, desk.locale))
  const filters = printQuery(request.view, desk.pair, { ...request.query, page: 1 })
  const csv = desk.api('charts/terms.csv', filters)
  return (
    <>
      <PageHead title={desk.t('page.timeline.title')} lead={desk.t('page.timeline.lead')} />
      <RegisterPages desk={desk} query={data.query} current="timeline" />
      <Filtered desk={desk} data={data} title={desk.t('page.timeline.list')} path={registerPaths.timeline}>
        <Figure
          desk={desk}
          model={termsFigure(desk, timeline, titles, data.asOf, csv, { names })}
          level={3}
        />
      </Filtered>
    </>
  )
}
