import type { CheckedClaim } from '../../db/analysis/checks/claim'
import { checkRows } from '../../db/compile/checks'
import { loadDataset } from '../../db/compile/load'
import { roundingOf } from '../../db/compile/roundings'
import { generateClaims } from '../generate/claims'
import { round, spread, timed } from '../statistics'
import { shippedDataset } from '../store/build'

const sizes = [10_000, 30_000, 100_000]

/**
 * How long the checks take in milliseconds: over the shipped claims, and over generated ones, which speak of as many
 * things as there are claims or crowd on a few. The time for one claim stays the same where the build is linear.
 */
export async function measureChecks() {
  const shipped = shippedClaims()
  const started = performance.now()
  const checks = build(shipped)
  // As a build does it: once, before anything is warm.
  const first = round(performance.now() - started)
  const times = await timed(20, () => build(shipped))
  return {
    shipped: { claims: shipped.length, checks, first, ...spread(times) },
    scattered: sizes.map((claims) => curve(claims, Math.ceil(claims / 500))),
    crowded: sizes.map((claims) => curve(claims, 10)),
  }
}

function curve(claims: number, partners: number) {
  const generated = generateClaims(claims, partners)
  const started = performance.now()
  const checks = build(generated)
  const took = performance.now() - started
  return { claims, checks, milliseconds: round(took), microsecondsPerClaim: round((1000 * took) / claims) }
}

/** Works out the checks and their rows; gives how many there are. */
const build = (claims: readonly CheckedClaim[]) => checkRows(claims, new Map()).checks.length

function shippedClaims(): CheckedClaim[] {
  const { dataset } = loadDataset(shippedDataset)
  return (dataset.claims ?? []).map(({ row }) => ({ ...row, ...roundingOf(row) }))
}
