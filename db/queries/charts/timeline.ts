import { sql } from 'drizzle-orm'
import {
  type Choice,
  chooseDrawn,
  type Dated,
  type Group,
  type Grouping,
  groupDrawn,
  type Years,
} from '../../analysis/timeline'
import { readRange } from '../../catalog/query/range'
import type { ListRequest } from '../../lists/engine'
import { contextOf } from '../../lists/sql/context'
import { selectRows } from '../../lists/sql/select'
import { where } from '../../lists/sql/where'
import { maybe, text, word } from '../../store/shape'
import { agreementRelations, type Relation } from './relations'
import { agreementTerms, type Term } from './terms'

/** What a timeline draws, group by group, how many agreements it does not draw, and which documents are linked. */
export interface AgreementTimeline extends Omit<Choice<Term>, 'drawn'> {
  readonly grouping: Grouping
  readonly years: Years
  readonly groups: readonly Group<Term>[]
  /** How many agreements are drawn; one that stands in two groups counts once. */
  readonly drawn: number
  /** Links between documents that are both drawn. */
  readonly relations: readonly Relation[]
}

/** The agreements under the view's filters as its `group` and `years` draw them, oldest first. */
export async function agreementTimeline(request: ListRequest): Promise<AgreementTimeline> {
  const { controls } = request.query
  const grouping = isGrouping(controls.group) ? controls.group : 'none'
  const years = yearsOf(controls.years)
  const { drawn, ...left } = chooseDrawn(await datesOf(request), years)
  const ids = drawn.map(({ id }) => id)
  const [terms, relations] = await Promise.all([
    agreementTerms(request, ids),
    agreementRelations(request.scope),
  ])
  const known = new Set(ids)
  return {
    ...left,
    grouping,
    years,
    groups: groupDrawn(terms, grouping),
    drawn: terms.length,
    relations: relations.filter(({ from, to }) => known.has(from) && known.has(to)),
  }
}

type Found = Dated & { readonly id: string }

/** Of every agreement only what chooses those that are drawn: a register may hold far more than a picture. */
async function datesOf(request: ListRequest): Promise<Found[]> {
  const context = contextOf(request)
  const plain = { ...request, query: { ...request.query, columns: ['id', 'status', 'status_reason_on'] } }
  const rows = await request.scope.reader.rows(
    sql`${selectRows(context, plain, 'signed_on', 'entry_into_force', 'valid_from', 'valid_to')}
    where ${where(context, request.view, request.query)}
    order by coalesce(t.signed_on, t.valid_from) nulls last, t.id`,
    {
      ...{
        id: text,
        status: word('agreement_status'),
        status_reason_on: maybe(text),
        signed_on: maybe(text),
      },
      ...{ entry_into_force: maybe(text), valid_from: maybe(text), valid_to: maybe(text) },
    },
  )
  return rows.map(({ status_reason_on, ...own }) => ({ ...own, reason_on: status_reason_on }))
}

const isGrouping = (word: string | undefined): word is Grouping =>
  word === 'sector' || word === 'ministry' || word === 'event'

function yearsOf(control = ''): Years {
  const range = readRange(control)
  if (typeof range === 'string') return {}
  const { from, to } = range
  return { ...(from && { from: Number(from.slice(0, 4)) }), ...(to && { to: Number(to.slice(0, 4)) }) }
}
