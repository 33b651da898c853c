import type { ReactNode } from 'react'
import type { LabelBook } from '@/db/queries/label-book'
import type { Row } from '@/db/store/store'
import type { Desk } from '../words/desk'

/** How a collection shows one of its fields, where it has a value. */
export type CellOf = (shown: {
  readonly desk: Desk
  readonly row: Row
  readonly labels: LabelBook
}) => ReactNode

/** The fields that a collection shows in its own way, by name. */
export type Cells = Readonly<Record<string, CellOf>>
