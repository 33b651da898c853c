import type { Word } from '../../catalog/vocabulary'
import { type Choice, choiceOf, noChoice } from './choice'
import { type Cell, type CheckedClaim, cellKey } from './claim'
import { stated, type Term } from './term'

/** Claims by what they are about, so that a rule never compares all with all. */
export interface Ledger {
  /** All claims, in the order given. */
  readonly claims: readonly CheckedClaim[]
  /** Those that are not deprecated. */
  readonly standing: readonly CheckedClaim[]
  /** The standing claims of one kind, cell by cell. */
  cells(kind: Word<'claim_kind'>): Iterable<readonly [CheckedClaim, ...CheckedClaim[]]>
  /** The standing claims of one kind on a cell. */
  at(cell: Cell, kind: Word<'claim_kind'>): readonly CheckedClaim[]
  /** What is stated of a cell's level. */
  levels(cell: Cell): Choice
  /** What is stated of a cell's growth. */
  growths(cell: Cell): Choice
  /** Sums of its parts, for a turnover. */
  sums(cell: Cell): Choice
  /** What gives a cell's level: stated, summed, or led back from the growth of its parts in the next year. */
  known(cell: Cell): Choice
}

/** Puts claims in order for the rules. */
export function ledgerOf(claims: readonly CheckedClaim[]): Ledger {
  const standing = claims.filter(({ rank }) => rank !== 'deprecated')
  const byCell = new Map<string, [CheckedClaim, ...CheckedClaim[]]>()
  for (const claim of standing) {
    const key = cellKey(claim, claim.kind)
    const group = byCell.get(key)
    if (group) group.push(claim)
    else byCell.set(key, [claim])
  }
  const at = (cell: Cell, kind: Word<'claim_kind'>): readonly CheckedClaim[] =>
    byCell.get(cellKey(cell, kind)) ?? []
  const once = (make: (cell: Cell) => readonly Term[]) => {
    const made = new Map<string, Choice>()
    return (cell: Cell) => {
      const key = cellKey(cell, 'level')
      const before = made.get(key)
      if (before) return before
      const terms = make(cell)
      // Most cells that are asked for are empty; keeping that would take more room than the claims.
      if (terms.length === 0) return noChoice
      const choice = choiceOf(terms)
      made.set(key, choice)
      return choice
    }
  }
  const levels = once((cell) => at(cell, 'level').map(stated))
  const growths = once((cell) => at(cell, 'growth').map(stated))
  const sums = once((cell) => sumsOf(cell, levels))
  const ways = once((cell) => [...levels(cell).terms, ...sums(cell).terms, ...ledBack(cell, levels, growths)])
  const known = (cell: Cell) => (cell.indicator === 'trade_turnover' ? ways(cell) : levels(cell))
  return {
    claims,
    standing,
    at,
    levels,
    growths,
    sums,
    known,
    *cells(kind) {
      for (const group of byCell.values()) if (group[0].kind === kind) yield group
    },
  }
}

type Choices = Ledger['levels']

/** What the reporter sells to and buys from the partner of a turnover. */
export function partsOf(cell: Cell): readonly [Cell, Cell] | undefined {
  if (cell.indicator !== 'trade_turnover' || cell.reporter_id !== cell.from_id) return undefined
  const exports: Cell = { ...cell, indicator: 'exports' }
  return [exports, { ...exports, indicator: 'imports', from_id: cell.to_id, to_id: cell.from_id }]
}

/** Exports plus imports, of each source that states both; where none does, of the closest of each. */
function sumsOf(cell: Cell, levels: Choices): Term[] {
  const parts = partsOf(cell)
  if (!parts) return []
  const [sold, bought] = parts.map(levels)
  if (!sold?.best || !bought?.best) return []
  const pairs = [...sold.bySource].flatMap(([source, exports]): Term[] => {
    const imports = bought.bySource.get(source)
    return imports ? [{ op: 'sum', of: [exports, imports] }] : []
  })
  return pairs.length > 0 ? pairs : [{ op: 'sum', of: [sold.best, bought.best] }]
}

/** The turnover of a year from what a source states of both parts a year later: their levels and their growth. */
function ledBack(cell: Cell, levels: Choices, growths: Choices): Term[] {
  const parts = partsOf(nextYear(cell))
  if (!parts) return []
  const [sold, bought] = parts.map((part) => {
    const grown = growths(part).bySource
    return [...levels(part).bySource].flatMap(([source, level]): [string, Term][] => {
      const growth = grown.get(source)
      return growth ? [[source, { op: 'base', of: [level, growth] }]] : []
    })
  })
  const imports = new Map(bought)
  return (sold ?? []).flatMap(([source, exports]): Term[] => {
    const base = imports.get(source)
    return base ? [{ op: 'sum', of: [exports, base] }] : []
  })
}

/** The same cell a year earlier or later. */
export const yearBefore = (cell: Cell): Cell => moved(cell, -1)
const nextYear = (cell: Cell): Cell => moved(cell, 1)

const moved = (cell: Cell, years: number): Cell => ({
  ...cell,
  period_start: sameDay(cell.period_start, years),
  period_end: sameDay(cell.period_end, years),
})

/** The same day of another year; the last of February stays the last. */
function sameDay(date: string, years: number): string {
  const year = Number(date.slice(0, 4)) + years
  const rest = date.slice(4)
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const february = leap ? '-02-29' : '-02-28'
  return `${String(year).padStart(4, '0')}${rest === '-02-28' || rest === '-02-29' ? february : rest}`
}

/** The same thing as the other country of a trade sees it. */
export function otherSide(cell: Cell): Cell | undefined {
  const { indicator, from_id, to_id, reporter_id } = cell
  if (indicator === 'trade_turnover')
    return reporter_id === from_id
      ? { ...cell, reporter_id: to_id, from_id: to_id, to_id: from_id }
      : undefined
  if (indicator === 'exports' && reporter_id === from_id)
    return { ...cell, indicator: 'imports', reporter_id: to_id }
  if (indicator === 'imports' && reporter_id === to_id)
    return { ...cell, indicator: 'exports', reporter_id: from_id }
  return undefined
}

/** The country a reporter trades with, for its own exports, imports and turnover. */
export function partnerOf({ indicator, reporter_id, from_id, to_id }: Cell): string | undefined {
  if (indicator === 'imports') return reporter_id === to_id ? from_id : undefined
  if (indicator !== 'exports' && indicator !== 'trade_turnover') return undefined
  return reporter_id === from_id ? to_id : undefined
}

/** The same flow with another partner. */
export const withPartner = (cell: Cell, partner: string): Cell =>
  cell.indicator === 'imports' ? { ...cell, from_id: partner } : { ...cell, to_id: partner }
