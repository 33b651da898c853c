import type { Tip } from '../tooltip'
import type { BarModel } from '../types'

/** A category with each series' value, null where nothing was stated. */
export interface BarRow {
  readonly category: string
  readonly y: readonly (number | null)[]
}

/** One row for each category, in the model's order. */
export function barRows({ categories, series }: BarModel): BarRow[] {
  return categories.map((category, at) => ({
    category,
    y: series.map(({ values }) => values[at]?.y ?? null),
  }))
}

/** Every stated value. */
export function barValues({ series }: BarModel): number[] {
  return series.flatMap(({ values }) => values.flatMap((value) => (value ? [value.y] : [])))
}

/** What the tooltip says of one category. */
export function barTip({ categories, series }: BarModel, at: number): Tip | undefined {
  const heading = categories[at]
  if (heading === undefined) return undefined
  const blocks = series.flatMap(({ label, colour, values }) => {
    const value = values[at]
    return value ? [{ label, colour, lines: value.tip }] : []
  })
  return { heading, blocks }
}
