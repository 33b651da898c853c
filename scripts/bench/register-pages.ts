import { parseQuery } from '../../db/catalog/query/parse'
import { emptyQuery } from '../../db/catalog/query/query'
import { views } from '../../db/catalog/views'
import type { ListRequest } from '../../db/lists/engine'
import { listPage } from '../../db/lists/lists'
import { lineageOf } from '../../db/queries/lineage'
import type { Scope } from '../../db/scope'
import { LAST_KNOWN } from '../generate/calendar'
import { fields } from '../generate/fields'

/** A page of the register as a reader's address asks for it. */
export interface AgreementView {
  /** What pages of its kind have in common. */
  readonly kind: string
  readonly search: string
  readonly request: ListRequest
}

const view = views.agreements

/** The register's first page, without a filter. */
export const firstPage = (scope: Scope): ListRequest => ({
  scope,
  view,
  query: emptyQuery(view, scope.pair),
  language: 'en',
  today: LAST_KNOWN,
})

const types = ['agreement', 'memorandum', 'protocol', 'programme', 'plan', 'roadmap']
const orders = [
  'title',
  '-title',
  'type,-signed_on',
  'entry_into_force',
  'status,signed_on',
  '-valid_to,title',
]
const texts = [
  'irrigation',
  'renewable energy',
  'وقايه النباتات',
  'таможенного контроля',
  'culture 2015',
  'tran',
]
const terms = ['lapsed', 'within_90', 'within_180', 'within_365', 'later', 'open_ended']
const VARIANTS = 6

/**
 * Six pages of each kind, no two alike; bodies are the busiest of the store.
 * @throws Error when a page would not be what its address says
 */
export async function registerPages(scope: Scope): Promise<AgreementView[]> {
  const { facets } = await listPage(firstPage(scope))
  const lineage = await lineageOf(scope)
  const busiest = (field: string) => (facets[field] ?? []).map(({ value }) => value)
  const heirs = busiest('ministry').filter((id) => lineage.before(id).length > 0)
  const [ours, theirs] = [busiest('parties_kaz'), busiest('parties_tjk')]
  const kinds: Readonly<Record<string, (n: number) => string>> = {
    'ministry and its predecessors': (n) => `ministry=${heirs[n]}&status=in_force&sort=title`,
    'ministry alone': (n) => `ministry=${heirs[n + VARIANTS]}&lineage=off&type=agreement`,
    'both sides': (n) => `parties_kaz=${ours[n]}&parties_tjk=${theirs[VARIANTS - 1 - n]}`,
    'in force': (n) => `status=in_force&type=${types[n]}&sort=signed_on`,
    term: (n) => `term=${terms[n]}&sort=valid_to`,
    'sector and year': (n) => `sector=${fields[n * 5]?.sector}&year_signed=${2008 + n}&sort=-title`,
    'text search': (n) => `q=${texts[n]}&type=agreement`,
    order: (n) => `sort=${orders[n]}`,
    'deep page': (n) => `page=${100 + 300 * n}&size=${25 + n}&type=agreement&type=memorandum`,
    'another day': (n) => `as_of=${2012 + 2 * n}-05-04&status=in_force&sector=trade`,
  }
  return Object.entries(kinds).flatMap(([kind, searchOf]) =>
    Array.from({ length: VARIANTS }, (_, n) => page(scope, kind, searchOf(n))),
  )
}

function page(scope: Scope, kind: string, search: string): AgreementView {
  const { query, ignored } = parseQuery(view, scope.pair, new URLSearchParams(search), () => undefined)
  if (ignored.length > 0) throw new Error(`"${search}" holds what is not understood`)
  return { kind, search, request: { ...firstPage(scope), query } }
}
