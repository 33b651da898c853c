import { ListPage } from '@/app/pages/list-page'
import { listMetadata } from '@/app/pages/meta'
import { deskOf } from '@/app/request/desk'
import { PolicyTable } from '@/components/checks/policy-table'
import { policies } from '@/db/analysis/interval'

type Props = PageProps<'/[locale]/[pair]/checks'>

export const generateMetadata = listMetadata('checks')

export default async function ChecksPage({ params, searchParams }: Props) {
  const desk = await deskOf(params)
  return (
    <ListPage name="checks" params={params} searchParams={searchParams}>
      {policies.map((policy) => (
        <PolicyTable key={policy} desk={desk} policy={policy} />
      ))}
    </ListPage>
  )
}
