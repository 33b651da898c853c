import { Chart, Figure } from '@/app/charts/figure'
import { loadTradeFigure } from '@/app/charts/trade'
import { CiteList } from '@/app/pages/cite'
import { ListDataset } from '@/app/pages/dataset'
import { loadList } from '@/app/pages/list'
import { listMetadata } from '@/app/pages/meta'
import { loadTradeTables } from '@/app/pages/trade'
import { deskOf } from '@/app/request/desk'
import { today } from '@/app/request/today'
import { tradeFigure } from '@/components/figures/trade/figure'
import { Controls } from '@/components/filters/controls'
import { List } from '@/components/list/list'
import { PageHead } from '@/components/shell/shell'
import { AroundTable } from '@/components/trade/around'
import { GoodsTable } from '@/components/trade/goods'
import { MirrorPanel } from '@/components/trade/mirror'
import { pairNameIn } from '@/components/trade/perspective'
import { Targets } from '@/components/trade/targets'
import { goodsClaims } from '@/db/queries/charts/goods'
import { labelsOf } from '@/db/queries/labels'

export const generateMetadata = listMetadata('trade')

export default async function TradePage({ params, searchParams }: PageProps<'/[locale]/[pair]/trade'>) {
  const desk = await deskOf(params)
  const { scope } = desk
  const { data, request } = await loadList(desk, 'trade', await searchParams)
  const [input, tables, goods, products] = await Promise.all([
    loadTradeFigure(desk, request, 'trade', today()),
    loadTradeTables(desk, request, today()),
    goodsClaims(scope),
    labelsOf(scope, 'products', desk.locale),
  ])
  const { perspective } = input
  return (
    <>
      <PageHead title={desk.t('page.trade.title')} lead={desk.t('page.trade.lead')}>
        {perspective.own && <p>{pairNameIn(desk, perspective)}</p>}
        <Controls desk={desk} view="trade" query={request.query} bases={input.bases} base={input.base} />
      </PageHead>
      <Figure desk={desk} name="trade" model={tradeFigure(desk, input)} query={request.query} />
      <AroundTable
        desk={desk}
        kind={input.markKind}
        happened={input.happened}
        levels={tables.levels}
        perspective={perspective}
        events={tables.events}
      />
      <MirrorPanel desk={desk} mirrors={tables.mirrors} perspective={perspective} csv={tables.mirrorCsv} />
      <Targets desk={desk} targets={tables.targets} pledges={tables.pledges} events={tables.events} />
      <Chart desk={desk} name="markets" request={request} />
      <GoodsTable desk={desk} goods={goods} products={products} />
      <List desk={desk} data={data} title={desk.t('page.trade.list')} />
      <ListDataset desk={desk} name="trade" />
      <CiteList desk={desk} data={data} />
    </>
  )
}
