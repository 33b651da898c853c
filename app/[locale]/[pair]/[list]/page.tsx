import { notFound } from 'next/navigation'
import { ListPage } from '@/app/pages/list-page'
import { listMetadata } from '@/app/pages/meta'
import { isCollection } from '@/db/catalog/called'

type Props = PageProps<'/[locale]/[pair]/[list]'>

/** The collection that an address names; the 404 page where there is none. */
async function named({ params }: Pick<Props, 'params'>) {
  const { list } = await params
  return isCollection(list) ? list : notFound()
}

export const generateMetadata = async (props: Props) => listMetadata(await named(props))(props)

/** Every collection that has no page of its own. */
export default async function CollectionPage(props: Props) {
  return <ListPage name={await named(props)} {...props} />
}
