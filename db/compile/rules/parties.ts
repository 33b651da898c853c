import type { DatasetProblem } from '../../errors'
import { type Dataset, problemAt } from '../dataset'
import { entriesOf } from './row-rule'

/** An agreement has parties of at least two countries. */
export function partyRule(dataset: Dataset): DatasetProblem[] {
  if (!dataset.agreement_parties || !dataset.institutions) return []
  const countryOf = new Map(dataset.institutions.map(({ row }) => [row.id, row.country_id]))
  const countriesOf = new Map<string, (string | undefined)[]>()
  for (const { row } of dataset.agreement_parties) {
    const countries = countriesOf.get(row.agreement_id) ?? []
    countriesOf.set(row.agreement_id, [...countries, countryOf.get(row.institution_id)])
  }
  return entriesOf(dataset, 'agreements').flatMap((entry) => {
    const { row, bad } = entry
    const countries = countriesOf.get(row.id) ?? []
    // An institution that does not resolve is reported where it stands.
    if (bad.has('id') || countries.includes(undefined) || new Set(countries).size > 1) return []
    const found = countries.length === 0 ? 'no parties' : `parties of ${countries[0]} only`
    const message = `${row.id} has ${found}: expected institutions of two countries in agreement_parties.csv`
    return [problemAt(entry, 'id', message)]
  })
}
