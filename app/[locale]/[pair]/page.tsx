import { deskOf } from '@/app/load/desk'
import { Figure } from '@/app/load/figure'
import { pageMetadata } from '@/app/load/meta'
import { loadOverview } from '@/app/load/overview'
import { today } from '@/app/load/today'
import { Block } from '@/components/detail/block'
import { EventList } from '@/components/detail/event-list'
import { RecordLink } from '@/components/detail/parts'
import { ClaimTile, Tile, Tiles } from '@/components/detail/tiles'
import { termsFigure } from '@/components/figures/agreements'
import { scholarshipFigure } from '@/components/figures/places'
import { tradeFigure } from '@/components/figures/trade'
import { PageHead } from '@/components/shell/shell'
import { Link } from '@/components/ui/link'

export async function generateMetadata({ params }: PageProps<'/[locale]/[pair]'>) {
  const desk = await deskOf(params)
  return pageMetadata(params, '', desk.t('page.overview.title'))
}

export default async function OverviewPage({ params }: PageProps<'/[locale]/[pair]'>) {
  const desk = await deskOf(params)
  const { headlines, statuses, report, trade, growth, places, terms, termsCsv, titles, events, eventNames } =
    await loadOverview(desk, today())
  return (
    <>
      <PageHead title={desk.pairName} lead={desk.t('page.overview.lead')} />
      <Tiles label={desk.t('page.overview.latest')}>
        {headlines.map((h) => (
          <ClaimTile key={h.claim.id} desk={desk} cited={h} others={h.others} />
        ))}
        {(['in_force', 'expired'] as const).map((status) => (
          <Tile
            key={status}
            label={desk.t(`headline.${status}`)}
            value={
              <Link href={desk.href('agreements', `status=${status}`)}>
                {desk.number(statuses.get(status) ?? 0)}
              </Link>
            }
            evidence={desk.t(`headline.${status}_evidence`)}
          />
        ))}
      </Tiles>
      {report && (
        <Block
          title={<RecordLink desk={desk} page="events" id={report.event} names={eventNames} />}
          lead={desk.t('page.overview.report')}
        >
          <Tiles label={desk.t('page.overview.report')}>
            {report.claims.map((cited) => (
              <ClaimTile key={cited.claim.id} desk={desk} cited={cited} />
            ))}
          </Tiles>
        </Block>
      )}
      <Figure desk={desk} model={tradeFigure(desk, trade)} />
      <Figure desk={desk} model={tradeFigure(desk, growth)} />
      <Figure desk={desk} model={scholarshipFigure(desk, places, desk.api('charts/scholarships.csv'))} />
      <Figure desk={desk} model={termsFigure(desk, terms, titles, today(), termsCsv)} />
      <Block
        title={desk.t('page.overview.events')}
        lead={<Link href={desk.href('events')}>{desk.t('page.overview.all_events')}</Link>}
      >
        <EventList desk={desk} events={events} names={eventNames} />
      </Block>
    </>
  )
}
