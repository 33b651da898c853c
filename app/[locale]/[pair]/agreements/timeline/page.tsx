import { Chart } from '@/app/charts/figure'
import { CiteList } from '@/app/pages/cite'
import { loadList } from '@/app/pages/list'
import { registerMetadata } from '@/app/pages/meta'
import { deskOf } from '@/app/request/desk'
import { AgreementPages } from '@/components/agreement/agreement-pages'
import { Filtered } from '@/components/list/filtered'
import { PageHead } from '@/components/shell/shell'
import { agreementViewPaths } from '@/db/catalog/agreement-views'

type Props = PageProps<'/[locale]/[pair]/agreements/timeline'>

export const generateMetadata = registerMetadata('timeline')

export default async function TimelinePage({ params, searchParams }: Props) {
  const desk = await deskOf(params)
  const { data, request } = await loadList(desk, 'agreements', await searchParams)
  return (
    <>
      <PageHead title={desk.t('page.timeline.title')} lead={desk.t('page.timeline.lead')} />
      <AgreementPages desk={desk} query={data.query} current="timeline" />
      <Filtered
        desk={desk}
        data={data}
        title={desk.t('page.timeline.list')}
        path={agreementViewPaths.timeline}
      >
        <Chart desk={desk} name="terms" request={request} level={3} />
      </Filtered>
      <CiteList desk={desk} data={data} path={agreementViewPaths.timeline} page="timeline" />
    </>
  )
}
