import { ListPage } from '@/app/pages/list-page'
import { listMetadata } from '@/app/pages/meta'
import { deskOf } from '@/app/request/desk'
import { PolicyTable } from '@/components/checks/policy-table'

type Props = PageProps<'/[locale]/[pair]/checks'>

export const generateMetadata = listMetadata('checks')

export default async function ChecksPage({ params, searchParams }: Props) {
  return (
    <ListPage name="checks" params={params} searchParams={searchParams}>
      <PolicyTable desk={await deskOf(params)} />
    </ListPage>
  )
}
