import type { Coverage } from '@/db/queries/meta'
import type { Desk } from '../desk'
import styles from './coverage.module.css'

/** Which years have whole-year figures, by indicator and reporter: a cell shows how many claims, a gap none. */
export function CoverageGrid({ desk, cells }: { desk: Desk; cells: readonly Coverage[] }) {
  const years = cells.map((c) => c.year)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const span = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const rows = [...new Set(cells.map((c) => `${c.indicator} ${c.reporter}`))]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={desk.t('page.data.coverage')} tabIndex={0}>
      <table className={styles.grid}>
        <caption className="visually-hidden">{desk.t('page.data.coverage')}</caption>
        <thead>
          <tr>
            <th scope="col">{desk.t('field.indicator')}</th>
            {span.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const own = cells.filter((c) => `${c.indicator} ${c.reporter}` === row)
            const [sample] = own
            const whose = sample?.reporter ? desk.country(sample.reporter) : desk.t('filter.not_stated')
            return (
              <tr key={row}>
                <th scope="row">
                  {desk.t('chart.series', {
                    what: desk.t(`vocabulary.indicator.${sample?.indicator}`),
                    whose,
                  })}
                </th>
                {span.map((year) => {
                  const claims = own.find((c) => c.year === year)?.claims
                  return (
                    <td key={year} data-filled={claims !== undefined || undefined}>
                      {claims}
                    </td>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
