import { CiteList } from '@/app/pages/cite'
import { loadList } from '@/app/pages/list'
import { registerMetadata } from '@/app/pages/meta'
import { deskOf } from '@/app/request/desk'
import { AgreementPages } from '@/components/agreement/agreement-pages'
import { Board } from '@/components/agreement/board'
import { OffBoard } from '@/components/agreement/off-board'
import { Downloads } from '@/components/list/downloads'
import { Filtered } from '@/components/list/filtered'
import { PageHead } from '@/components/shell/shell'
import { agreementViewPaths } from '@/db/catalog/agreement-views'
import { offBoard, termBoard } from '@/db/queries/agreements/board'

type Props = PageProps<'/[locale]/[pair]/agreements/terms'>

export const generateMetadata = registerMetadata('terms')

export default async function TermsPage({ params, searchParams }: Props) {
  const desk = await deskOf(params)
  const { data, request } = await loadList(desk, 'agreements', await searchParams)
  const _scope = desk.scope
  const [groups, left] = await Promise.all([termBoard(request), offBoard(request)])
  return (
    <>
      <PageHead title={desk.t('page.terms.title')} lead={desk.t('page.terms.lead')} />
      <AgreementPages desk={desk} query={data.query} current="terms" />
      <Filtered
        desk={desk}
        data={data}
        title={desk.t('page.terms.list', { date: desk.date(data.asOf) })}
        path={agreementViewPaths.terms}
        downloads={<Downloads desk={desk} view="agreements" query={data.query} total={data.total} />}
      >
        <Board desk={desk} data={data} groups={groups} />
        <OffBoard desk={desk} query={data.query} left={left} />
      </Filtered>
      <CiteList desk={desk} data={data} path={agreementViewPaths.terms} page="terms" />
    </>
  )
}
