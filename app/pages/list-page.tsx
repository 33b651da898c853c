import type { ReactNode } from 'react'
import { List } from '@/components/list/list'
import { PageHead } from '@/components/shell/shell'
import type { ViewName } from '@/db/catalog/views'
import { deskOf, type PairParams } from '../request/desk'
import type { SearchParams } from '../request/list-request'
import { CiteList } from './cite'
import { ListDataset } from './dataset'
import { loadList } from './list'

interface Props {
  readonly name: ViewName
  readonly params: Promise<PairParams>
  readonly searchParams: Promise<SearchParams>
  /** What stands below the list. */
  readonly children?: ReactNode
}

/** The page of a list: its filters, its table, its files, its citation. */
export async function ListPage({ name, params, searchParams, children }: Props) {
  const desk = await deskOf(params)
  const { data } = await loadList(desk, name, await searchParams)
  return (
    <>
      <PageHead title={desk.t(`page.${name}.title`)} lead={desk.t(`page.${name}.lead`)} />
      <List desk={desk} data={data} title={desk.t(`page.${name}.list`)} />
      {children}
      <ListDataset desk={desk} name={name} />
      <CiteList desk={desk} data={data} />
    </>
  )
}
