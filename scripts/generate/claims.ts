import type { CheckedClaim } from '../../db/analysis/checks/claim'
import { significantUnits } from '../../db/analysis/interval'
import { type Random, randomFrom } from './random'

const FIRST_YEAR = 1992
const YEARS = 34

/**
 * Made-up claims on the trade of two reporters with many partners: levels, growth, shares and ranks, by sources that
 * differ a little.
 * @param count how many
 * @param partners how many countries they speak of; few partners make many claims on one thing
 */
export function generateClaims(count: number, partners: number): CheckedClaim[] {
  const random = randomFrom(20230504)
  return Array.from({ length: count }, (_, i) => madeUp(`G${i}`, random, partners))
}

const kinds = ['level', 'level', 'level', 'growth', 'share', 'rank'] as const
const indicators = ['trade_turnover', 'exports', 'imports'] as const

function madeUp(id: string, random: Random, partners: number): CheckedClaim {
  const kind = random.pick(kinds)
  const indicator = random.pick(indicators)
  const reporter_id = random.pick(['KAZ', 'TJK'])
  const partner = random.chance(0.05) ? 'WLD' : `P${random.integer(1, partners)}`
  const [from_id, to_id] = indicator === 'imports' ? [partner, reporter_id] : [reporter_id, partner]
  const year = FIRST_YEAR + random.integer(0, YEARS - 1)
  const half = random.chance(0.2)
  const unit = { level: 'USD', growth: 'percent', share: 'percent', rank: 'rank' } as const
  const value = amountOf(random, kind)
  const { finest, coarsest } = significantUnits(value, unit[kind])
  return {
    ...{ id, kind, indicator, reporter_id, from_id, to_id, value, unit: unit[kind] },
    ...{ product_id: null, study_level: null, period_kind: half ? 'half' : 'year' },
    ...{ period_start: `${year}-01-01`, period_end: half ? `${year}-06-30` : `${year}-12-31` },
    qualifier: random.pick(['exact', 'exact', 'about', 'nearly', 'more_than']),
    rank: random.chance(0.01) ? 'deprecated' : 'normal',
    ...{ finest_unit: finest, significant_unit: coarsest, source_id: `s${random.integer(1, 20)}` },
  }
}

function amountOf(random: Random, kind: (typeof kinds)[number]): number {
  if (kind === 'rank') return random.integer(1, 12)
  if (kind === 'growth') return random.integer(-300, 600) / 10
  if (kind === 'share') return random.integer(1, 400) / 10
  return random.integer(900, 1100) * 10 ** random.integer(5, 6)
}
