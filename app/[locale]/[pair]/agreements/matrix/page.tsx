import { CiteList } from '@/app/pages/cite'
import { loadList } from '@/app/pages/list'
import { registerMetadata } from '@/app/pages/meta'
import { deskOf } from '@/app/request/desk'
import { AgreementPages } from '@/components/agreement/agreement-pages'
import { MatrixTable } from '@/components/agreement/matrix'
import { MatrixDownload } from '@/components/agreement/matrix-download'
import { Filtered } from '@/components/list/filtered'
import { PageHead } from '@/components/shell/shell'
import { agreementViewPaths } from '@/db/catalog/agreement-views'
import { signingMatrix } from '@/db/queries/agreements/matrix'

type Props = PageProps<'/[locale]/[pair]/agreements/matrix'>

export const generateMetadata = registerMetadata('matrix')

export default async function MatrixPage({ params, searchParams }: Props) {
  const desk = await deskOf(params)
  const { data, request } = await loadList(desk, 'agreements', await searchParams)
  const matrix = await signingMatrix(request)
  return (
    <>
      <PageHead title={desk.t('page.matrix.title')} lead={desk.t('page.matrix.lead')} />
      <AgreementPages desk={desk} query={data.query} current="matrix" />
      <Filtered
        desk={desk}
        data={data}
        title={desk.t('page.matrix.list')}
        path={agreementViewPaths.matrix}
        downloads={<MatrixDownload desk={desk} query={data.query} pairs={matrix.cells.length} />}
      >
        <MatrixTable desk={desk} data={data} matrix={matrix} />
      </Filtered>
      <CiteList desk={desk} data={data} path={agreementViewPaths.matrix} page="matrix" />
    </>
  )
}
