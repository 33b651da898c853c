import { notFound } from 'next/navigation'
import { Cite } from '@/app/pages/cite'
import { notFoundOr } from '@/app/pages/found'
import { recordMetadata } from '@/app/pages/meta'
import { loadRecord } from '@/app/pages/record'
import { deskOf } from '@/app/request/desk'
import { cellOf } from '@/components/cells/cell'
import { Facts } from '@/components/record/facts'
import { SourceList } from '@/components/record/source-list'
import { PageHead } from '@/components/shell/shell'
import { Block } from '@/components/ui/block'
import { fieldLabel } from '@/components/words/field-label'
import { isCollection } from '@/db/catalog/called'
import { collections } from '@/db/catalog/collections'

type Props = PageProps<'/[locale]/[pair]/[list]/[id]'>

async function loaded({ params }: Props) {
  const [desk, { list: name, id }] = await Promise.all([deskOf(params), params])
  if (!isCollection(name)) notFound()
  const record = await notFoundOr(loadRecord(desk, name, id))
  const title = String(record.row[collections[name].heading] ?? id)
  return { desk, name, id, title, ...record }
}

export async function generateMetadata(props: Props) {
  const { name, id, title } = await loaded(props)
  return recordMetadata(props.params, name, id, title)
}

/** A record of a collection that has no page of its own: all that the catalogue says it has. */
export default async function RecordPage(props: Props) {
  const { desk, name, id, title, row, list, fields, sources } = await loaded(props)
  return (
    <>
      <PageHead title={title} lead={desk.t(`page.${name}.title`)} />
      <Facts
        facts={fields
          .filter((field) => field.name !== collections[name].heading)
          .map((field) => [fieldLabel(desk, field), cellOf(desk, list, field, row)])}
      />
      <Block title={desk.t('detail.sources')}>
        <SourceList desk={desk} sources={sources} />
      </Block>
      <Cite desk={desk} path={`${name}/${id}`} title={title} />
    </>
  )
}
