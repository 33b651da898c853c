import { Figure } from '@/app/charts/figure'
import { Cite } from '@/app/pages/cite'
import { overviewMetadata } from '@/app/pages/meta'
import { loadOverview } from '@/app/pages/overview'
import { deskOf } from '@/app/request/desk'
import { today } from '@/app/request/today'
import { EventList } from '@/components/event/event-list'
import { scholarshipFigure } from '@/components/figures/scholarships/figure'
import { termsFigure } from '@/components/figures/terms/figure'
import { tradeFigure } from '@/components/figures/trade/figure'
import { ClaimTile, Tile, Tiles } from '@/components/overview/tiles'
import { RecordLink } from '@/components/record/record-link'
import { PageHead } from '@/components/shell/shell'
import { Block } from '@/components/ui/block'
import { Link } from '@/components/ui/link'

export const generateMetadata = ({ params }: PageProps<'/[locale]/[pair]'>) => overviewMetadata(params)

export default async function OverviewPage({ params }: PageProps<'/[locale]/[pair]'>) {
  const desk = await deskOf(params)
  const { headlines, report, trade, growth, places, statuses, next, ...shown } = await loadOverview(
    desk,
    today(),
  )
  const { timeline, termsSources, termsCsv, titles, events, eventNames, asked } = shown
  return (
    <>
      <PageHead title={desk.pairName} lead={desk.t('page.overview.lead')} />
      <Tiles label={desk.t('page.overview.latest')}>
        {headlines.map((h) => (
          <ClaimTile key={h.claim.id} desk={desk} cited={h} others={h.others} />
        ))}
        {(['in_force', 'lapsed'] as const).map((status) => (
          <Tile
            key={status}
            label={desk.t(`headline.${status}`)}
            value={
              <Link href={desk.href('agreements', `status=${status}`)}>
                {desk.number(statuses.find(({ value }) => value === status)?.count ?? 0)}
              </Link>
            }
            evidence={desk.t(`headline.${status}_evidence`)}
          />
        ))}
        {next && (
          <Tile
            label={desk.t('headline.next_to_end')}
            value={<Link href={desk.href('agreements/terms')}>{desk.date(String(next.valid_to))}</Link>}
            evidence={<RecordLink desk={desk} page="agreements" id={String(next.id)} names={titles} />}
          />
        )}
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
      <Figure desk={desk} name="trade" model={tradeFigure(desk, trade)} query={asked.trade} />
      <Figure desk={desk} name="trade" model={tradeFigure(desk, growth)} query={asked.growth} />
      <Figure
        desk={desk}
        name="scholarships"
        model={scholarshipFigure(desk, places, desk.api('charts/scholarships.csv'))}
      />
      <Figure
        desk={desk}
        name="terms"
        model={termsFigure(desk, timeline, titles, today(), termsSources, termsCsv)}
        query={asked.terms}
      />
      <Block
        title={desk.t('page.overview.events')}
        lead={<Link href={desk.href('events')}>{desk.t('page.overview.all_events')}</Link>}
      >
        <EventList desk={desk} events={events} names={eventNames} />
      </Block>
      <Cite desk={desk} path="" title={desk.t('page.overview.title')} />
    </>
  )
}
