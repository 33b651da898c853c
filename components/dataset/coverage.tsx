import type { CoverageCell, CoverageRow } from '@/db/analysis/coverage'
import { isOfBoth } from '@/db/catalog/indicators'
import { printQuery } from '@/db/catalog/query/print'
import { emptyQuery, NOT_STATED } from '@/db/catalog/query/query'
import { views } from '@/db/catalog/views'
import type { Coverage } from '@/db/queries/coverage'
import type { Desk } from '../words/desk'
import { directionOf } from '../words/direction'
import styles from './coverage.module.css'

/** What is drawn in a cell: a shape of its own for every state and for every reason of a gap. */
const signs = {
  observed: '■',
  quoted: '□',
  disputed: '≠',
  none_found: '∅',
  not_usable: '×',
  derivable: '=',
  part_of_year: '½',
  other_measures: '%',
  not_known: '·',
} as const

type Sign = keyof typeof signs

const signOf = ({ state, missing }: CoverageCell): Sign =>
  state === 'missing' ? (missing ?? 'not_known') : state

/** Which years have whole-year figures, by indicator, direction and reporter; a gap says why where that is known. */
export function CoverageGrid({ desk, coverage: { years, rows } }: { desk: Desk; coverage: Coverage }) {
  const title = desk.t('page.data.coverage')
  return (
    <>
      <ul className={styles.legend} aria-label={desk.t('chart.words.legend')}>
        {Object.entries(signs).map(([name, sign]) => (
          <li key={name}>
            <span aria-hidden="true" data-sign={name}>
              {sign}
            </span>
            {desk.t(`coverage.${name}`)}
          </li>
        ))}
      </ul>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={styles.scroll} aria-label={title} tabIndex={0}>
        <table className={styles.grid}>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{desk.t('field.indicator')}</th>
              {years.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={[row.indicator, row.reporter, row.from, row.to].join(' ')}>
                <th scope="row">{rowName(desk, row)}</th>
                {row.cells.map((cell) => (
                  <td key={cell.year}>
                    <Cell desk={desk} row={row} cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

function Cell({ desk, row, cell }: { desk: Desk; row: CoverageRow; cell: CoverageCell }) {
  const sign = signOf(cell)
  const label = desk.t('coverage.cell', { state: desk.t(`coverage.${sign}`), n: cell.claims })
  return (
    <a
      href={desk.href('claims', claimsOf(desk, row, cell))}
      aria-label={label}
      title={label}
      data-sign={sign}
    >
      {signs[sign]}
      {cell.claims > 1 && <small>{cell.claims}</small>}
    </a>
  )
}

function rowName(desk: Desk, { indicator, reporter, from, to }: CoverageRow): string {
  const name = desk.t(`vocabulary.indicator.${indicator}`)
  const what = isOfBoth(indicator)
    ? name
    : [name, directionOf(desk, indicator, from, to)].join(desk.t('chart.list_comma'))
  if (reporter === null) return desk.t('chart.series_unstated', { what })
  return desk.t('chart.series', { what, whose: desk.country(reporter) })
}

/** The claims that a cell counts; where it counts none, whatever is said of its year. */
function claimsOf(
  desk: Desk,
  { indicator, reporter, from, to }: CoverageRow,
  { year, claims }: CoverageCell,
): string {
  const { pair } = desk
  const counted = { kind: ['level'], period_kind: ['academic_year', 'year'], rank: ['normal', 'preferred'] }
  return printQuery(views.claims, pair, {
    ...emptyQuery(views.claims, pair),
    facets: {
      indicator: [indicator],
      reporter_id: [reporter ?? NOT_STATED],
      from_id: [from],
      to_id: [to],
      product_id: [NOT_STATED],
      ...(claims > 0 && counted),
    },
    ranges: { period_start: { from: String(year), to: String(year) } },
  })
}
