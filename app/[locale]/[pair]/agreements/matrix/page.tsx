import { CiteList } from '@/app/pages/cite'
import { loadList } from '@/app/pages/list'
import { registerMetadata } from '@/app/pages/meta'
import { deskOf } from '@/app/request/desk'
import { Filtered } from '@/components/list/filtered'
import { MatrixTable } from '@/components/register/matrix'
import { MatrixDownload } from '@/components/register/matrix-download'
import { RegisterPages } from '@/components/register/register-pages'
import { PageHead } from '@/components/shell/shell'
import { registerPaths } from '@/db/catalog/register-paths'
import { signingMatrix } from '@/db/queries/register/matrix'

type Props = PageProps<'/[locale]/[pair]/agreements/matrix'>

export const generateMetadata = registerMetadata('matrix')

export default async function MatrixPage({ params, searchParams }: Props) {
  const desk = await deskOf(params)
  const { data, request } = await loadList(desk, 'agreements', await searchParams)
  const matrix = await signingMatrix(request)
  return (
    <>
      <PageHead title={desk.t('page.matrix.title')} lead={desk.t('page.matrix.lead')} />
      <RegisterPages desk={desk} query={data.query} current="matrix" />
      <Filtered
        desk={desk}
        data={data}
        title={desk.t('page.matrix.list')}
        path={registerPaths.matrix}
        downloads={<MatrixDownload desk={desk} query={data.query} pairs={matrix.cells.length} />}
      >
        <MatrixTable desk={desk} data={data} matrix={matrix} />
      </Filtered>
      <CiteList desk={desk} data={data} path={registerPaths.matrix} page="matrix" />
    </>
  )
}
